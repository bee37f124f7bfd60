/** Error pages of web servers and frameworks, as their sources write them. */

/** https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c */
export function nginxPage(title: string, heading = title, note = ''): string {
  const head = `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${heading}</h1></center>\r\n`;
  return `${head}${note && `<center>${note}</center>\r\n`}<hr><center>nginx/1.28.0</center>\r\n</body>\r\n</html>\r\n`;
}

export const NGINX = { Server: 'nginx/1.28.0' } as const;

/** https://github.com/apache/httpd/blob/trunk/modules/http/http_protocol.c (ap_send_error_response) */
export function apachePage(title: string, words: string, host: string): string {
  return `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">
<html><head>
<title>${title}</title>
</head><body>
<h1>${title.replace(/^\d+ /, '')}</h1>
<p>${words}</p>
<hr>
<address>Apache/2.4.65 (Debian) Server at ${host} Port 80</address>
</body></html>
`;
}

export const APACHE = { Server: 'Apache/2.4.65 (Debian)' } as const;

/** The error page that IIS sends to other machines; custerr/en-US/403-4.htm and its neighbours. */
export function iisPage(title: string, explains: string): string {
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"/>
<title>${title}</title>
<style type="text/css">
<!--
body{margin:0;font-size:.7em;font-family:Verdana, Arial, Helvetica, sans-serif;background:#EEEEEE;}
fieldset{padding:0 15px 10px 15px;}
h1{font-size:2.4em;margin:0;color:#FFF;}
h2{font-size:1.7em;margin:0;color:#CC0000;}
h3{font-size:1.2em;margin:10px 0 0 0;color:#000000;}
#header{width:96%;margin:0 0 0 0;padding:6px 2% 6px 2%;font-family:"trebuchet MS", Verdana, sans-serif;color:#FFF;background-color:#555555;}
#content{margin:0 0 0 2%;position:relative;}
.content-container{background:#FFF;width:96%;margin-top:8px;padding:10px;position:relative;}
-->
</style>
</head>
<body>
<div id="header"><h1>Server Error</h1></div>
<div id="content">
 <div class="content-container"><fieldset>
  <h2>${title}</h2>
  <h3>${explains}</h3>
 </fieldset></div>
</div>
</body>
</html>
`;
}

export const IIS = { Server: 'Microsoft-IIS/10.0', 'X-Powered-By': 'ASP.NET' } as const;

/** https://github.com/django/django/blob/main/django/views/templates/csrf_403.html, DEBUG off */
export const DJANGO_CSRF = `<!DOCTYPE html>
<html lang="en">
<head>
  <meta http-equiv="content-type" content="text/html; charset=utf-8">
  <meta name="robots" content="NONE,NOARCHIVE">
  <title>403 Forbidden</title>
  <style>
    html * { padding:0; margin:0; }
    body * { padding:10px 20px; }
    body * * { padding:0; }
    body { font-family: sans-serif; background:#eee; color:#000; }
    body>div { border-bottom:1px solid #ddd; }
    h1 { font-weight:normal; margin-bottom:.4em; }
    h1 span { font-size:60%; color:#666; font-weight:normal; }
    #info { background:#f6f6f6; }
    #info ul { margin: 0.5em 4em; }
    #info p, #summary p { padding-top:10px; }
    #summary { background: #ffc; }
    #explanation { background:#eee; border-bottom: 0px none; }
  </style>
</head>
<body>
<div id="summary">
  <h1>Forbidden <span>(403)</span></h1>
  <p>CSRF verification failed. Request aborted.</p>


  <p>You are seeing this message because this site requires a CSRF cookie when submitting forms. This cookie is required for security reasons, to ensure that your browser is not being hijacked by third parties.</p>
  <p>If you have configured your browser to disable cookies, please re-enable them, at least for this site, or for “same-origin” requests.</p>

</div>

<div id="explanation">
  <p><small>More information is available with DEBUG=True.</small></p>
</div>

</body>
</html>
`;

export const DJANGO = {
  'X-Frame-Options': 'DENY',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

/** https://github.com/laravel/framework/blob/12.x/src/Illuminate/Foundation/Exceptions/views/419.blade.php and minimal.blade.php */
export const LARAVEL_419 = `<!DOCTYPE html>
<html lang="en">
    <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">

        <title>Page Expired</title>

        <style>
            body { font-family: ui-sans-serif, system-ui, sans-serif; }
            .flex { display: flex } .items-center { align-items: center } .justify-center { justify-content: center }
            .min-h-screen { min-height: 100vh } .px-4 { padding: 0 1rem } .border-r { border-right: 1px solid #a0aec0 }
        </style>
    </head>
    <body class="antialiased">
        <div class="relative flex items-top justify-center min-h-screen bg-gray-100 dark:bg-gray-900 sm:items-center sm:pt-0">
            <div class="max-w-xl mx-auto sm:px-6 lg:px-8">
                <div class="flex items-center pt-8 sm:justify-start sm:pt-0">
                    <div class="px-4 text-lg text-gray-500 border-r border-gray-400 tracking-wider">
                        419                    </div>

                    <div class="ml-4 text-lg text-gray-500 uppercase tracking-wider">
                        Page Expired                    </div>
                </div>
            </div>
        </div>
    </body>
</html>
`;

/** https://github.com/jenkinsci/jenkins/blob/master/core/src/main/resources/hudson/security/AccessDeniedException3/ and jenkins/model/Jenkins/ */
export function jenkinsPage(title: string, inner: string): string {
  return `<!DOCTYPE html><html><head resURL="/static/5b1a2c3d" data-rooturl="" data-resurl="/static/5b1a2c3d" data-imagesurl="/static/5b1a2c3d/images">
    <title>${title} - Jenkins</title>
  </head><body data-model-type="hudson.model.Hudson" id="jenkins" class="yui-skin-sam two-column jenkins-2.528" data-version="2.528">
<header id="page-header" class="jenkins-header"><a id="jenkins-head-icon" href="/">Jenkins</a></header>
<div id="page-body"><div id="main-panel">${inner}</div></div></body></html>
`;
}

export const JENKINS = {
  Server: 'Jetty(12.0.22)',
  'X-Jenkins': '2.528',
  'X-Hudson': '1.395',
  'X-Content-Type-Options': 'nosniff',
} as const;
