import type { Rooms } from '../rooms.ts';

/** What changed on each day on which some answer changed, in one sentence, in Turkish. */
export const words = {
  days: {
    '2016-12-02': 'Kurallar, Microsoft’un çok kanallı destek makalesinin ilk küresel sürümüyle başlar.',
    '2017-03-30': 'CSP iş ortakları artık kendileri de CSP iş ortağı olan müşterilere yeniden satış yapamaz.',
    '2017-07-18': 'Bir hizmetin yönetici izni aynı anda yalnızca tek bir iş ortağında olabilir.',
    '2017-09-15':
      'Microsoft, lisans tabanlı müşterilerin CSP’ye nasıl taşınacağını açıklar: para iadesi olmadan ve eski dönemden sonraki 30 gün içinde.',
    '2018-02-19':
      'Başka bir CSP iş ortağından alınmış Azure, bir destek bileti ve imzalı bir formla size geçirilebilir.',
    '2018-09-05':
      'Yönetici izni yeniden birden çok iş ortağında olabilir; Azure’ı yalnızca doğrudan fatura iş ortakları ve dolaylı sağlayıcılar geçirebilir.',
    '2018-09-13': 'Azure geçişi için siz ve müşteri aynı ülkede veya bölgede olmalısınız.',
    '2018-10-25': 'Azure geçişi için siz ve müşteri aynı ülkede olmalısınız.',
    '2018-11-01': 'Müşteriler ilişki isteklerini İş İçin Microsoft Store’da kabul eder.',
    '2018-12-05': 'Çok kanallı destek artık Microsoft Cloud Germany’yi kapsamaz.',
    '2019-01-16': 'Yalnızca kendi pazarınızdaki müşterilerden ilişki isteyebilirsiniz.',
    '2019-11-20':
      'Müşteriler, başka bir CSP iş ortağından alınmış olsa bile mevcut Azure’larını koruyup sizden de Azure alabilir.',
    '2019-12-12': 'İstek gönderip gönderemeyeceğinizi İş Ortağı Merkezi’ndeki rolünüz belirler.',
    '2020-01-28': 'Müşteriler ilişki isteklerini Microsoft 365 yönetim merkezinde kabul eder.',
    '2020-02-01':
      'İş ortaklarının Microsoft İş Ortağı Sözleşmesi’ni, müşterilerin Microsoft Müşteri Sözleşmesi’ni kabul etmiş olması gerekir.',
    '2020-02-13': 'Bir Azure Expert MSP, doğrudan EA kapsamındaki Azure’ın sahipliğini isteyebilir.',
    '2020-05-13': 'Formla yapılan Azure geçişi artık Azure planlarını kapsamaz.',
    '2020-09-23': 'İlişki isteklerini müşterinin bir Genel yöneticisi kabul etmelidir.',
    '2020-09-29': 'Azure planı abonelikleri, İş Ortağı Merkezi’nden gönderilen bir istekle aktarılabilir.',
    '2020-11-30':
      'Kendisi CSP iş ortağı olan bir müşteri, CSP işini yürüttüğü kiracının dışındaki bir kiracıda sizden satın alabilir.',
    '2020-12-08': 'İstek bağlantıları Microsoft 365 yönetim merkezine gider.',
    '2020-12-11': 'Müşterinin izni olmadan artık onun adına hizmet isteği açamazsınız.',
    '2021-01-05': 'Azure aktarılmadan önce müşterinin sizden alınmış bir Azure planı olması gerekir.',
    '2021-05-01': 'Azure aktarılırken rezervasyonların geride kaldığı artık kesin değildir.',
    '2021-05-20': 'Advisor kapandı; ilişki istemek için CSP’de olmanız gerekir.',
    '2021-07-21': 'Yeni Azure abonelikleri bir Azure planı içinde oluşturulur.',
    '2022-01-01': 'Open License kapandı: Artık ne satın alma ne de yenileme yapılabilir.',
    '2022-01-10':
      'Yeni ticaret başlar: Lisanslar yalnızca satın alma veya yenilemeden sonraki birkaç gün içinde iptal edilebilir.',
    '2022-03-18': 'Yeni ticaret lisansları 72 saat yerine 7 gün boyunca iptal edilebilir.',
    '2022-03-22': 'Azure kaynakları kopyalanmak yerine Azure Resource Move ile yeni aboneliğe taşınır.',
    '2022-10-25':
      'Kurumsal Microsoft Müşteri Sözleşmesi kapsamındaki Azure da doğrudan EA kapsamındaki gibi bir Azure Expert MSP’ye geçebilir.',
    '2023-05-22': 'İş ortakları, GDAP izninin kurumsal bayi ilişkisi olmadan da çalıştığını bildiriyor.',
    '2023-07-27':
      'Microsoft, Azure’a olduğu yerde nasıl destek verileceğini ve yazılımların ne kadar süreyle iptal edilebileceğini açıklar.',
    '2023-09-14': 'Azure aktarılırken rezervasyonlar ve tasarruf planları da taşınır.',
    '2023-10-09':
      'İlişki bağlantıları artık yönetici iznini içermez: Ayrıntılı temsilcili yönetici ayrıcalıklarını (GDAP) ayrıca istersiniz.',
    '2023-10-24':
      'Microsoft’un en yeni, tarihsiz metnine göre CSP yetkisini kaybetmiş satıcıların müşterileri de kapsama girer; bu müşterilerin Azure planları aktarılabilir.',
    '2024-04-01': 'Microsoft, yeni ticaret lisanslarının iş ortakları arasında aktarılmasını bu çeyrek için duyurur.',
    '2024-06-19':
      'Yeni ticaret lisansları, CSP yetkisini kaybetmiş satıcılardan da olmak üzere iş ortakları arasında aktarılabilir.',
    '2025-01-01': 'Bazı bulut EA’ları artık yenilenemez ve eski tekliflerden neredeyse hiç lisans kalmamıştır.',
    '2025-10-07': 'Nisan 2023’ten önce kabul edilmiş Microsoft Müşteri Sözleşmesi’nin yeniden kabul edilmesi gerekir.',
    '2025-11-13': 'Müşteriler, EA’larının kanal iş ortağını değiştirme işlemini kendileri başlatabilir.',
    '2025-12-01': 'Kurumsal bayinin PartnerID’si geçerli değilse aktarımlar reddedilir.',
    '2026-01-05': 'Microsoft Müşteri Sözleşmesi yeniden kabul edilmeden yeni sipariş verilemez.',
    '2026-04-06': 'Kurumsal bayi ilişkisini müşterinin bir Faturalama yöneticisi de kabul edebilir.',
    '2026-05-04': 'Lisans döneminden sonraki 30 ücretsiz günün yerini uzatılmış hizmet dönemleri alır.',
    '2026-08-06':
      'Son hâlini görmediğimiz bir Microsoft belgesi değişikliğine göre, Azure alanında Solutions Partner unvanı olan doğrudan fatura iş ortakları da Azure’ın sahipliğini isteyebilir.',
    '2026-08-20':
      'Son hâlini görmediğimiz bir Microsoft belgesi değişikliğine göre, Frontier Distributor unvanı olan dolaylı sağlayıcılar da Azure’ın sahipliğini isteyebilir.',
  },
} satisfies Rooms['days'];
