/* The demo page: language by ?lang=, the link to the demo CRM, and the button that opens the chat.
 * It runs before widget.js (both are deferred), which takes its language from <html lang>. */
(() => {
  'use strict';

  // English stands in demo.html.
  const STRINGS = {
    nl: {
      documentTitle: 'Demo Agency – online marketing', languages: 'Taal',
      ribbon: 'Dit is een demo van Bantam: het bureau is verzonnen, de assistent is echt.',
      headline: 'Meer van de juiste bezoekers, en iets om ze te bieden.',
      lead: 'We helpen mkb-bedrijven om gevonden te worden en van aandacht aanvragen te maken. Vertel onze assistent wat je zoekt: dat kost je zo’n twee minuten.',
      ask: 'Vraag het de assistent', crm: 'Bekijk wat sales ontving', services: 'Wat we doen',
      seo: 'Vindbaarheid', seoText: 'Techniek, content en links voor de pagina’s waar je aan verdient.',
      ads: 'Adverteren', adsText: 'Campagnes in zoekmachines en op social, afgerekend op aanvragen in plaats van klikken.',
      site: 'Websites', siteText: 'Snelle, toegankelijke sites die je eigen team kan bijhouden.',
      content: 'Content en e‑mail', contentText: 'Verhalen die het lezen waard zijn, voor mensen die erom vroegen.',
      about: 'Waar je naar kijkt',
      aboutOne: 'De assistent zoekt uit wat een bezoeker nodig heeft, wanneer, met welk budget en wie er beslist, in diens eigen woorden.',
      aboutTwo: 'Zodra een gesprek kansrijk is, gaat de lead met de redenen erbij naar het CRM; hier is dat een demo-ontvanger op dezelfde computer.',
      footer: 'Demopagina. Geen cookies, en er wordt niets bewaard tot je een gesprek begint.',
    },
    sv: {
      documentTitle: 'Demo Agency – digital marknadsföring', languages: 'Språk',
      ribbon: 'Det här är en demo av Bantam: byrån är påhittad, assistenten är på riktigt.',
      headline: 'Fler av rätt besökare, och något att erbjuda dem.',
      lead: 'Vi hjälper små och medelstora företag att synas och att göra intresse till förfrågningar. Berätta för vår assistent vad du behöver, det tar ungefär två minuter.',
      ask: 'Fråga assistenten', crm: 'Se vad säljteamet fick', services: 'Det här gör vi',
      seo: 'Sökoptimering', seoText: 'Teknik, innehåll och länkar för sidorna du tjänar pengar på.',
      ads: 'Annonsering', adsText: 'Kampanjer i sök och sociala medier, mätta i förfrågningar i stället för klick.',
      site: 'Webbplatser', siteText: 'Snabba, tillgängliga sajter som ditt eget team kan hålla uppdaterade.',
      content: 'Innehåll och e‑post', contentText: 'Texter värda att läsa, till dem som har bett om dem.',
      about: 'Det här tittar du på',
      aboutOne: 'Assistenten tar reda på vad besökaren behöver, när, med vilken budget och vem som bestämmer, med besökarens egna ord.',
      aboutTwo: 'När ett samtal är tillräckligt lovande skickas det med motivering till CRM-systemet; här är det en demomottagare på samma dator.',
      footer: 'Demosida. Inga kakor, och inget sparas förrän du börjar ett samtal.',
    },
  };

  function translate(language) {
    const strings = STRINGS[language];
    document.documentElement.lang = strings ? language : 'en';
    document.querySelector(`nav a[lang="${document.documentElement.lang}"]`).setAttribute('aria-current', 'true');
    if (!strings) return;
    document.title = strings.documentTitle;
    for (const element of document.querySelectorAll('[data-text]')) element.textContent = strings[element.dataset.text];
    for (const element of document.querySelectorAll('[data-label]')) element.setAttribute('aria-label', strings[element.dataset.label]);
  }

  /** The server puts the demo CRM's address in the meta tag, or leaves it empty when a real CRM is configured. */
  function showCrmLink() {
    const address = document.querySelector('meta[name="bantam-crm"]').content;
    if (!/^https?:\/\//.test(address)) return;
    const link = document.getElementById('crm-link');
    link.href = address;
    link.hidden = false;
  }

  translate(new URLSearchParams(location.search).get('lang'));
  showCrmLink();
  document.getElementById('ask').addEventListener('click', () => window.Bantam.open());
})();
