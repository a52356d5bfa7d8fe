/** How a module is named, for the help of the commands that take one. */
export const MODULE_ARGUMENT =
  'a name of the catalogue (cowsay, cowsay:v0.0.4), a folder, a git repository (github.com/you/module:tag, https://…#ref) or ipfs://CID'
