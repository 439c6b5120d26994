// simple-hl7 as the analyser: simple_hl7.js PORT FILE. Prints the code of each acknowledgement.
import hl7 from 'simple-hl7';
import { messagesOf } from './messages.js';

const [port, file] = process.argv.slice(2);
const parser = new hl7.Parser();
const client = hl7.Server.createTcpClient('127.0.0.1', Number(port));
for (const text of messagesOf(file)) {
  const answer = await new Promise((resolve, reject) =>
    client.send(parser.parse(text), (error, ack) => (error ? reject(error) : resolve(ack))));
  console.log(answer.getSegment('MSA').getField(1));
}
process.exit(0);
