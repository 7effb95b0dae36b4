import { english } from './english.ts';
import type { Style } from './style.ts';

/** Turkish as Microsoft writes it, without the habits of a translation. */
export const turkish: Style = {
  habits: [
    {
      not: ['desteklem*', 'desteklen*', 'destekler*', 'desteklesi*', 'destekley*', 'destekledi*', 'destekliyor*'],
      say: 'destek vermek',
    },
    { not: ['saymak', 'sayar', 'sayıyor*', 'saymaz*', 'sayan', 'saydığı*'], say: 'yer almak, belirtmek' },
    { not: ['belgeledi*', 'belgelen*', 'belgeliyor*', 'belgelemi*'], say: 'Microsoft belgelerinde yer almak' },
    {
      not: ['unuttur*', 'hatırlatın', 'tuttur*', 'işaretlet*', 'hazırlat*', 'kapattır*'],
      say: 'silmek, kaydetmek, göstermek, oluşturmak',
    },
    { not: ['satıcının yanında', 'satıcısının yanında'], say: 'satıcı değişmeden, satıcının yanı sıra' },
    { not: ['öteki*', 'berikin*'], say: 'diğer' },
    { not: ['yitir*'], say: 'kaybetmek' },
    { not: ['kuşku*'], say: 'kesin değil' },
    { not: ['bütün', 'bütünü*'], say: 'tüm' },
    { not: ['sorgula*', 'sorgulu*'], say: 'kontrol etmek' },
    {
      not: ['kendiliğinden'],
      only: ['privacy.*', 'help/privacy.mdx.*', 'help/extension.mdx.*', 'store.*'],
      say: 'hiçbir şey: “kendiliğinden göndermez”, istenirse gönderir gibi okunur',
    },
    { not: ['kimseyi saymaz'], say: 'ziyaretçi istatistiği tutmaz' },
  ],
  terms: [
    {
      not: ['ayrıntılı izin*', 'ayrıntılı izni*', 'granüler izin*', 'granüler izni*'],
      say: 'ayrıntılı temsilcili yönetici ayrıcalıkları (GDAP)',
    },
    {
      not: ['temsilcili izin*', 'temsilcili izni*', 'temsilcili yönetici izni*', 'temsilci yönetici izni*'],
      say: 'temsilcili yönetici ayrıcalıkları (DAP)',
    },
    {
      not: ['yönetici aracısı*'],
      say: 'Yönetim aracısı',
      except: { 'help/roles.mdx': 'rolün portaldaki diğer adı' },
    },
    { not: ['geçerli iş ortağı*', 'şimdiki iş ortağı*'], say: 'mevcut iş ortağı' },
    { not: ['danışman programı*'], say: 'Advisor' },
    { not: ['açık program*', 'açık lisans*'], say: 'Open' },
    {
      not: ['dağıtım iş ortağı*'],
      say: 'Syndication Partner',
      except: { 'help/sources.mdx': 'makine çevirisinden alıntı' },
    },
    { not: ['Partner Center*'], say: 'İş Ortağı Merkezi' },
    {
      not: ['MPN kimliği', 'iş ortağı kimliği'],
      pattern: /(?<!eski adıyla )MPN kimliği|iş ortağı kimliği/i,
      say: 'PartnerID',
    },
  ],
  names: {
    'Azure plan': /Azure plan/,
    'Partner Center': /İş Ortağı Merkezi/,
    'Global admin': /Genel yönetici/i,
    'Admin agent': /Yönetim aracısı/i,
    'Sales agent': /Satış aracısı/i,
  },
  negation: new RegExp(
    [
      '(?<!\\p{L})(?:değil|yok|hiç|hayır|ne .*(?<!\\p{L})ne(?!\\p{L}))',
      // Verbs: -maz, -mıyor, -madı, -madan, -mamış, -mayan, -mayacak, -mayabilir, -mayın, -masın, -mama.
      '\\p{L}(?:m[ae]z|m[ıiuü]yor|m[ae]d[aeıi]|(?<!ta)m[ae]m[aeıi]|m[ae]y[ae][ncb]|m[ae](?:y|s)[ıi]n(?!\\p{L}))',
      '\\p{L}s[ıiuü]z(?!\\p{L}*(?:in|im)\\p{L}*laş)',
      '(?<!\\p{L})(?:dışında|dışı|engel|eksik|redd|aksi|ters|farklı|kalk)',
    ].join('|'),
    'iu',
  ),
  decisive: {
    S10: /CSP’de yer almayan ve .*Syndication Partner da olmayan/,
    S11: /geçiremez|taşıyamaz/,
    S19: /bulunabilir/,
    S22: /başka bir CSP iş ortağına .*satamaz/,
    'N1.3': /(?:ıl|il)amıyordu|çıkarılamaz/,
  },
  capitals: [],
  // İ loses its dot too easily; the few words that begin with I and a small letter are names.
  slip: /(?<!\p{L})I(?!ntune|nsights|nvite|nternet Explorer)\p{Ll}|i\u0307/u,
  // Dates are compared with the English ones, which say why they are there.
  except: {
    dates: { ...english.except.dates },
    negations: {
      'caveats.A9': '“çıkarıldı” aynı şeyi söyler',
      'errors.day-since-first': '“ancak o günden itibaren” aynı şeyi söyler',
      'organization.idFixed': '“olduğu gibi kalır” aynı şeyi söyler',
      'machines.beside': '“yerine” aynı şeyi söyler',
      'folderCopy.windows': '“en çok” aynı şeyi söyler',
    },
    parts: {
      'help/multi-channel.mdx': '“satıcı” ile “kurumsal bayi” arasındaki fark yalnızca Türkçede açıklanır',
      'help/sources.mdx': 'Türkçe okuyan, çevirinin kaybettiklerinin daha çoğunu görür',
    },
    ends: { 'bulk.result.line': '“no.” bir kısaltmadır' },
    same: {
      'facts.channel.answers.ea.hint': 'anlaşmanın İngilizce adı',
      'bulk.encoding.names.utf-16be': '“big-endian” Türkçede de böyle denir',
      'keyNames.*': 'tuşların üzerinde böyle yazar',
    },
  },
};
