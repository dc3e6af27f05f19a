/** The inner parts of wink-nlp 2.4.0 that `lexemes.ts` puts together; the package declares its front door only. */
declare module 'wink-nlp/src/tokenizer.js' {
  interface TokenSink {
    _addToken(text: string, category: number): void;
    /** 0 where the text is not known. */
    _addTokenIfInCache(text: string): number;
    isLexeme(text: string): readonly number[] | null;
  }
  export default function tokenizer(trex: unknown, categories: Record<string, number>, preserve: unknown): (sink: TokenSink, text: string) => void;
}
declare module 'wink-nlp/src/compile-trex.js' {
  export default function compile(trex: unknown): unknown;
}
declare module 'wink-nlp/src/cache.js' {
  export interface WinkCache {
    /** One number: the index of the lexeme. Four a part: lexeme, place of the normal form, lemma, tag. */
    lookup(text: string): readonly number[] | null;
    value(lexeme: number): string;
    property(lexeme: number, name: string): number;
    normal(lexeme: number): number;
    mappedSpelling(lexeme: number): number;
    posOf(lexeme: number): number;
    intrinsicSize(): number;
  }
  export default function cache(model: unknown, features: unknown): WinkCache;
}
