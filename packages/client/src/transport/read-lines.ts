/**
 * The lines of an answer as they come. Ending the loop early gives the rest of the answer up.
 *
 * @throws Whatever the network says when the answer breaks off; a last line without its end is dropped.
 */
export async function* readLines(answer: Response): AsyncGenerator<string> {
  // Not `for await` over the body: the oldest browsers that are supported cannot.
  const reader = answer.body?.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const chunk = await reader?.read();
      if (!chunk || chunk.done) return;
      const lines = (rest + decoder.decode(chunk.value, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } finally {
    reader?.cancel().catch(() => {});
  }
}
