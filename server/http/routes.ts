import { type AgnosticRouteObject, matchRoutes } from '@remix-run/router';
import { createRequestHandler, type RequestHandler, type ServerBuild } from '@remix-run/server-runtime';
import { LRUCache } from 'lru-cache';

type Routes = ServerBuild['routes'];

/** Addresses whose route is remembered. */
const ADDRESSES = 5_000;

/** Routes as a tree, as matching wants them. */
const treeOf = (routes: Routes, parentId?: string): AgnosticRouteObject[] =>
  Object.values(routes)
    .filter((route) => route?.parentId === parentId)
    .map((route) => {
      const { id, path, index, caseSensitive } = route!;
      return index
        ? { id, path, index: true, caseSensitive }
        : { id, path, caseSensitive, children: treeOf(routes, id) };
    });

const only = <T>(all: Record<string, T>, ids: readonly string[]): Record<string, T> =>
  Object.fromEntries(Object.entries(all).filter(([id]) => ids.includes(id)));

/** The same build with some of its routes. Browsers get the whole manifest, as a file of its own. */
const branchOf = (build: ServerBuild, ids: readonly string[]): ServerBuild => ({
  ...build,
  routes: only(build.routes, ids) as Routes,
  assets: { ...build.assets, routes: only(build.assets.routes, ids) as ServerBuild['assets']['routes'] },
});

/** The page behind an address: what scripts fetch for `/jobs` is `/jobs.data`. */
const pageAt = (pathname: string): string => pathname.replace(/\.data$/, '').replace(/^\/_root$/, '/');

/**
 * Answers with Remix, which matches every request four times against all routes, and builds them anew for each page it
 * draws: with forty routes that took longer than drawing. So an address is matched here, once, and Remix sees its branch alone.
 */
export function createBranchHandler(build: ServerBuild): RequestHandler {
  const tree = treeOf(build.routes);
  const handlers = new Map<string, RequestHandler>();
  const known = new LRUCache<string, RequestHandler>({ max: ADDRESSES });
  const handlerAt = (pathname: string): RequestHandler => {
    const ids = (matchRoutes(tree, pathname) ?? []).map(({ route }) => route.id!);
    const leaf = ids.at(-1) ?? '';
    const handler =
      handlers.get(leaf) ?? createRequestHandler(ids.length > 0 ? branchOf(build, ids) : build, 'production');
    handlers.set(leaf, handler);
    return handler;
  };
  return (request, context) => {
    const pathname = pageAt(new URL(request.url).pathname);
    const handler = known.get(pathname) ?? handlerAt(pathname);
    known.set(pathname, handler);
    return handler(request, context);
  };
}
