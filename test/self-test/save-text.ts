/** Offers a text as a file to save. Excel on the desktop may ignore it; then copying is left. */
export function saveText(name: string, content: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
