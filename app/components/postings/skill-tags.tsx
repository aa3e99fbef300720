import { useText } from '#app/i18n/use-text.tsx';
import type { PostingSkill } from '#app/lib/shapes.ts';
import { Tag } from '../ui/tag.tsx';

/** Skills with the level that is asked for. */
export function SkillTags({
  title,
  skills,
  quiet,
}: {
  title: string;
  skills: PostingSkill[];
  quiet?: boolean;
}) {
  const { t } = useText();
  return (
    <div>
      <h4 className="mb-1.5 text-sm font-[600]">{title}</h4>
      <ul className="flex flex-wrap gap-2">
        {skills.map(({ name, level }) => (
          <li key={name} title={level ? t(`value.skillLevel.${level as 1}`) : undefined}>
            <Tag tone={quiet ? 'line' : 'plain'}>
              <bdi>{name}</bdi> {level}
            </Tag>
          </li>
        ))}
      </ul>
    </div>
  );
}
