/** The closed launcher, in as few bytes as it takes. */
export const bannerStyles = `
:host{position:fixed!important;z-index:var(--ventanilla-z-index,2147483000)!important;inset-block-end:calc(var(--ventanilla-inset-block,20px) + env(safe-area-inset-bottom))!important;inset-inline-end:calc(var(--ventanilla-inset,20px) + env(safe-area-inset-right))!important;font:400 1rem/1.3 var(--ventanilla-font,system-ui,sans-serif)}
:host([placement=start]){--_start:var(--ventanilla-inset,20px);--_end:auto;inset-inline:var(--_start) auto!important}
:host([placement=bar]){--ventanilla-inset-block:0px;inset-inline:0!important}
:host([placement=bar]) button{inline-size:100%;max-inline-size:none}
:host([placement=inline]){position:static!important;display:inline-block}
:host([hidden]){display:none!important}
button{display:flex;align-items:center;gap:12px;min-block-size:var(--ventanilla-launcher-size,56px);max-inline-size:calc(100vw - 40px);margin:0;padding:8px 20px;border:var(--ventanilla-launcher-border,1px solid transparent);border-radius:var(--ventanilla-radius-launcher,28px);background:var(--ventanilla-header-background,var(--ventanilla-color-header,#0b4f6c));color:var(--ventanilla-color-on-header,#fff);font:inherit;text-align:start;cursor:pointer;box-shadow:var(--ventanilla-launcher-shadow,0 1px 2px #0a1f2a33,0 8px 24px -4px #0a1f2a66)}
button:hover{background:var(--ventanilla-color-header-strong,#083a50)}
button:focus-visible{outline:3px solid var(--ventanilla-color-header,#0b4f6c);outline-offset:3px;box-shadow:0 0 0 3px #fff}
svg{flex:none;inline-size:26px;block-size:26px;fill:none;stroke:currentColor;stroke-width:1.8;stroke-linejoin:round}
strong,small{display:block}
strong{font-family:var(--ventanilla-font-heading,inherit);font-weight:var(--ventanilla-weight-heading,650)}
small{font-size:.8125rem}
small:empty{visibility:hidden}
[aria-expanded=true] small{display:none}
small::before{content:"";display:inline-block;inline-size:8px;block-size:8px;margin-inline-end:6px;border:1.5px solid;border-radius:50%}
.available small::before{color:#7be0a6;background:#7be0a6}
b{min-inline-size:24px;padding:2px 6px;border-radius:12px;background:#fff;color:#083a50;font-size:.8125rem;text-align:center}
b:empty{display:none}
button[aria-busy=true]{cursor:progress}
button[aria-busy=true] svg{animation:wait 1s infinite alternate}
@keyframes wait{to{opacity:.2}}
.fallback{display:block;padding:12px;background:#fff;color:#13242c}
@media print{:host{display:none}}
`;
