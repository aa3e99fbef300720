import type { AppLoadContext } from '@remix-run/node';
import { api } from './api.server.ts';
import { redirectWith } from './flash.server.ts';
import type { Stage } from './shapes.ts';
import { submit } from './submit.server.ts';

/** Moves an application from a board or its own page, with a way back while that is open. */
export const moveFromForm = (request: Request, context: AppLoadContext, back: string) =>
  submit(request, async (form) => {
    const id = form.text('id');
    const from = form.text('from') as Stage;
    const rejecting = form.text('intent') === 'reject';
    const stage: Stage = rejecting ? 'rejected' : (form.text('stage') as Stage);
    const moved = await api(request, context).applications.move({
      id,
      from,
      stage,
      note: form.optional('note') ?? undefined,
      reason: rejecting
        ? { code: form.text('reason.code') as 'other', text: form.optional('reason.text') ?? undefined }
        : undefined,
    });
    const name = form.text('name') || moved.candidate.name;
    return redirectWith(back, { key: `board.movedTo.${stage}`, params: { name } });
  });
