// Loaded into a server by NODE_OPTIONS=--import: writes down everywhere it connects or looks up, a line each, to
// EGRESS_LOG. Worker threads load it too. What Node does not do by these doors, it cannot do at all: fetch, http, http2, tls
// and pg all connect by net.Socket.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import net from 'node:net';

const write = (what, where) => appendFileSync(process.env.EGRESS_LOG, `${what} ${where}\n`);

/** `connect(port, host)`, `connect({ port, host })`, `connect(path)`, and what Node has made of them itself. */
function whereTo(args) {
  const first = Array.isArray(args[0]) ? args[0][0] : args[0];
  if (typeof first === 'object' && first !== null)
    return first.path ? 'unix' : `${first.host ?? 'localhost'}:${first.port}`;
  if (typeof first === 'string' && Number.isNaN(Number(first))) return 'unix';
  return `${typeof args[1] === 'string' ? args[1] : 'localhost'}:${first}`;
}

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  write('connect', whereTo(args));
  return connect.apply(this, args);
};

const { lookup } = dns;
dns.lookup = (host, ...rest) => {
  write('lookup', host);
  return lookup(host, ...rest);
};
const { lookup: lookupLater } = dns.promises;
dns.promises.lookup = (host, ...rest) => {
  write('lookup', host);
  return lookupLater(host, ...rest);
};

const { send } = dgram.Socket.prototype;
dgram.Socket.prototype.send = function (...args) {
  write('send', args.filter((arg) => typeof arg === 'string' || typeof arg === 'number').join(':'));
  return send.apply(this, args);
};

write('watch', `${process.pid}`);
