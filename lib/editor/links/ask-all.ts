/** Asks many addresses without being a burden to anyone: one at a time for each host, with a pause between. */
import { type Answer, type AskOptions, ask } from './ask';

export interface PolitenessOptions extends AskOptions {
  /** In milliseconds, between two requests to one host. */
  pause: number;
  /** How often what could not be checked is asked again. */
  retries: number;
  /** In seconds: who asks to be left alone for longer is asked next time. */
  longestWait: number;
}

/** Hosts that are asked at the same time. */
const hostsAtOnce = 8;

/** The answer of each address. `onAnswer` is called with each as it comes. */
export async function askAll(
  addresses: readonly string[],
  options: PolitenessOptions,
  onAnswer: (address: string, answer: Answer) => void = () => {},
): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  const queues = [...new Set(addresses.map(hostOf))].map((host) => addresses.filter((each) => hostOf(each) === host));
  const work = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift())
      for (const [index, address] of queue.entries()) {
        if (index > 0) await rest(options.pause);
        const answer = await askAgain(address, options);
        answers.set(address, answer);
        onAnswer(address, answer);
      }
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, work));
  return answers;
}

function hostOf(address: string): string {
  return new URL(address).host;
}

async function askAgain(address: string, options: PolitenessOptions): Promise<Answer> {
  let answer = await ask(address, options);
  for (let tries = 0; tries < options.retries && isWorthAsking(answer, options); tries++) {
    await rest(answer.wait === undefined ? options.pause * 2 ** (tries + 1) : answer.wait * 1000);
    answer = await ask(address, options);
  }
  return answer;
}

/** A refusal stays one; a site that is busy, or a line that is bad, may be better in a moment. */
function isWorthAsking({ state, status = 0, wait = 0 }: Answer, { longestWait }: PolitenessOptions): boolean {
  const isRefusal = status >= 400 && status < 500 && ![408, 425, 429].includes(status);
  return state === 'unsure' && !isRefusal && wait <= longestWait;
}

function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
