import type { Rooms } from '../rooms.ts';

/** The listing in the browsers’ stores, in Turkish. The name and the short description are in `extension`. */
export const words = {
  store: {
    purpose:
      'Microsoft bulut iş ortaklarına, müşterinin başka yerden aldığı bir aboneliğe destek verip veremeyeceklerini ve sonraki adımı İş Ortağı Merkezi’nin sayfalarında gösterir.',
    lead: 'Bir müşteri, başkasının sattığı bir aboneliğe destek vermenizi istiyor. Bunu yapabilir misiniz? Supportable bu soruyu tam sorulduğu yerde yanıtlar: müşterinin İş Ortağı Merkezi’ndeki sayfasında.',
    featuresTitle: 'Neler sunar?',
    features: {
      answer: 'Tek cümlelik bir yanıt, ardından sırasıyla adımlar ve her adımı kimin atacağı.',
      reasons: 'Gerekçeler: Her yanıt, kaynaklarını tarihleriyle gösterir ve ne kadar kesin olduğunu belirtir.',
      page: 'Aboneliğin nasıl faturalandığı gibi, sayfada görünenleri okur; gerisini size sorar. Okuyamadığı bilgiyi tahmin etmeye çalışmaz.',
      request:
        'Kendi kimliklerinizle hazırlanmış kurumsal bayi ilişkisi bağlantısı; bu istek ve ayrıntılı temsilcili yönetici ayrıcalıkları (GDAP) isteği için müşterinin dilinde ayrı ayrı veya tek e-posta.',
      copy: 'Metin, Markdown veya kendi şablonunuzla kopyalanan yanıtlar ve tablo olarak kopyalanan müşteri listeleri.',
      team: 'Ekipler için: Kuruluşunuz profilleri, dili ve yardım sitesini Grup İlkesi, Intune veya Firefox ilkeleriyle belirleyebilir.',
      book: 'İsterseniz cihazınızda bir istek defteri: hangi müşteriden ne istediğiniz ve hangi isteklerin hâlâ beklediği.',
      reminders: 'Dönem sonu veya GDAP izninin bitişi gibi önemli tarihler, takviminiz için bir dosyada.',
      toolbar:
        'Araç çubuğundaki düğmeyle, İş Ortağı Merkezi sayfası gerekmeden aynı yanıtlar: Aradığınızı yazın veya pencereyi sayfanın yanında açık tutun.',
    },
    basis:
      'Kurallar Microsoft’un herkese açık belgelerine dayanır. Kaynakların açık olmadığı veya çeliştiği yerde yanıt bunu söyler.',
    pictures: {
      question: 'Sayfada görüneni okur, gerisini sorar',
      answer: 'Yanıt, adımlar ve gerekçeler',
      request: 'Kimliklerinizle doldurulmuş istek',
      list: 'İsterseniz her müşteri için küçük bir işaret',
      options: 'Tarayıcınızda saklanan profiliniz',
    },
  },
} satisfies Rooms['stores'];
