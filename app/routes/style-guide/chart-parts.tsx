import { AnsweredBy } from '#app/components/matching/answered-by.tsx';
import { ColumnChart } from '#app/components/ui/column-chart.tsx';
import { Figures } from '#app/components/ui/figures.tsx';
import { Section } from './section.tsx';

const CLAUDE = 'bedrock:eu.anthropic.claude-haiku-4-5-20251001-v1:0';
const GEMMA = 'ollama:gemma4:e4b';
const person = { part: 'person', left: false, problem: null } as const;
const late = { part: 'education', by: 'rules', left: false, problem: 'timeout' } as const;

const days = [
  { day: 'Mon', byModel: 41, byRules: 3, fellBack: 2 },
  { day: 'Tue', byModel: 52, byRules: 0, fellBack: 18 },
  { day: 'Wed', byModel: 38, byRules: 6, fellBack: 0 },
];
const layers = [
  { key: 'byModel', label: 'By a model', look: 'solid' },
  { key: 'byRules', label: 'By rules', look: 'outlined' },
  { key: 'fellBack', label: 'Fell back', look: 'hatched' },
] as const;

/** Where answers come from, and numbers as a picture beside their table. */
export function ChartParts() {
  return (
    <>
      <Section title="Where an answer comes from">
        <ul className="space-y-2">
          <li>
            <AnsweredBy by="rules" verb="read" />
          </li>
          <li>
            <AnsweredBy by={GEMMA} parts={[{ ...person, by: GEMMA }, late]} verb="read" />
          </li>
          <li>
            <AnsweredBy by={CLAUDE} parts={[{ ...person, by: CLAUDE, left: true }]} verb="read" />
          </li>
          <li>
            <AnsweredBy by="rules" parts={[late]} verb="read" />
          </li>
        </ul>
      </Section>
      <Section title="Chart and its table">
        <div className="grid grid-cols-2 items-start gap-10 max-tablet:grid-cols-1">
          <ColumnChart
            layers={[...layers]}
            label="160 parts of questions on three days. The table has the numbers."
            count={String}
            columns={days.map((day) => ({
              key: day.day,
              tick: day.day,
              title: `${day.day}: ${day.byModel} by a model, ${day.byRules} by rules, ${day.fellBack} fell back`,
              values: [day.byModel, day.byRules, day.fellBack],
            }))}
          />
          <Figures
            caption="Parts of questions by day"
            name={{ label: 'Day', cell: ({ day }) => day, sum: 'All' }}
            rows={days}
            rowKey={({ day }) => day}
            figures={layers.map(({ key, label }) => ({
              key,
              label,
              cell: (row: (typeof days)[number]) => row[key],
              sum: days.reduce((all, row) => all + row[key], 0),
            }))}
          />
        </div>
      </Section>
    </>
  );
}
