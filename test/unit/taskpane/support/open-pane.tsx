import { act, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { createDirectPort } from '../../../../host/port/direct-port';
import { createWorkbook } from '../../../../host/workbook/create-workbook';
import type { WorkbookModel } from '../../../../host/workbook/model';
import { PaneApp, type PaneAppProps } from '../../../../src/taskpane/app/pane-app';
import type { WorkbookPort } from '../../../../src/workbook/port';

// Finding by role is slow in jsdom, and several of these tests are whole tasks. A page that is not found is told by its
// words alone: the markup of Fluent UI would fill screens.
jest.setTimeout(120_000);
configure({
  asyncUtilTimeout: 20_000,
  getElementError: (message) => new Error(`${message ?? ''}\n${document.body.textContent}`),
});

/** A day after the example's report date; the hour is what stamps are printed with. */
const clock = { today: () => ({ year: 2026, month: 6, day: 3 }), timeOfDay: () => '10.14' };

export interface OpenPane {
  readonly user: UserEvent;
  readonly model: WorkbookModel;
  readonly port: WorkbookPort;
  readonly container: HTMLElement;
}

/** Opens the pane on a workbook as a person does, and waits until it has been read. */
export async function openPane(model: WorkbookModel, props: Partial<PaneAppProps> = {}): Promise<OpenPane> {
  const user = userEvent.setup();
  const port = createDirectPort(model);
  const { container } = render(
    <PaneApp port={port} clock={clock} retryDelay={20} settleDelay={20} {...props} />,
  );
  await settled();
  return { user, model, port, container };
}

/** Waits until nothing runs and no page is on its way. It looks often: finding by role would take the time from what runs. */
export async function settled(): Promise<void> {
  await waitFor(() => {
    expect(document.querySelector('h1')).toBeVisible();
    expect(document.querySelector('[role=progressbar]')).toBeNull();
    expect([...document.querySelectorAll('button')].map(({ textContent }) => textContent)).not.toContain(
      'Stop',
    );
  });
  await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
}

/** Goes to one of the four destinations. */
export async function visit(user: UserEvent, name: string): Promise<void> {
  await user.click(within(screen.getByRole('navigation')).getByRole('button', { name }));
  await screen.findByRole('heading', { level: 1, name });
  await settled();
}

/** Presses Tab until the control with this name has focus, as somebody without a mouse does. */
export async function tabTo(user: UserEvent, control: () => HTMLElement): Promise<void> {
  const wanted = control();
  for (let presses = 0; presses < 80; presses++) {
    await user.tab();
    if (wanted === document.activeElement) return;
  }
  throw new Error(`Tab never reached ${wanted.outerHTML}`);
}

/** Opens a part of a page that is closed until it is asked for, by keyboard. */
export async function unfold(user: UserEvent, name: string): Promise<void> {
  act(() => screen.getByRole('button', { name, expanded: false }).focus());
  await user.keyboard('{Enter}');
}

/** An empty workbook, as Excel makes it. */
export function emptyWorkbook(): WorkbookModel {
  return createWorkbook();
}
