// The messages of a recording: the contents of its MLLP blocks, as texts.
import { readFileSync } from 'node:fs';

export function messagesOf(file) {
  return readFileSync(file, 'utf8').split('\x0b').slice(1).map((block) => block.slice(0, block.indexOf('\x1c')));
}
