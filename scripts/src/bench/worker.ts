/** What a worker sends back. */
export type Reply<Answer> = { readonly measured: Answer } | { readonly error: string };

/** Makes this process do one piece of work for each message and tell what came of it, see `startWorker`. */
export function answerMessages<Message, Answer>(work: (message: Message) => Promise<Answer>): void {
  const reply = (answer: Reply<Answer>) => process.send?.(answer);
  process.on('message', (message: Message) => {
    work(message).then(
      (measured) => reply({ measured }),
      (error: Error) => reply({ error: error.stack ?? error.message }),
    );
  });
}
