import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { createDirectPort } from '../../../host/port/direct-port';
import { setCell } from '../../../host/workbook/cells';
import { hideRows } from '../../../host/workbook/formats';
import type { WorkbookModel } from '../../../host/workbook/model';
import { deleteSheet } from '../../../host/workbook/sheets';
import { typeInCell } from '../../../host/workbook/type-in-cell';
import type { WorkbookPort } from '../../../src/workbook/port';
import { createExampleWorkbook } from './support/example-workbook';
import { openPane, settled, visit } from './support/open-pane';

const button = (name: string | RegExp) => screen.getByRole('button', { name });

function sheet(model: WorkbookModel, name: string) {
  const found = model.sheets.find((one) => one.name === name);
  if (found === undefined) throw new Error(`No sheet ${name}`);
  return found;
}

function tidTable(model: WorkbookModel) {
  const found = model.tables.find(({ name }) => name === 'ip_tid');
  if (found === undefined) throw new Error('No table ip_tid');
  return found;
}

/** Every value of the overview. */
function overviewOf(model: WorkbookModel): unknown[] {
  return [...sheet(model, 'Dobbelt bundlinje – overblik').cells].map(([key, { value }]) => [key, value]);
}

/** Counts what the pane asks of the workbook. */
function counting(port: WorkbookPort) {
  const counts = { reads: 0, writes: 0, reveals: 0, watches: 0, unwatches: 0 };
  const counted: WorkbookPort = {
    ...port,
    snapshot: (request, run) => {
      counts.reads += 1;
      return port.snapshot(request, run);
    },
    apply: (plan, run) => {
      counts.writes += 1;
      return port.apply(plan, run);
    },
    reveal: (key, cell) => {
      counts.reveals += 1;
      return port.reveal(key, cell);
    },
    watch: async (listener) => {
      counts.watches += 1;
      const stop = await port.watch(listener);
      return () => {
        counts.unwatches += 1;
        return stop();
      };
    },
  };
  return { port: counted, counts };
}

/** A colleague corrects hours that the results are made of. */
function colleagueTypes(model: WorkbookModel, hours: string): void {
  const { row, column } = tidTable(model).area;
  typeInCell(model, sheet(model, 'Tid'), { row: row + 1, column: column + 2 }, hours, 'remote');
}

