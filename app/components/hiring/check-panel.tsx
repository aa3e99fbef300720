import { CircleAlert, CircleCheck, Lightbulb, Plus } from 'lucide';
import { Button } from '#app/components/ui/button.tsx';
import { Icon } from '#app/components/ui/icon.tsx';
import { Tag } from '#app/components/ui/tag.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { Draft, Gate, PostingCheck } from '#app/lib/shapes.ts';

/** Beside the form: what keeps the posting from being published, advice, and skills that its text names. */
export function CheckPanel({ draft }: { draft: Draft | null }) {
  const { t } = useText();
  return (
    <section aria-labelledby="check-title">
      <h2 id="check-title" className="text-base">
        {t('check.title')}
      </h2>
      {draft ? <Said check={draft.check} /> : <p className="mt-1 text-sm text-muted">{t('check.after')}</p>}
      <p className="mt-3 text-sm text-muted">{t('check.about')}</p>
    </section>
  );
}

function Said({ check }: { check: PostingCheck }) {
  const { t } = useText();
  const { gates, hints, skills } = check;
  return (
    <>
      {/* Only this line is spoken while somebody writes. */}
      <p
        role="status"
        className={`mt-1.5 flex gap-1.5 text-sm font-[560] ${gates.length > 0 ? 'text-negative' : 'text-positive'}`}
      >
        <Icon of={gates.length > 0 ? CircleAlert : CircleCheck} className="mt-0.5 flex-none" />
        <span>{gates.length > 0 ? t('check.stops', { count: gates.length }) : t('check.clear')}</span>
      </p>
      <Reasons gates={gates} />
      {hints.length > 0 && (
        <>
          <h3 className="mt-4 flex gap-1.5 text-sm">
            <Icon of={Lightbulb} className="flex-none text-caution" /> {t('check.advice')}
          </h3>
          <Reasons gates={hints} />
        </>
      )}
      {skills.length > 0 && <Proposals skills={skills} />}
    </>
  );
}

/** What is said of each field, in the order of the form. */
export function Reasons({ gates }: { gates: readonly Gate[] }) {
  const { t, say } = useText();
  return (
    <ul className="mt-1.5 space-y-2 text-sm">
      {inOrder(gates).map((gate) => (
        <li key={gate.field + gate.key} className="border-s-2 border-line ps-2.5">
          <strong className="font-[600]">{t(`check.field.${gate.field as 'title'}`)}:</strong>{' '}
          <span dir="auto">{say(gate)}</span>
        </li>
      ))}
    </ul>
  );
}

const ORDER = ['title', 'description', 'location', 'pay', 'deadlineAt'];
const inOrder = (gates: readonly Gate[]): Gate[] =>
  [...gates].sort((a, b) => ORDER.indexOf(a.field) - ORDER.indexOf(b.field));

/** Each skill is one press, which the form answers as it answers every new row: it works without scripts. */
function Proposals({ skills }: { skills: PostingCheck['skills'] }) {
  const { t } = useText();
  return (
    <section className="mt-5 border-t border-line pt-4">
      <h3 className="text-sm">{t('check.skills')}</h3>
      <p className="text-sm text-muted">{t('check.skillsAbout')}</p>
      <ul className="mt-2 space-y-2.5">
        {skills.map((skill) => (
          <li key={skill.id} className="flex items-start gap-2">
            <div className="min-w-0 flex-1 text-sm">
              <p className="flex flex-wrap items-center gap-x-2">
                <bdi className="font-[600]">{skill.name}</bdi>
                <Tag tone={skill.required ? 'plain' : 'line'}>
                  {t(skill.required ? 'check.must' : 'check.nice')}
                  {skill.level && ` · ${t(`value.skillLevel.${skill.level as 1}`)}`}
                </Tag>
              </p>
              <p dir="auto" className="line-clamp-2 text-muted">
                {skill.line}
              </p>
            </div>
            <Button
              size="small"
              icon={Plus}
              name="__intent__"
              value={rowOf(skill)}
              formNoValidate
              aria-label={t('check.take', { name: skill.name })}
            >
              {t('check.add')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const rowOf = ({ name, required, level }: PostingCheck['skills'][number]): string =>
  JSON.stringify({
    type: 'insert',
    payload: {
      name: 'skills',
      defaultValue: { name, need: required ? 'must' : 'nice', level: level ? String(level) : '' },
    },
  });
