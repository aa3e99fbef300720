import { Cloud, Cpu, Ruler } from 'lucide';
import { useModelWords } from '#app/components/models/model-words.ts';
import { Icon } from '#app/components/ui/icon.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import { listOf } from '#app/lib/format.ts';
import type { CvReaders } from '#app/lib/shapes.ts';

/** Who will read the file, before it is sent: rules, models here, or somebody elsewhere who gets its text. */
export function WhoReads({ readers: { models, staysHere, declined } }: { readers: CvReaders }) {
  const { t, lang } = useText();
  const words = useModelWords();
  const here = models.map(({ name }) => words.model(name));
  const away = models.filter(({ leaves }) => leaves).map(words.place);
  const [icon, text] = !staysHere
    ? ([Cloud, t('upload.reads.away', { places: listOf(lang, [...new Set(away)]) })] as const)
    : models.length > 0
      ? ([Cpu, t('upload.reads.here', { models: listOf(lang, here) })] as const)
      : ([Ruler, t(declined ? 'upload.reads.declined' : 'upload.reads.rules')] as const);
  return (
    <p className="flex items-baseline gap-2 text-sm text-muted">
      <Icon of={icon} size={16} className="relative top-0.5 flex-none" />
      <span className="min-w-0 wrap-anywhere">{text}</span>
    </p>
  );
}
