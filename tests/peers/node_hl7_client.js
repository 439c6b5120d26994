// node-hl7-client as the analyser: node_hl7_client.js PORT FILE. Prints the code of each acknowledgement.
import Client, { Message } from 'node-hl7-client';
import { messagesOf } from './messages.js';

const [port, file] = process.argv.slice(2);
const client = new Client({ host: '127.0.0.1', version: '2.4' });
const answers = [];
let wake = () => {};
const line = client.createConnection({ port: Number(port) }, async (answer) => {
  answers.push(answer.getMessage().get('MSA.1').toString());
  wake();
});
for (const text of messagesOf(file)) {
  const heard = answers.length;
  await line.sendMessage(new Message({ text }));
  while (answers.length === heard) await new Promise((resolve) => { wake = resolve; });
}
console.log(answers.join('\n'));
await line.close();
process.exit(0);
