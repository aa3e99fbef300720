import type { LoaderFunctionArgs } from '@remix-run/node';
import { PageHeader } from '#app/components/ui/page-header.tsx';
import { titled } from '#app/lib/meta.ts';
import { ChartParts } from './chart-parts.tsx';
import { FormParts } from './form-parts.tsx';
import { LedgerParts } from './ledger-parts.tsx';
import { StateParts } from './state-parts.tsx';

export const meta = titled('styleGuide');

/** On one's own machine only: it is for those who build, and speaks English only. */
export function loader({ context }: LoaderFunctionArgs) {
  if (!context.house.local) throw new Response(null, { status: 404 });
  return null;
}

/** Each part in each state it can have. */
export default function StyleGuide() {
  return (
    <div className="mx-auto max-w-[70rem] space-y-10">
      <PageHeader
        title="States"
        about="Each part in each state it can have. One page has one primary button."
      />
      <FormParts />
      <LedgerParts />
      <StateParts />
      <ChartParts />
    </div>
  );
}
