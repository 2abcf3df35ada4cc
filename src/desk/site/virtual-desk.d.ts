declare module 'virtual:desk' {
  export const desk: import('../desk-config.ts').DeskConfig;
}