describe('a colleague who works in the same workbook', () => {
  it('makes the results old, and that is all: nothing is written, selected or asked, and focus stays', async () => {
    const model = await createExampleWorkbook();
    const { port, counts } = counting(createDirectPort(model));
    const { user } = await openPane(model, { port });
    await visit(user, 'Resultater');
    expect(screen.getByText(/^Opdateret/)).toBeVisible();
    const { activeSheetId, selection } = model;
    const focus = button('Opdatér');
    focus.focus();
    act(() => colleagueTypes(model, '77'));
    expect(await screen.findByText(/^Forældet/)).toBeVisible();
    expect(focus).toHaveFocus();
    expect(counts).toMatchObject({ writes: 0, reveals: 0 });
    expect(model).toMatchObject({ activeSheetId, selection });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
  });

  it('is read once, however many events come', async () => {
    const model = await createExampleWorkbook();
    const { port, counts } = counting(createDirectPort(model));
    await openPane(model, { port });
    const before = counts.reads;
    act(() => {
      for (let hours = 1; hours <= 50; hours++) colleagueTypes(model, String(hours));
    });
    await waitFor(() => expect(counts.reads).toBeGreaterThan(before));
    await settled();
    expect(counts.reads).toBe(before + 1);
  });

  it('is noticed without any event as soon as something is done', async () => {
    const model = await createExampleWorkbook();
    const direct = createDirectPort(model);
    const { user } = await openPane(model, {
      port: { ...direct, watch: () => Promise.resolve(() => Promise.resolve()) },
    });
    await visit(user, 'Resultater');
    const before = overviewOf(model);
    colleagueTypes(model, '500');
    await user.click(button('Opdatér'));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Resultatarkene er opdateret.'));
    expect(overviewOf(model)).not.toEqual(before);
  });

  it('who is quicker than we are is told, read, and not overwritten', async () => {
    const model = await createExampleWorkbook();
    const direct = createDirectPort(model);
    const { user } = await openPane(model, {
      port: {
        ...direct,
        apply: (plan, run) => {
          const { row, column, rowCount } = tidTable(model).area;
          for (let at = 1; at < rowCount; at++) {
            setCell(sheet(model, 'Tid'), row + at, column + 2, { value: 99 });
          }
          typeInCell(model, sheet(model, 'Tid'), { row: row + rowCount, column }, 'B-0007', 'remote');
          return direct.apply(plan, run);
        },
      },
    });
    await visit(user, 'Registrér');
    await user.click(button(/^B-0007/));
    await user.type(await screen.findByRole('textbox', { name: 'Timer' }), '11{Enter}');
    expect(await screen.findByText(/Nogen har ændret cellerne imens \(Tid/)).toBeVisible();
    expect(screen.getByText(/Panelet har læst projektmappen igen.*Der er ikke ændret noget/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Timer' })).toHaveValue('11');
    expect([...sheet(model, 'Tid').cells.values()].some(({ value }) => value === 11)).toBe(false);
  });

  it('who deletes a sheet of ours is answered with the way to get it back', async () => {
    const { model } = await openPane(await createExampleWorkbook());
    act(() => deleteSheet(model, sheet(model, 'Tid'), 'remote'));
    expect(await screen.findByRole('button', { name: 'Opret manglende ark' })).toBeVisible();
  });
});

describe('while a cell is being edited', () => {
  it('ten calls give one notice, and one refresh when the cell is finished', async () => {
    const model = await createExampleWorkbook();
    const { port, counts } = counting(createDirectPort(model));
    const { user } = await openPane(model, { port });
    await visit(user, 'Resultater');
    model.isEditing = true;
    const refresh = button('Opdatér');
    for (let clicks = 0; clicks < 10; clicks++) fireEvent.click(refresh);
    await screen.findByText(/Gør cellen færdig med Enter/);
    expect(screen.getAllByText(/Gør cellen færdig med Enter/)).toHaveLength(1);
    model.isEditing = false;
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Resultatarkene er opdateret.'));
    expect(counts.writes).toBe(1);
  });

  it('a colleague’s change is read when the cell is finished, without a word meanwhile', async () => {
    const { model, user } = await openPane(await createExampleWorkbook());
    await visit(user, 'Resultater');
    act(() => colleagueTypes(model, '77'));
    model.isEditing = true;
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(screen.queryByText(/Gør cellen færdig/)).toBeNull();
    model.isEditing = false;
    expect(await screen.findByText(/^Forældet/)).toBeVisible();
  });
});

describe('a pane that is opened and closed', () => {
  it('listens once, and leaves no listener behind when its frame is loaded anew', async () => {
    const model = await createExampleWorkbook();
    const { port, counts } = counting(createDirectPort(model));
    await openPane(model, { port });
    expect(counts.watches).toBe(1);
    fireEvent(window, new PageTransitionEvent('pagehide', { persisted: false }));
    await waitFor(() => expect(counts.unwatches).toBe(1));
    const before = counts.reads;
    act(() => colleagueTypes(model, '77'));
    await act(() => new Promise((resolve) => setTimeout(resolve, 60)));
    expect(counts.reads).toBe(before);
  });
});

describe('hidden rows', () => {
  it('are counted, and that is said', async () => {
    const { model, user } = await openPane(await createExampleWorkbook());
    hideRows(sheet(model, 'Tid'), 5, 2, true);
    await visit(user, 'Resultater');
    await user.click(button('Opdatér'));
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent(
        'Resultatarkene er opdateret. 2 skjulte rækker er regnet med.',
      ),
    );
  });
});
