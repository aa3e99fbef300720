import { useText } from '#app/i18n/use-text.tsx';
import { splitModelName } from '#server/values/model-name.ts';

/** A hyphen at which no line ends: a region is one word. */
const UNBROKEN = '\u2011';

/** Words for what the server names: what has none yet is shown by its name rather than hidden. */
export function useModelWords() {
  const { t, knows, say } = useText();
  const word = (key: string, name: string): string => (knows(key) ? say({ key, params: {} }) : name);
  const maker = (name: string): string => word(`models.maker.${name}`, name);
  return {
    maker,
    ask: (name: string): string => word(`models.ask.${name}`, name),
    askAbout: (name: string): string => word(`models.askAbout.${name}`, ''),
    sent: (name: string): string => word(`models.sent.${name}`, name),
    part: (name: string): string => word(`answered.part.${name}`, name),
    reason: (name: string): string => word(`answered.reason.${name}`, name),
    /** where a model that is not here answers: "Amazon Bedrock in eu-central-1" */
    place: ({ name, host }: { name: string; host: string }): string => {
      const of = splitModelName(name);
      return of.maker === 'bedrock'
        ? t('models.place.bedrock', { host: host.replaceAll('-', UNBROKEN) })
        : t('models.place.other', { model: of.model, maker: maker(of.maker), host });
    },
    /** "gemma4:e4b", or the maker where there is no model, as with rules */
    model: (name: string): string => splitModelName(name).model || maker(name),
  };
}

export type ModelWords = ReturnType<typeof useModelWords>;
