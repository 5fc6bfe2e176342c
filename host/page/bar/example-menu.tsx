import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { EXAMPLES, type ExampleId } from '../files/example-book';
import { exampleNames, pageTexts } from '../texts';

interface ExampleMenuProps {
  readonly isBusy: boolean;
  readonly onExample: (id: ExampleId) => void;
}

/** Which example to open. */
export function ExampleMenu({ isBusy, onExample }: ExampleMenuProps) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" disabled={isBusy}>
          {pageTexts.example}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {EXAMPLES.map((id) => (
            <MenuItem key={id} onClick={() => onExample(id)}>
              {exampleNames[id]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
