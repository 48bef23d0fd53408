/** A page of a call, whatever drives it. */
export interface MeasuredPage {
  evaluate<Result>(read: () => Result | Promise<Result>): Promise<Result>;
  evaluate<Result>(read: (text: string) => Result | Promise<Result>, text: string): Promise<Result>;
}

/** Who films themselves. */
export type Filming = 'both' | 'citizen' | 'agent';

/** A call that can be measured, by whatever means it is made. */
export interface MeasuredCall {
  citizen: MeasuredPage;
  agent: MeasuredPage;
  /** Milliseconds from the citizen's last press until they waited in the queue with a number; where there is one. */
  queuedMs?: number;
  /** A third person comes in. @returns Their page, and when they pressed, in milliseconds since 1970. */
  bringThird?(): Promise<{ page: MeasuredPage; pressedAt: number }>;
  /** Both are there and nothing is between them yet: now it begins. @returns When, in milliseconds since 1970. */
  begin(): Promise<number>;
  close(): Promise<void>;
}

/** What a call is made with. */
export interface CallOptions {
  filming: Filming;
  /** Whether voices are sent too. */
  hasSound: boolean;
  /** Whether a plain connection gives up frames and size alike, which shows how hard the picture is. */
  isBalanced?: boolean;
}

/** What the camera films for the plain calls: the same size as for signing with us. */
export const PLAIN_CAMERA = { width: { ideal: 960 }, height: { ideal: 720 }, frameRate: { ideal: 30 } };

export function films(
  who: 'citizen' | 'agent',
  { filming, hasSound }: CallOptions,
): MediaStreamConstraints | undefined {
  if (filming !== 'both' && filming !== who) return undefined;
  return { video: PLAIN_CAMERA, audio: hasSound };
}
