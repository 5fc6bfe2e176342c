import { z } from 'zod';

/** Numbers that the client library gives to the ways out of an add-in's frame. */
const CTRL_F6_EXIT = 5;
const CTRL_F6_EXIT_BACK = 6;
const TAB_EXIT = 13;
const TAB_EXIT_BACK = 14;

const notice = z.object({
  _actionName: z.literal('ContextActivationManager_notifyHost'),
  _data: z.tuple([z.string(), z.number()]).rest(z.unknown()),
});

/**
 * Where the focus wants to go when the library says that it leaves the frame; `undefined` for other messages. In a frame
 * the library moves the focus on Tab itself, so without the host's help it would never come out.
 */
export function frameExit(data: unknown): 1 | -1 | undefined {
  const parsed = notice.safeParse(parseJson(data));
  if (!parsed.success) return undefined;
  const [, action] = parsed.data._data;
  if (action === TAB_EXIT || action === CTRL_F6_EXIT) return 1;
  return action === TAB_EXIT_BACK || action === CTRL_F6_EXIT_BACK ? -1 : undefined;
}

function parseJson(data: unknown): unknown {
  try {
    return typeof data === 'string' ? JSON.parse(data) : undefined;
  } catch {
    return undefined;
  }
}
