import type { HostErrorCode, HostErrorDetails } from './host-error';

/** Why a plan may not be carried out, as plain data; the port throws it as `HostError`. */
export interface Refusal {
  readonly code: HostErrorCode;
  readonly details: HostErrorDetails;
}
