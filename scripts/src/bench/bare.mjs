// The least that Node can do for an answer: it reads the request to its end and sends status, headers and body that were
// known before anyone asked. It is plain JavaScript, as removing types would slow the start that the sandbox's start is
// compared with. node bare.mjs <answer as JSON>
import { createServer } from 'node:http';

const { status, headers, body } = JSON.parse(process.argv[2]);
const server = createServer((request, response) => {
  const answer = () => {
    response.writeHead(status, headers);
    response.end(body);
  };
  // Node has read a request without a body when it calls a handler.
  if (Number(request.headers['content-length'] ?? 0) === 0) answer();
  else request.on('data', () => {}).on('end', answer);
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
