import type { Ctx } from '#server/core/context.ts';
import { invalidField, notFound, tooLarge } from '#server/core/errors.ts';
import { findSentFile } from '#server/features/applications/index.ts';
import { findVisiblePicture } from '#server/features/candidates/index.ts';
import { findLogo } from '#server/features/companies/index.ts';
import { checkServable, findOwnFile, MAX_CV_BYTES } from '#server/features/cvs/index.ts';
import { pictureSizes } from '#server/features/pictures/index.ts';
import { createCaller } from '#server/router.ts';
import type { Id } from '#server/values/id.ts';

/** A form around a file of the greatest size still passes; what is larger is not read at all. */
export const MAX_UPLOAD_BYTES = MAX_CV_BYTES + 64 * 1024;

/** The file of a multipart request. @throws invalid when there is none, or the form is broken */
async function fileOf(request: Request): Promise<File> {
  const form = await request.formData().catch(() => {
    throw invalidField('file', 'cv.no_file');
  });
  const file = form.get('file');
  if (!(file instanceof File) || file.name === '') throw invalidField('file', 'cv.no_file');
  return file;
}

/** POST /api/v1/auth/upload-resume: takes a CV in and says that it will be read. */
export async function uploadResume(request: Request, ctx: Ctx): Promise<Response> {
  const caller = createCaller(ctx);
  if (Number(request.headers.get('content-length') ?? 0) > MAX_UPLOAD_BYTES)
    throw tooLarge('cv.too_large', {
      bytes: Number(request.headers.get('content-length')),
      maxBytes: MAX_CV_BYTES,
    });
  const file = await fileOf(request);
  const cv = await caller.cvs.upload({
    fileName: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
  });
  return Response.json({ cv: { id: cv.id, status: cv.status } }, { status: 202 });
}

/** POST /api/v1/auth/profile/picture: takes a picture in and says what the profile has now. */
export async function uploadPicture(request: Request, ctx: Ctx): Promise<Response> {
  const file = await fileOf(request);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { picture } = await createCaller(ctx).candidates.setPicture({ bytes });
  return Response.json({ picture }, { status: 201 });
}

/** A picture of a person, for those who may see it. A browser keeps it for minutes, since who may see it can change. */
export async function showPicture(ctx: Ctx, id: string, size: number): Promise<Response> {
  const known = pictureSizes.find((one) => one === size);
  const file = known && (await findVisiblePicture(ctx, id as Id<'pic'>, known));
  if (!file) throw notFound('picture');
  return sendPicture(ctx, file.storageKey, 'private, max-age=300');
}

/** The mark of a company, for everyone. A new one has a new address, so it is kept for ever. */
export async function showLogo(ctx: Ctx, id: string, size: number): Promise<Response> {
  const known = pictureSizes.find((one) => one === size);
  const file = known && (await findLogo(ctx.db, id as Id<'logo'>, known));
  if (!file) throw notFound('logo');
  return sendPicture(ctx, file.storageKey, 'public, max-age=31536000, immutable');
}

async function sendPicture(ctx: Ctx, storageKey: string, keep: string): Promise<Response> {
  const bytes = await ctx.storage.get(storageKey);
  return new Response(Buffer.from(bytes), {
    headers: {
      'Content-Type': 'image/webp',
      'Content-Length': String(bytes.length),
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': keep,
      'Cross-Origin-Resource-Policy': 'same-origin',
    },
  });
}

/** POST /api/v1/companies/:id/logo: takes the mark of a company in and says what its page has now. */
export async function uploadLogo(request: Request, ctx: Ctx, id: string): Promise<Response> {
  const file = await fileOf(request);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { logo } = await createCaller(ctx).companies.setLogo({ id, bytes });
  return Response.json({ logo }, { status: 201 });
}

type Kept = {
  storageKey: string;
  fileName: string;
  mediaType: string;
  scannedAt: string | null;
  quarantinedAt: string | null;
};

/** The file as its owner gave it: always a download, never a page of ours. */
async function download(ctx: Ctx, file: Kept | undefined): Promise<Response> {
  if (!file) throw notFound('file');
  checkServable(ctx, file);
  const bytes = await ctx.storage.get(file.storageKey);
  return new Response(Buffer.from(bytes), {
    headers: {
      'Content-Type': file.mediaType,
      'Content-Length': String(bytes.length),
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.fileName)}`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'private, no-store',
    },
  });
}

/** One's own CV, as it was uploaded. */
export const downloadCv = async (ctx: Ctx, id: string): Promise<Response> =>
  download(ctx, await findOwnFile(ctx, id as Id<'cv'>));

/** The exact file that was sent with an application, for its sender and the hiring team. */
export const downloadSentCv = async (ctx: Ctx, id: string): Promise<Response> =>
  download(ctx, await findSentFile(ctx, id as Id<'app'>));
