// Loaded before every command: says in one sentence what an older Node would say in many.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `Firstfix needs Node 22.18 or newer and this is ${process.version}. On Linux and Windows "npm ci" brings one; elsewhere install Node 24 from nodejs.org.\n`,
  );
  process.exit(2);
}
