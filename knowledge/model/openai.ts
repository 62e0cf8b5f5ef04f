import type { BaseMessage } from '@langchain/core/messages';
import { z } from 'zod';
import type { ChatModel, Completion, Fault, Prompt } from './chat-model.ts';

/** Any server that speaks OpenAI's chat completions: DeepSeek, Qwen, Ollama's `/v1`, vLLM … */
export interface ModelConfig {
  readonly name: string;
  /** Null: OpenAI itself. */
  readonly baseUrl: string | null;
  /** Some local servers want none. */
  readonly apiKey: string | null;
}

/** Ways to get a filled schema that compatible servers know; strict `json_schema` is not among them everywhere. */
const methods = ['functionCalling', 'jsonMode'] as const;
type Method = (typeof methods)[number];

/**
 * Opens the model through LangChain, which is loaded here and nowhere else: an installation without a model
 * never touches it. LangChain loads `@langchain/openai` for the provider. One call is one request; limits and
 * retries are `guarded`'s.
 */
export async function openChatModel({ name, baseUrl, apiKey }: ModelConfig): Promise<ChatModel> {
  keepTracingOff();
  const { initChatModel } = await import('langchain/chat_models/universal');
  const chat = await initChatModel(name, {
    modelProvider: 'openai',
    apiKey: apiKey ?? 'none',
    temperature: 0,
    maxRetries: 0,
    useResponsesApi: false,
    // Said outright, so that no OPENAI_* or LANGSMITH_GATEWAY variable sends the text elsewhere or prints it.
    configuration: {
      baseURL: baseUrl ?? 'https://api.openai.com/v1',
      organization: null,
      project: null,
      logLevel: 'off',
    },
  });
  let method: Method = methods[0];
  const tryTheOther = () => {
    method = method === methods[0] ? methods[1] : methods[0];
  };

  return async <T>(prompt: Prompt<T>, signal: AbortSignal): Promise<Completion<T>> => {
    const asked = method;
    try {
      // The record is what LangChain's types want of a schema; the value is parsed by our own schema below.
      const structured = chat.withStructuredOutput<Record<string, unknown>>(z.toJSONSchema(prompt.schema), {
        name: prompt.name,
        method: asked,
        includeRaw: true,
      });
      const { raw, parsed } = await structured.invoke(
        [
          ['system', asked === 'jsonMode' ? inJson(prompt) : prompt.system],
          ['human', prompt.user],
        ],
        { signal },
      );
      const read = prompt.schema.safeParse(filled(parsed) ?? filledInText(raw));
      if (read.success) return { ok: true, value: read.data };
      tryTheOther();
      return { ok: false, fault: 'unreadable' };
    } catch (error) {
      const fault = signal.aborted ? 'timeout' : faultOf(error);
      if (fault === 'refused' || fault === 'unreadable') tryTheOther();
      return { ok: false, fault };
    }
  };
}

/** LangChain would send every prompt to LangSmith where the environment says so. What people ask stays here. */
function keepTracingOff(): void {
  for (const name of [
    'LANGSMITH_TRACING',
    'LANGSMITH_TRACING_V2',
    'LANGCHAIN_TRACING',
    'LANGCHAIN_TRACING_V2',
  ])
    process.env[name] = 'false';
}

/** JSON mode does not carry the schema, and wants the word JSON in the prompt. */
function inJson({ system, schema }: Prompt<unknown>): string {
  return `${system}\n\n只输出一个 JSON 对象，符合这个 JSON Schema，不加任何别的文字：\n${JSON.stringify(z.toJSONSchema(schema))}`;
}

function filled(parsed: unknown): unknown {
  return parsed !== null && typeof parsed === 'object' ? parsed : undefined;
}

/** Servers without tools often answer in plain text: the JSON in it, with or without a fence. */
function filledInText(raw: BaseMessage): unknown {
  const text = typeof raw.content === 'string' ? raw.content : '';
  const json = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1);
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** A status: the server spoke. A cause or an empty status: the line broke. Anything else: LangChain could not read it. */
function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return 'unreadable';
  const status = 'status' in error ? error.status : null;
  if (typeof status !== 'number')
    return status === undefined || error.cause !== undefined ? 'unreachable' : 'unreadable';
  if (status === 401 || status === 403 || status === 404) return 'denied';
  if (status === 408 || status === 409 || status === 429 || status >= 500) return 'busy';
  return 'refused';
}
