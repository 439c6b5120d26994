// hl7v2 as the analyser: hl7v2.js PORT FILE. It has no sender: what it parsed and wrote anew goes over a plain socket, and the
// answer is what it makes of it.
import { connect } from 'node:net';
import { HL7Message } from 'hl7v2';
import { messagesOf } from './messages.js';

const [port, file] = process.argv.slice(2);
const socket = connect(Number(port), '127.0.0.1');
const answerTo = (text) =>
  new Promise((resolve) => {
    let heard = '';
    const take = (bytes) => {
      heard += bytes;
      if (heard.endsWith('\x1c\r')) {
        socket.off('data', take);
        resolve(heard.slice(1, -2));
      }
    };
    socket.on('data', take);
    socket.write(`\x0b${text}\x1c\r`);
  });
for (const text of messagesOf(file)) {
  const message = HL7Message.parse(text);
  const answer = HL7Message.parse(await answerTo(message.toHL7String()));
  console.log(answer.getSegment('MSA').field(1).getValue());
}
socket.end();
