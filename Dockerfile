# syntax=docker/dockerfile:1
# The newest LTS; the code runs from Node 20.19 on.
ARG NODE=24-bookworm

FROM node:${NODE} AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Not `npm ci`: it refuses a lock file that lacks other systems' binaries.
RUN npm install --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:${NODE}-slim
ENV NODE_ENV=production MODE=public HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /app
# Reads scanned CVs; without it they are refused with what to do.
RUN apt-get update \
  && apt-get install -y --no-install-recommends tesseract-ocr tesseract-ocr-deu tesseract-ocr-fra tesseract-ocr-spa tesseract-ocr-ita \
  && rm -rf /var/lib/apt/lists/*
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/build ./build
COPY --from=build /app/scripts/serve.mjs ./scripts/serve.mjs
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
# Ready means migrated and answering; a container that is only alive is not.
HEALTHCHECK --interval=15s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
# Needed at run time: SECRET_KEY and PUBLIC_URL; DATABASE_URL for Postgres.
CMD ["node", "scripts/serve.mjs"]
