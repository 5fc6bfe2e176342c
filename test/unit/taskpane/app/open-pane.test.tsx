import { act, cleanup, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { openPane, type OfficeStart } from '../../../../src/taskpane/app/open-pane';

const ready: OfficeStart = {
  isLoaded: () => true,
  isExcel: () => Promise.resolve(true),
  isNewEnough: () => true,
  pane: () => <p>Panelet</p>,
};

let opened = 0;

/** Runs the opening on a page and waits so long. An opening of an earlier test that still waits draws nothing. */
async function open(office: Partial<OfficeStart>, milliseconds: number): Promise<void> {
  const mine = ++opened;
  cleanup();
  const { rerender } = render(<p>tom</p>);
  const draw = (content: ReactNode) => {
    if (mine === opened) act(() => rerender(content));
  };
  await act(async () => {
    void openPane(draw, { ...ready, ...office }, { look: 5, patience: 60 });
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
  });
}

describe('the start of the pane', () => {
  it('shows the pane when Excel is there', async () => {
    await open({}, 20);
    expect(screen.getByText('Panelet')).toBeVisible();
  });

  it('says what it waits for before Office has come', async () => {
    await open({ isLoaded: () => false }, 20);
    expect(screen.getByText('Henter Excels forbindelse …')).toBeVisible();
  });

  it('explains when Office does not come, and still opens when it comes late', async () => {
    let isLoaded = false;
    await open({ isLoaded: () => isLoaded }, 120);
    expect(screen.getByRole('alert')).toHaveTextContent(
      /office.js fra appsforoffice.microsoft.com kunne ikke hentes/,
    );
    isLoaded = true;
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(screen.getByText('Panelet')).toBeVisible();
  });

  it('explains when Office has come but is never ready', async () => {
    await open({ isExcel: () => new Promise(() => undefined) }, 120);
    expect(screen.getByRole('alert')).toHaveTextContent(/ingen forbindelse/);
  });

  it('says which Excel is needed on an older one', async () => {
    await open({ isNewEnough: () => false }, 20);
    expect(screen.getByRole('alert')).toHaveTextContent(/ExcelApi 1.14/);
  });

  it('says where it belongs when it is opened in a browser', async () => {
    await open({ isExcel: () => Promise.resolve(false) }, 20);
    expect(screen.getByRole('alert')).toHaveTextContent(/Siden hører til i Excel/);
  });
});
