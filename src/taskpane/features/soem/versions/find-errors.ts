import { looksLikeCpr } from '../../../../domain/cpr/looks-like-cpr';
import { fieldError } from '../../../../text/pane-fields';
import { paneVersions as text } from '../../../../text/pane-soem-versions';

export interface FreezeErrors {
  readonly who?: string;
  readonly why?: string;
}

/** What is wrong with the words a version is to be frozen with, by field. */
export function findErrors(who: string, why: string): FreezeErrors {
  const errorOf = (words: string, blank: string) => {
    if (words.trim() === '') return blank;
    return looksLikeCpr(words) ? fieldError.cpr : undefined;
  };
  const [whoError, whyError] = [errorOf(who, text.whoError), errorOf(why, text.whyError)];
  return {
    ...(whoError === undefined ? {} : { who: whoError }),
    ...(whyError === undefined ? {} : { why: whyError }),
  };
}
