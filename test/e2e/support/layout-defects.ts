import type { Frame } from 'playwright-core';

/**
 * What a person would see go wrong in the layout: sideways scrolling, text cut off, words over words, controls over each
 * other, a control where Office lays its own menu. One line for each, with the words concerned.
 */
export function layoutDefects(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    interface Box {
      readonly element: Element;
      readonly name: string;
      readonly rect: DOMRect;
    }
    const defects: string[] = [];
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}"`;
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.closest('[role=status], [role=progressbar], [data-tabster-dummy]') === null;
    const shownPart = (element: Element, rect: DOMRect): DOMRect => {
      let { left, top, right, bottom } = rect;
      for (let box = element.parentElement; box !== null && box !== document.body; box = box.parentElement) {
        if (getComputedStyle(box).overflowY === 'visible') continue;
        const edge = box.getBoundingClientRect();
        [left, right] = [Math.max(left, edge.left), Math.min(right, edge.right)];
        [top, bottom] = [Math.max(top, edge.top), Math.min(bottom, edge.bottom)];
      }
      return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    };
    const meet = (a: DOMRect, b: DOMRect, x: number, y: number) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > x &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > y;
    const tellMeetings = (boxes: readonly Box[], x: number, y: number) =>
      boxes.forEach((one, index) => {
        for (const other of boxes.slice(index + 1)) {
          if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
          if (meet(one.rect, other.rect, x, y)) defects.push(`${one.name} lies over ${other.name}`);
        }
      });

    const root = document.documentElement;
    if (root.scrollWidth > window.innerWidth) defects.push(`the page is ${root.scrollWidth} px wide`);
    // A wide table may scroll by itself when the keyboard can reach it.
    const scroller = '[role=region][tabindex="0"]';
    const elements = [...document.body.querySelectorAll('*')].filter(isSeen);

    for (const element of elements) {
      const { overflowX, overflowY } = getComputedStyle(element);
      if (
        overflowX !== 'visible' &&
        element.scrollWidth > element.clientWidth + 1 &&
        !(element instanceof HTMLInputElement) &&
        !element.matches(scroller)
      )
        defects.push(`${nameOf(element)} is cut off at the side`);
      if (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
        defects.push(`${nameOf(element)} is cut off below`);
    }

    const texts: Box[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = node.textContent?.trim() ?? '';
      if (element === null || words === '' || element.tagName === 'OPTION' || !isSeen(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) {
        const holder = element.closest('button, td, th, svg')?.getBoundingClientRect();
        const name = `"${words.slice(0, 40)}"`;
        const canScroll = element.closest(scroller) !== null;
        if (!canScroll && (line.right > window.innerWidth + 1 || line.left < -1))
          defects.push(`${name} leaves the pane`);
        else if (
          holder &&
          (line.right > holder.right + 1 || line.left < holder.left - 1 || line.bottom > holder.bottom + 2)
        )
          defects.push(`${name} sticks out of its ${element.closest('button, td, th, svg')?.tagName ?? ''}`);
        texts.push({ element, name, rect: shownPart(element, line) });
      }
    }
    const apart = texts.filter(
      (one, index) =>
        texts.findIndex(({ element, rect }) => element === one.element && rect === one.rect) === index,
    );
    tellMeetings(apart, 2, 5);

    const pen = document.createElement('canvas').getContext('2d');
    const controls = elements.filter((element) =>
      element.matches('button, a[href], input, select, textarea, [tabindex]:not([tabindex="-1"])'),
    );
    for (const control of controls) {
      if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement)) continue;
      const style = getComputedStyle(control);
      const room = control.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
      const isTyped = control instanceof HTMLSelectElement || control.type === 'text';
      if (isTyped && room < parseFloat(style.fontSize) * 1.15)
        defects.push(`${nameOf(control)} is too low for its text: ${room} px`);
      if (control instanceof HTMLSelectElement && pen !== null) {
        pen.font = style.font;
        const words = control.selectedOptions[0]?.text ?? '';
        const width = control.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
        if (pen.measureText(words).width > width + 1) defects.push(`the choice "${words}" is cut off`);
      }
    }
    const reach = controls.map((element) => ({
      element,
      name: nameOf(element),
      rect: shownPart(element, element.getBoundingClientRect()),
    }));
    tellMeetings(reach, 1, 1);
    const corner = new DOMRect(window.innerWidth - 34, 0, 34, 32);
    for (const { element, name, rect } of reach)
      if (!element.matches('main') && meet(rect, corner, 0, 0)) defects.push(`${name} is in Office's corner`);
    return [...new Set(defects)];
  });
}
