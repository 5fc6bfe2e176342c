import { useCallback, useEffect, useState } from 'react';
import { FluentProvider, makeStaticStyles, makeStyles, Spinner } from '@fluentui/react-components';
import { usePaneTheme } from '../../../src/taskpane/app/use-pane-theme';
import { WorkbookBar } from '../bar/workbook-bar';
import { newBook, openBook, type Book } from '../files/book';
import { askedExample, openExample, type ExampleId } from '../files/example-book';
import { saveBook } from '../files/save-book';
import { pageTexts } from '../texts';
import { PageMessage, type Message } from './page-message';
import { useRegionKeys } from './use-region-keys';
import { WorkbookParts } from './workbook-parts';

const useBodyStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  page: { height: '100vh', display: 'flex', flexDirection: 'column', overflow: 'hidden' },
  parts: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
});

const noOffice = () => undefined;

/** The whole page: a workbook with the pane beside it. Another workbook replaces both. */
export function HostApp({ inFrame }: { readonly inFrame: boolean }) {
  useBodyStyles();
  const styles = useStyles();
  const theme = usePaneTheme(noOffice);
  const [book, setBook] = useState<Book | null>(null);
  const [isBusy, setBusy] = useState(true);
  const [message, setMessage] = useState<Message | null>(null);
  const show = useCallback((next: Book, said: string | null = null) => {
    setBook((last) => {
      last?.view.close();
      return next;
    });
    setMessage(said === null ? null : { lines: [said], isProblem: false });
    setBusy(false);
  }, []);
  const example = useCallback(
    (id: ExampleId) => openExample(id).then(({ book: opened, message: said }) => show(opened, said)),
    [show],
  );
  useEffect(() => void example(askedExample(location.search)), [example]);
  const open = async (file: File) => {
    setBusy(true);
    const opened = await openBook(new Uint8Array(await file.arrayBuffer()), file.name);
    if ('book' in opened) {
      show(opened.book);
      return;
    }
    setMessage({ lines: [opened.problem], isProblem: true });
    setBusy(false);
  };
  const save = async () => {
    if (book === null) return;
    setBusy(true);
    const losses = await saveBook(book);
    setMessage(
      losses.length > 0
        ? { title: pageTexts.notSaved, lines: losses, isProblem: true }
        : { lines: [pageTexts.saved(book.model.name)], isProblem: false },
    );
    setBusy(false);
  };
  useRegionKeys();
  return (
    <FluentProvider theme={theme}>
      <div className={styles.page}>
        <WorkbookBar
          name={book?.model.name ?? pageTexts.product}
          isBusy={isBusy}
          onOpen={(file) => void open(file)}
          onSave={() => void save()}
          onExample={(id) => void example(id)}
          onNew={() => show(newBook())}
        />
        {message && <PageMessage message={message} onClose={() => setMessage(null)} />}
        <div className={styles.parts}>
          {book === null ? (
            <Spinner label={pageTexts.opening} />
          ) : (
            <WorkbookParts key={keyOf(book)} book={book} inFrame={inFrame} />
          )}
        </div>
      </div>
    </FluentProvider>
  );
}

const keys = new WeakMap<Book, string>();
let nextKey = 0;

/** A workbook that is opened anew gets a new grid and a new pane, whatever its name. */
function keyOf(book: Book): string {
  const known = keys.get(book) ?? `book-${nextKey++}`;
  keys.set(book, known);
  return known;
}
