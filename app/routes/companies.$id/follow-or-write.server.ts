import { type AppLoadContext, redirect } from '@remix-run/node';
import { api } from '#app/lib/api.server.ts';
import { redirectWith } from '#app/lib/flash.server.ts';
import type { Fields } from '#app/lib/form-fields.ts';

type Asked = { id: string; form: Fields };

/** What one can do on the page of a company: follow it, with a way back, and write there if it is one's own. */
export async function followOrWrite(request: Request, context: AppLoadContext, { id, form }: Asked) {
  const { companies, following } = api(request, context);
  const page = `/companies/${id}`;
  const updateId = form.text('updateId');
  switch (form.text('intent')) {
    case 'write':
      await following.postUpdate({ id, text: form.text('text') });
      return redirectWith(`${page}#updates`, { key: 'following.posted', params: {} });
    case 'remove': {
      await following.removeUpdate({ updateId });
      const undo = { action: page, fields: { intent: 'restore', updateId } };
      return redirectWith(page, { key: 'form.removed', params: {}, undo });
    }
    case 'restore':
      await following.restoreUpdate({ updateId });
      return redirect(page);
    default: {
      const on = form.text('intent') === 'follow';
      const { name } = await companies.get({ id });
      await (on ? following.follow({ id }) : following.unfollow({ id }));
      // What the way back did needs no way back of its own.
      if (form.has('undone')) return redirect(page);
      const fields = { intent: on ? 'unfollow' : 'follow', undone: '1' };
      const key = on ? 'following.followed' : 'following.stopped';
      return redirectWith(page, { key, params: { company: name }, undo: { action: page, fields } });
    }
  }
}
