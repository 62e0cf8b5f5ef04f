/** How a channel does, for `GET /health`; `detail` is for operators and holds no secret. */
export interface ChannelState {
  readonly state: 'off' | 'connecting' | 'on' | 'failed';
  readonly detail?: string;
}

/** A way in for people, beside the web page. Starting never throws and never waits for the other side. */
export interface Channel {
  readonly name: string;
  start(): void;
  /** Takes nothing new, finishes what is under way, and gives up on it after some seconds. */
  stop(): Promise<void>;
  state(): ChannelState;
}
