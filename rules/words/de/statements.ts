import type { Rooms } from '../rooms.ts';

/** Every statement of the sources, in German. */
export const words = {
  statements: {
    S1: 'Die Funktion heißt Multichannel-Unterstützung: Betreuung von Kunden über mehrere Vertriebskanäle hinweg.',
    S2: 'Ein Kunde möchte möglicherweise einen Partner beauftragen, ein anderswo gekauftes Abonnement bereitzustellen und zu betreuen.',
    S3: 'Der Text ist auf den 17. Juni 2020 datiert. Seine türkische Fassung wurde im August 2021 maschinell übersetzt.',
    S4: 'Auch andere Partner als der Verkäufer können Abonnements betreuen, die ein Kunde anderswo gekauft hat.',
    S5: 'Der Artikel gilt für Partner Center und für Partner Center for Microsoft Cloud for US Government.',
    S6: 'Die geeigneten Rollen sind globaler Administrator, Benutzerverwaltungsadministrator und Vertriebsbeauftragter; eine davon genügt.',
    S7: 'Der Zweck: Ein Kunde möchte einen Partner beauftragen, ein anderswo gekauftes Abonnement zu verwalten und zu betreuen.',
    S8: 'Die Multichannel-Unterstützung gilt in zwei Fällen: Das Abonnement wurde bei Microsoft oder über dessen Programme gekauft, oder es wurde bei bestimmten Dritten gekauft.',
    S9: 'Die Multichannel-Unterstützung gilt für Abonnements, die direkt bei Microsoft oder über Advisor, Open oder EA gekauft wurden.',
    S9a: 'Die Multichannel-Unterstützung gilt für Abonnements, die direkt bei Microsoft gekauft wurden.',
    S9b: 'Die Multichannel-Unterstützung gilt für Abonnements, die über das Programm Advisor gekauft wurden.',
    S9c: 'Die Multichannel-Unterstützung gilt für Abonnements, die über das Programm Open gekauft wurden.',
    S9d: 'Die Multichannel-Unterstützung gilt für Abonnements, die über das Programm EA gekauft wurden.',
    S10: 'Die Multichannel-Unterstützung gilt für Abonnements, die bei einem Dritten gekauft wurden, der weder in CSP noch ein Microsoft Syndication Partner ist.',
    S11: 'Ein Kunde kann mit vorhandenen lizenzbasierten Abonnements nicht zu einem anderen Partner in CSP wechseln.',
    S12: 'Der Kunde muss das Ende der Abonnementlaufzeit abwarten oder vor dem Umzug kündigen.',
    S12a: 'Der Kunde muss das Ende der Abonnementlaufzeit abwarten …',
    S12b: '… oder vor dem Umzug kündigen.',
    S13: 'Was zu tun ist, hängt davon ab, ob die Dienste lizenzbasiert oder nutzungsbasiert sind.',
    S14: 'Um lizenzbasierte Dienste zu betreuen, müssen Sie den Kunden um die Berechtigung bitten, seine Abonnements zu verwalten.',
    S15: 'Der Artikel verlinkt auf die Seite über das Anfragen einer Vertriebspartnerbeziehung.',
    S16: 'Für einen Kunden, dessen Azure aus einem anderen Kanal wie Advisor, Open oder EA stammt, erstellen Sie in Partner Center ein neues Azure-Abonnement …',
    S17: '… geben die Angaben zum Abonnement manuell ein …',
    S18: '… und danach werden einzelne Dienste oder das ganze alte Abonnement gekündigt.',
    S19: 'Azure aus CSP kann neben Azure aus anderen Kanälen bestehen.',
    S20: 'Bei einem Kunden, dessen Azure von einem anderen Partner stammt, können die Azure-Dienste zum neuen Partner wechseln.',
    S21: 'Der Artikel verlinkt auf die Seite über das Wechseln von Azure-Abonnements.',
    S22: 'Ein CSP-Partner kann Onlinedienste derzeit nicht an einen anderen CSP-Partner weiterverkaufen.',
    S23: 'Microsoft überprüft die Richtlinien und Funktionen aller seiner Programme laufend.',
    S24: 'Neuigkeiten werden über die üblichen Kanäle angekündigt, auch in Partner Center.',
    S25: 'Der Artikel endet mit den nächsten Schritten.',
    S26: 'Nächster Schritt: mit anderen Partnern zusammenarbeiten.',
    S27: 'Nächster Schritt für indirekte Vertriebspartner: wie sie mit indirekten Anbietern zusammenarbeiten.',
    S28: 'Nächster Schritt für indirekte Anbieter: wie sie mit indirekten Vertriebspartnern zusammenarbeiten.',
    'N1.1':
      'Um den Dienst eines Kunden zu verwalten, benötigt ein Partner eine Administratorberechtigung vom Kunden und dessen Unterschrift unter der Microsoft-Kundenvereinbarung.',
    'N1.3':
      'In der US Government-Cloud und in der deutschen Cloud konnte die Berechtigung nicht aus der Anfrage weggelassen werden.',
    'N1.4':
      'Ein Partner kann Anfragen an Kunden in seinem eigenen Land oder seiner eigenen Region oder im selben Markt senden.',
    'N1.5':
      'Die Anfrageseite nennt den Administrator-Agenten. Neuere Seiten nennen auch den Vertriebsbeauftragten und eine frühere den globalen Administrator.',
    'N1.6':
      'Der Kunde nimmt die Anfrage im Admin Center an. Bis 2018 war es das Office-Portal, danach eine Zeit lang der Microsoft Store für Unternehmen.',
    'N1.7': 'Ein globaler Administrator im Mandanten des Kunden nimmt die Anfrage an.',
    'N1.8':
      'Ein Kunde, der die Microsoft-Kundenvereinbarung nicht akzeptiert hat, wird beim Annehmen der Anfrage dazu aufgefordert.',
    'N1.9':
      'Nach der Annahme erscheint der Kunde in der Kundenliste des Partners, und der Partner kann Dienste bereitstellen.',
    'N1.10':
      'Ein Partner, der die Berechtigung verloren hat, kann keine Serviceanfragen öffnen, bis sie erneut erteilt wird. Bis Dezember 2020 blieb der Partner für den Support verantwortlich.',
    'N1.11':
      'Bei der Multichannel-Unterstützung konnte höchstens ein Partner die Administratorberechtigung für einen Dienst haben.',
    'N1.13':
      'Mit der Beziehung kann ein Partner kaufen, mit der Administratorberechtigung kann er verwalten. Beides ist voneinander getrennt.',
    'N1.14':
      'Der Link öffnet das Admin Center. Dort liest und bestätigt der Kunde die Kundenvereinbarung, nimmt dann die Anfrage an und autorisiert den Partner.',
    'N1.steps':
      'Die Anfrage ist ein E-Mail-Entwurf mit einem Link: Der Text kann geändert werden, der Link darf nicht geändert werden.',
    'N2.1':
      'Der Azure-Wechsel gilt nur für das Azure-Legacy-Angebot. Abonnements unter einem Azure-Plan werden auf andere Weise übertragen.',
    'N2.2': 'Für den Azure-Wechsel muss der neue Partner bereits eine Vertriebspartnerbeziehung zum Kunden haben.',
    'N2.3':
      'Nur Partner mit direkter Abrechnung und indirekte Anbieter können einen Azure-Wechsel durchführen. Bei indirekten Vertriebspartnern übernimmt das der Anbieter.',
    'N2.4':
      'Azure-Plan, Office 365, Enterprise Mobility und Dynamics CRM können niemals über den Azure-Wechsel zu einem anderen Partner wechseln.',
    'N2.5':
      'Beim Azure-Wechsel müssen der neue Partner und der Mandant des Kunden im selben Land oder in derselben Region sein.',
    'N2.7': 'Beim Azure-Wechsel greift Microsoft nicht ein: Der aktuelle Partner muss das Ticket öffnen.',
    'N2.8':
      'Ablauf des Azure-Wechsels: Der Kunde teilt den Wechsel schriftlich mit, der aktuelle Partner öffnet ein Ticket, alle drei unterzeichnen das Formular, der aktuelle Partner lädt es hoch, und der neue Partner entfernt alte Zugriffe.',
    'N2.9':
      'Das Formular für den Azure-Wechsel verlangt Kontakte und IDs beider Partner, die ID des Kunden und die Abonnement-ID.',
    'N2.10': 'Nach einem Azure-Wechsel gibt es zwei IDs: die in Partner Center und die unveränderte in Azure.',
    'N3.1': 'Seit September 2020 können Abonnements unter einem Azure-Plan mit einer Anfrage übertragen werden.',
    'N3.2':
      'Nur Partner, denen Microsoft die Rechnung stellt, können eine Übertragungsanfrage senden. Indirekte Vertriebspartner bitten ihren Anbieter darum, und die Anfrage muss die ID des Vertriebspartners enthalten.',
    'N3.3':
      'Vor der Übertragung informiert der Kunde den aktuellen Partner. Der neue Partner benötigt eine Beziehung, einen Azure-Plan für den Kunden und die Vereinbarungen.',
    'N3.4':
      'Der neue Partner startet die Übertragung beim Kunden auf der Seite „Abonnements“ unter „Transfer requests“.',
    'N3.5':
      'Der aktuelle Partner muss die Übertragung innerhalb von 30 Tagen annehmen, aber niemand kann ihn dazu zwingen.',
    'N3.7':
      'Nur aktive Elemente können für die Übertragung ausgewählt werden. Reservierungen zogen 2020 nicht mit um. Nach dem Stand von 2023 ziehen Reservierungen und Sparpläne mit um.',
    'N3.8':
      'Die Zugriffsrollen in Azure ändern sich nicht: Der frühere Partner behält seine Rollen, bis sie entfernt werden, und der neue Partner erhält nicht automatisch welche.',
    'N3.9':
      'Auch ein Abonnement unter dem Azure-Legacy-Angebot kann übertragen werden und wird Teil eines Azure-Plans.',
    'N3.10': 'Marketplace-Produkte ziehen nur unter bestimmten Bedingungen um, und niemals, wenn sie Abonnements sind.',
    'N3.12': 'Der Kunde kann eine Übertragung stoppen, zum Beispiel indem er die Vertriebspartnerbeziehung entfernt.',
    'N4.1':
      'Partner können auf drei Arten zusammenarbeiten: als Anbieter und Vertriebspartner, mit Multipartner-Unterstützung und mit Multichannel-Unterstützung.',
    'N4.2': 'Multipartner- und Multichannel-Unterstützung werden auch in nationalen Clouds angeboten.',
    'N4.3':
      'Das Weiterverkaufsverbot zwischen CSP-Partnern gilt für den Mandanten, der für CSP genutzt wird. Über einen anderen Mandanten kann ein Partner kaufen.',
    'N4.4':
      'Ein Kunde kann mit mehreren CSP-Partnern zugleich arbeiten, zum Beispiel mit einem für Microsoft 365 und einem für Azure.',
    'N4.5':
      'Die Beziehung eines zweiten Partners ändert weder Abonnements noch deren Besitz, deren Bedingungen oder den Partner of Record.',
    'N4.6': 'Ein Mandant mit Azure aus CSP kann auch ein Azure-Abonnement von einem zweiten CSP-Partner haben.',
    'N4.8':
      'In CSP sind diese Partner tätig: indirekte Anbieter, indirekte Vertriebspartner und Partner mit direkter Abrechnung.',
    'N4.12': 'Seit dem 1. Februar 2020 benötigt jeder Typ von CSP-Partner die Microsoft-Partnervereinbarung.',
    'N5.1': 'Seit Oktober 2020 beginnt jeder neue Partner in CSP als indirekter Vertriebspartner.',
    'N5.2':
      'Ein indirekter Vertriebspartner registriert sich mit der PartnerID eines Standorts im selben Land und unterzeichnet die Microsoft-Partnervereinbarung.',
    'N5.3': 'Sobald ein indirekter Anbieter autorisiert ist, kann er für die Kunden des Vertriebspartners bestellen.',
    'N5.4':
      'Die Kundeneinladung eines indirekten Vertriebspartners ist ein einziger Link, der sowohl den Vertriebspartner als auch den Anbieter autorisiert.',
    'N5.5': 'Um zu bestellen, muss auch der indirekte Anbieter eine Beziehung zum Kunden haben.',
    'N5.6':
      'Für die reine Betreuung genügt eine Beziehung zum Vertriebspartner. Zum Bestellen ist die gemeinsame Einladung nötig.',
    'N6.1':
      'Ein indirekter Anbieter und ein Vertriebspartner müssen eine Partnerschaft in Partner Center haben, bevor sie miteinander Geschäfte machen.',
    'N6.2':
      'Der indirekte Anbieter sendet dem Vertriebspartner einen persönlichen Link, und der Vertriebspartner nimmt die Einladung an.',
    'N6.4':
      'In das Feld „Reseller“ eines Abonnements gehört die PartnerID eines Standorts des Vertriebspartners; dafür ist eine aktive Vereinbarung nötig.',
    'N6.5':
      'Für die reine Betreuung benennt der Anbieter den Vertriebspartner als zuständigen Supportkontakt eines Abonnements.',
    'N6.6':
      'Das Ende der Partnerschaft zwischen Anbieter und Vertriebspartner entfernt weder Kunden noch Administratorberechtigungen.',
    'N7.1':
      'Mit delegierten Administratorrechten (DAP) werden die Administrator-Agents des Partners beim Kunden zu globalen Administratoren.',
    'N7.2':
      'Delegierte Administratorrechte (DAP) geben keinen Zugriff auf vorhandene Azure-Abonnements. Dafür ist eine Rolle in Azure nötig.',
    'N7.5':
      'Seit dem 9. Oktober 2023 kann eine Beziehungsanfrage keine delegierten Administratorrechte (DAP) mehr enthalten.',
    'N8.1':
      'Der Umzug von Kunden mit lizenzbasierten Abonnements nach CSP erfolgt manuell, gleich aus welchem Kanal sie kommen.',
    'N8.2': 'Für den Umzug nach CSP müssen der Partner und der Mandant des Kunden in derselben Region sein.',
    'N8.3':
      'Umzug nach CSP: Der Partner fragt eine Beziehung an, der Kunde nimmt die Anfrage an, und die gleichen Angebote werden in gleicher Menge bestellt. Danach kündigt der Kunde die alten Abonnements oder lässt sie ablaufen.',
    'N8.4':
      'Beim Umzug nach CSP gibt es keine Erstattung. Am besten erfolgt der Umzug kurz vor dem Ende der Laufzeit, mit ausgeschalteter automatischer Verlängerung, und die neue Bestellung innerhalb von 30 Tagen nach diesem Ende.',
    'N8.5':
      'Bei gleichen Angeboten und gleicher Menge müssen keine Lizenzen neu zugewiesen werden, und nichts wird unterbrochen.',
    'N8.6':
      'Bei mehr als 150 aktiven Abonnements müssen zuerst die alten ablaufen, damit die Obergrenze eingehalten wird.',
    'N8.7':
      'Für Abonnements, die direkt bei Microsoft gekauft wurden, gewährt Microsofts Abrechnungssupport möglicherweise eine Gutschrift.',
    'N8.10': 'Die neueste Seite beschreibt eine Funktion, die CSP-Abonnements für die Verlängerung eines EA einplant.',
    'N9.1':
      'Der neue Partner fordert eine Übertragung von Lizenzen an, und beide Partner nehmen sie an. Der Kunde muss bereits eine Beziehung zum neuen Partner haben.',
    'N9.2':
      'Nur Partner mit direkter Abrechnung und indirekte Anbieter können eine Übertragung von Lizenzen anfordern. Bei indirekten Vertriebspartnern übernimmt das der Anbieter.',
    'N9.3':
      'Lizenzen können nur innerhalb einer Region und von CSP zu CSP übertragen werden: nicht aus EA, MPSA, Open oder Käufen auf der Website von Microsoft.',
    'N9.4':
      'Nur ganze Abonnements können übertragen werden, mit unveränderten Bedingungen und höchstens 25 pro Anfrage. Der aktuelle Partner hat 30 Tage Zeit, die Übertragung anzunehmen.',
    'N9.6':
      'Übertragungen von Lizenzen waren für April bis Juni 2024 angekündigt und am 19. Juni 2024 bereits in Gebrauch. Der genaue Tag ist nicht bestätigt.',
    'N9.7': 'Dritte berichten, dass Umzüge zwischen CSP-Partnern keine Incentives einbringen.',
    'N10.1':
      'New-Commerce-Lizenzen, Azure-Pläne, Reservierungen und Software as a Service sind ausgeschlossen, wenn Kunden eines Partners mit direkter Abrechnung zu dessen eigenem indirekten Anbieter umziehen.',
    'N10.2': 'Der indirekte Anbieter muss vorher eine Beziehung zum Kunden haben, und der Kunde muss zustimmen.',
    'N11.1':
      'Ein Administrator-Agent jedes Typs von CSP-Partner kann granulare delegierte Administratorrechte (GDAP) anfordern.',
    'N11.2':
      'Der Partner legt für GDAP einen Namen, eine Anzahl von Tagen und Rollen fest und sendet einen persönlichen Link per E-Mail. Der globale Administrator des Kunden genehmigt die Anfrage, und der Partner weist Gruppen zu.',
    'N11.3':
      'Eine GDAP-Anfrage läuft nach 90 Tagen ab. Die Berechtigung endet an ihrem Enddatum, sofern keine automatische Verlängerung zugelassen ist.',
    'N11.4':
      'Das Ende granularer delegierter Administratorrechte (GDAP) beendet weder die Beziehung noch die Abonnements.',
    'N11.5':
      'Mit der Beziehung allein kann ein Partner bestellen, aber keine Benutzer sehen, keine Lizenzen zuweisen und keine Tickets öffnen.',
    'N11.6':
      'Zum Öffnen von Tickets ist die Rolle „Dienstsupportadministrator“ (Service Support Administrator) nötig. Für Azure sind Verzeichnisrechte und verschachtelte Gruppen nötig.',
    'N11.7':
      'Der Kunde öffnet den GDAP-Link und genehmigt die Rollen des Partners im Admin Center. Beide Seiten erhalten eine Bestätigung per E-Mail.',
    'N11.8':
      'Im Admin Center sieht der Kunde unter „Partnerbeziehungen“ (Partner relationships), welche Partner granulare delegierte Administratorrechte (GDAP) haben, und kann diese Rechte mit „Remove roles“ (Rollen entfernen) entziehen.',
    'N11.10':
      'Partner berichten, dass granulare delegierte Administratorrechte (GDAP) ohne Vertriebspartnerbeziehung funktionieren.',
    'N11.9':
      'Granulare delegierte Administratorrechte (GDAP) decken keine Abonnements ab, die über ein EA gekauft wurden.',
    'N12.1':
      'Der Markt des Partners richtet sich nach dem Standort seines Unternehmens, der Markt des Kunden nach dem Standort seines Mandanten.',
    'N12.2': 'Die Seite über Märkte führt die Märkte mit ihren Ländern auf.',
    'N12.3': 'Die Seite über Märkte widerspricht sich zu Afrika: Ihr Beispiel nennt 18 Länder, ihre Liste nennt mehr.',
    'N12.4':
      'Nötig ist die PartnerID eines Standorts in dem jeweiligen Markt. Für mehrere Märkte sind mehrere CSP-Mandanten nötig.',
    'N13.1':
      'New-Commerce-Lizenzen können innerhalb von 7 Tagen gekündigt werden und später nicht mehr. Vor dem 18. März 2022 betrug das Kündigungsfenster 72 Stunden.',
    'N13.2': 'Legacy-Lizenzen können mitten in ihrer Laufzeit gekündigt oder ausgesetzt werden.',
    'N13.3':
      'Nach seiner Laufzeit gilt ein Abonnement 30 Tage lang als abgelaufen, dann wird es deaktiviert und danach gelöscht.',
    'N13.4':
      'Kündigungsfenster: Lizenzen und Softwareabonnements 7 Tage, unbefristete Software 30 Tage, Marketplace-SaaS 24 Stunden (monatlich) oder 14 Tage (jährlich).',
    'N14.1':
      'Der Partner entfernt die Beziehung in Partner Center, nachdem er aktive Abonnements ausgesetzt und Reservierungen und Software gekündigt hat.',
    'N14.2': 'Wird die Beziehung entfernt, wird auch der Kunde aus der Kundenliste des Partners entfernt.',
    'N14.3': 'Eine bestehende Beziehung hindert den Kunden nicht daran, anderswo zu kaufen.',
    'N14.4':
      'Laut einer älteren Fassung können Kunden die Beziehung zu einem Vertriebspartner nicht selbst löschen. Sie bitten den Partner, die Beziehung zu beenden.',
    N15: 'Laut der Tabelle der Berechtigungen fragen Vertriebsbeauftragte Beziehungen an, Administrator-Agents fordern Berechtigungen an, und Helpdesk-Agents leisten Support.',
    'N16.1': 'Für die US Government-Cloud sind Beziehungsanfragen als noch nicht verfügbar aufgeführt.',
    'N16.2': 'Die FAQ zur US Government-Cloud kündigten die Beziehungsanfrage für Oktober 2021 an.',
    'N16.3':
      'Laut der Entwicklerseite zur US Government-Cloud arbeiten Behördenkunden mit einem einzigen Partner, und die Multichannel-Unterstützung gilt nicht.',
    'N16.5': 'GCC wird, anders als GCC High, im kommerziellen Partner Center verwaltet.',
    'N16.6': 'Microsoft Cloud Germany wurde am 5. Dezember 2018 aus dem Artikel entfernt.',
    'N16.7':
      'Die von 21Vianet betriebene Cloud hat ein eigenes Portal, kein Azure und je Dienst einen einzigen Partner mit Berechtigung.',
    'N17.1':
      'Seit Mai 2021 werden keine neuen Advisor-Partner mehr aufgenommen. Der Beitritt zu CSP beendet den Advisor-Status dauerhaft.',
    'N17.2': 'Open License ist seit dem 1. Januar 2022 für Käufe und Verlängerungen geschlossen.',
    'N17.3':
      'Abonnements unter einem direkten EA ziehen nur über einen Partner mit direkter Abrechnung nach CSP um, der Azure Expert MSP ist. Der Kunde muss die Kundenvereinbarung akzeptiert haben und über einen Azure-Plan verfügen.',
    'N17.4':
      'Die Beziehung eines Kunden kann vom Typ Syndication sein. Dritte berichten, dass CSP-Einladungen dort fehlschlagen.',
    'N17.5':
      'Der neueste Wortlaut nennt Volumenlizenzierung oder EA und Vertriebspartner, die in CSP nicht mehr autorisiert sind.',
    'N17.6':
      'Bis August 2026 konnte Azure unter einem direkten EA oder einer MCA-E nur auf einen Partner mit direkter Abrechnung übertragen werden, der Azure Expert MSP war; andernfalls werden die Ressourcen verschoben. Erhöhte Kontingente werden zurückgesetzt.',
    'N17.7':
      'Ressourcen werden mit Azure Resource Move verschoben: im selben Mandanten, mit der Rolle „Besitzer“ (Owner) in beiden Abonnements und nach einer Überprüfung. Reservierungen, Sparpläne und Supportpläne bleiben zurück. Unter einer aktiven MACC kann ein Abonnement weder gekündigt werden noch umziehen.',
    'N17.8':
      'Auch Partner mit direkter Abrechnung und einer Azure-Auszeichnung als Solutions Partner können den Abrechnungsbesitz von Azure anfordern.',
    'N17.8b':
      'Auch indirekte Anbieter mit der Auszeichnung Frontier Distributor können den Abrechnungsbesitz von Azure anfordern.',
    'N17.9': 'Seit dem 1. Januar 2025 können manche Cloud-EAs in direkten Märkten nicht mehr verlängert werden.',
    'N18.2':
      'Seit April 2024 muss ein indirekter Vertriebspartner in 12 Monaten mindestens 1.000 USD Umsatz erzielen, sonst verliert er die Autorisierung.',
    'N18.4':
      'Seit dem 1. Oktober 2025 müssen indirekte Vertriebspartner jedes Jahr neu autorisiert werden. Voraussetzungen sind eine Überprüfung, die Partnervereinbarung, 1.000 USD Umsatz je Standort, Multi-Faktor-Authentifizierung und ein Sicherheitskontakt.',
    'N18.5':
      'Seit dem 1. Oktober 2025 müssen Partner mit direkter Abrechnung 1 Million USD Umsatz pro Jahr, eine Auszeichnung und einen Supportplan haben.',
    'N18.6':
      'Die PartnerID des Vertriebspartners wird seit dem 2. Juni 2025 bei Bestellungen und seit dem 1. Dezember 2025 bei Änderungen und Übertragungen überprüft.',
    'N18.7':
      'Ein Verkäufer, der die jährliche Autorisierung verfehlt, wird am Jahrestag eingeschränkt, 30 Tage nach dem Jahrestag gesperrt und verliert 60 Tage nach dem Jahrestag die Autorisierung.',
    'N18.8':
      'Ein Text sagt, dass vorhandene Bereitstellungen nach einer Sperrung weiter verwaltet werden können. Ein anderer sagt, dass granulare delegierte Administratorrechte (GDAP) überall entzogen werden.',
    'N19.1': 'Die Microsoft-Partnervereinbarung ist seit dem 1. Februar 2020 erforderlich.',
    'N19.2': 'Die Microsoft-Kundenvereinbarung ist seit dem 1. Februar 2020 erforderlich.',
    'N19.3':
      'Eine vor dem 1. April 2023 akzeptierte Microsoft-Kundenvereinbarung muss erneut akzeptiert werden. Seit dem 5. Januar 2026 kann das nur der Kunde tun, direkt oder über die neuere API, und Bestellungen bleiben bis dahin gesperrt.',
    'N24.1':
      'Verlängerte Dienstlaufzeiten gelten für Abonnements, die am 1. April 2025 oder später gekauft oder verlängert wurden und am 4. Mai 2026 oder später enden. Sie gelten nicht für Software, Azure oder Reservierungen.',
    'N24.2':
      'Am Ende einer Laufzeit gibt es drei Möglichkeiten: verlängern, zum Ende der Laufzeit kündigen oder monatlich für 3 % mehr (23 % ohne monatlichen Plan) weiterlaufen lassen, an jedem Tag kündbar und anteilig berechnet.',
    'N24.3':
      'Ein Abonnement mit ausgeschalteter Verlängerung, aber ohne Kündigung zum Ende der Laufzeit läuft in einer verlängerten Dienstlaufzeit weiter.',
    N25: 'Um an GCC zu verkaufen, benötigt der Partner eine Genehmigung, und der Kunde muss die Voraussetzungen erfüllen.',
    N25b: 'Nur autorisierte Bildungspartner verkaufen Bildungsangebote an Schulen.',
    N26: 'Als erster Grund für eine Übertragung wird ein Verkäufer genannt, der nicht mehr autorisiert ist. Auch ein Azure-Plan kann übertragen werden.',
    N27: 'Um im Azure eines Kunden zu arbeiten, nutzt ein Partner einen Gastbenutzer, ein Konto im Verzeichnis, einen Dienstprinzipal oder Azure Lighthouse und verknüpft danach seine PartnerID.',
    N27b: 'Der Kunde kann einem Partner ein Benutzerkonto geben.',
    N28: 'Ein Kunde kann für ein EA einen Wechsel des Channelpartners einleiten. Der neue Partner nimmt ihn innerhalb von 10 Tagen an, und der Wechsel wird nach 90 Tagen wirksam. Für MPSA, Open, Open Value oder Select ist das nicht verfügbar.',
    N29: 'Mit derselben Übertragung ziehen die eigenen Kunden eines Partners zu einem anderen Anbieter um, von direkter zu indirekter Abrechnung oder bei einer Fusion.',
    T1: 'Die von 21Vianet betriebene Cloud in China erlaubt je Dienst einen einzigen CSP-Partner mit Berechtigung.',
    T2: 'Laut der ersten Fassung können lizenzbasierte CSP-Abonnements nicht umziehen. Azure wird manuell neu eingerichtet, und der Kunde kündigt das alte Abonnement.',
    T3: 'Das Weiterverkaufsverbot zwischen CSP-Partnern erscheint.',
    T5: 'Der Umzug von Kunden mit lizenzbasierten Abonnements wird beschrieben, ohne Erstattung.',
    T6: 'Der Azure-Wechsel wird veröffentlicht. EA und Open ziehen nicht automatisch nach CSP um.',
    T9: 'Die Regel, dass je Dienst nur ein Partner die Berechtigung hat, entfällt. Der Azure-Wechsel nennt die Partnertypen, die ihn nutzen können.',
    T10: 'Der Azure-Wechsel setzt dieselbe Region voraus und später dasselbe Land.',
    T11: 'Beziehungen ohne Administratorberechtigung werden möglich, außer in nationalen Clouds.',
    T12: 'Die Anfrageseite nennt die US Government-Cloud und die deutsche Cloud nicht mehr.',
    T13: 'Microsoft Cloud Germany wird aus der Multichannel-Unterstützung entfernt.',
    T14: 'Beziehungsanfragen werden auf das eigene Land oder die eigene Region des Partners beschränkt.',
    T16: 'Azure aus CSP kann neben Azure aus anderen Kanälen und von einem zweiten CSP-Partner bestehen.',
    T18: 'Partner- und Kundenvereinbarung werden verpflichtend. Anfragen werden jetzt im Microsoft 365 Admin Center angenommen.',
    T21: 'Der Azure-Plan wird vom Azure-Wechsel ausgeschlossen.',
    T22: 'Der Artikel, auf dem dieses Produkt beruht.',
    T25: 'Wer die Anfrage annimmt, muss globaler Administrator sein.',
    T26: 'Azure-Plan-Abonnements können mit einer Anfrage übertragen werden. Reservierungen ziehen nicht mit um.',
    T28: 'Das Weiterverkaufsverbot gilt nur für den Mandanten, der für CSP genutzt wird.',
    T30: 'Ohne Berechtigung kann ein Partner keine Serviceanfragen öffnen.',
    T31: 'Vor einer Übertragung muss der neue Partner einen Azure-Plan für den Kunden haben.',
    T34: 'Advisor ist für neue Partner geschlossen.',
    T36: 'Neue Azure-Kunden erhalten nur noch einen Azure-Plan.',
    T37: 'Die türkische maschinelle Übersetzung wird veröffentlicht.',
    T38: 'Open License endet.',
    T39: 'New-Commerce-Lizenzen werden verfügbar.',
    T41: 'Das Kündigungsfenster für New Commerce verlängert sich von 72 Stunden auf 7 Tage.',
    T44: 'Sparpläne können übertragen werden, und Reservierungen ziehen mit um.',
    T45: 'Der englische Artikel wird aktualisiert, mit denselben Regeln.',
    T46: 'Beziehungslinks enthalten keine delegierten Administratorrechte (DAP) mehr.',
    T50: 'New-Commerce-Lizenzen können zwischen Partnern übertragen werden.',
    T51: 'Alle Lizenzkäufe sind New Commerce, abgesehen von einigen Angeboten für den öffentlichen Sektor.',
    T53: 'Der neueste Wortlaut nennt Volumenlizenzierung und Vertriebspartner, die in CSP nicht mehr autorisiert sind.',
    T56: 'Verlängerte Dienstlaufzeiten ersetzen die kostenfreien Tage nach einer Laufzeit.',
    T57: 'Partner können nicht mehr bestätigen, dass ein Kunde die Kundenvereinbarung akzeptiert hat. Der Kunde akzeptiert sie direkt oder über die neuere API.',
    T58: 'Ein Abrechnungsadministrator kann eine Vertriebspartnerbeziehung annehmen.',
  },
} satisfies Rooms['statements'];
