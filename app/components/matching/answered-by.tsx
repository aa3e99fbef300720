import { Cloud, Cpu, Ruler } from 'lucide';
import { useText } from '#app/i18n/use-text.tsx';
import { Icon } from '../ui/icon.tsx';

/** Where an answer comes from: rules, a local model, or one elsewhere. Stands beside everything computed. */
export function AnsweredBy({ by, verb }: { by: string; verb: 'scored' | 'read' }) {
  const { t } = useText();
  const [maker, model = ''] = by.split(':');
  const icon = maker === 'ollama' ? Cpu : maker === 'bedrock' ? Cloud : Ruler;
  const known = maker === 'ollama' || maker === 'bedrock' ? maker : 'rules';
  return (
    <span className="inline-flex items-center gap-1.5 text-sm text-muted">
      <Icon of={icon} size={14} />
      {t(`fit.by.${verb}`)} {t(`fit.makers.${known}`, { model })}
    </span>
  );
}
