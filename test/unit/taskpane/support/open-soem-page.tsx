import type { ReactNode } from 'react';
import { act, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createDirectPort } from '../../../../host/port/direct-port';
import { createWorkbook } from '../../../../host/workbook/create-workbook';
import type { WorkbookModel } from '../../../../host/workbook/model';
import { createSoemExample } from '../../../../src/commands/create-soem-example';
import type { SoemFacts } from '../../../../src/domain/soem/facts';
import { Notices } from '../../../../src/taskpane/components/notices';
import { createSession } from '../../../../src/taskpane/session/create-session';
import { SessionContext, type SessionHandle } from '../../../../src/taskpane/session/use-session';
import { settled } from './open-pane';

const clock = { today: () => ({ year: 2026, month: 6, day: 3 }), timeOfDay: () => '10.14' };

export interface OpenSoemPage extends Pick<SessionHandle, 'session' | 'store'> {
  readonly user: UserEvent;
  readonly model: WorkbookModel;
  /** Draws another page, as leaving for it and coming back do. */
  show(page: ReactNode): Promise<void>;
}

/** One page of SØM on a workbook, read and ready: what leads to it is for the pages before it to show. */
export async function openSoemPage(model: WorkbookModel, page: ReactNode): Promise<OpenSoemPage> {
  const user = userEvent.setup();
  const { session, store } = createSession({
    ...{ port: createDirectPort(model), clock, version: 'test', firstPage: 'start' },
    ...{ retryDelay: 20, settleDelay: 20 },
  });
  const handle = { session, store, clock };
  const framed = (content: ReactNode) => (
    <FluentProvider theme={webLightTheme}>
      <SessionContext.Provider value={handle}>
        {content}
        <Notices />
      </SessionContext.Provider>
    </FluentProvider>
  );
  session.chooseTool('soem');
  const { rerender } = render(framed(page));
  act(() => session.open(false));
  await settled();
  return {
    ...{ session, store, user, model },
    show: async (other) => {
      rerender(framed(other));
      await settled();
    },
  };
}

/** A calculation with its results, as the command line makes the examples. */
export async function soemModel(facts: SoemFacts): Promise<WorkbookModel> {
  const model = createWorkbook('soem.xlsx');
  const made = await createSoemExample(
    { port: createDirectPort(model), today: clock.today(), timeOfDay: '10.14', version: 'test' },
    facts,
  );
  if (!made.ok) throw made.error;
  return model;
}
