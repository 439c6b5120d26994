<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
<context>
    <name>AdmitText</name>
    <message>
        <source>A file lets in everybody who may open it: only a server has roles.</source>
        <translation>En fil slipper inn alle som har lov til å åpne den: bare en tjener har roller.</translation>
    </message>
    <message>
        <source>Say with --role who is let in, or with --site one home.</source>
        <translation>Oppgi med --role hvem som slippes inn, eller med --site ett sykehjem.</translation>
    </message>
    <message>
        <source>%1 is no name of a role: small letters, digits and _, beginning with a letter.</source>
        <translation>%1 er ikke et rollenavn: små bokstaver, sifre og _, med en bokstav først.</translation>
    </message>
    <message>
        <source>%1 may log in. The server&apos;s administrator sets its password: \password %1 in psql.</source>
        <translation>%1 kan logge inn. Den som administrerer tjeneren, setter passordet: \password %1 i psql.</translation>
    </message>
</context>
<context>
    <name>AuditAnswer</name>
    <message>
        <source>Stored rows were changed</source>
        <translation>Lagrede opplysninger er endret</translation>
    </message>
    <message>
        <source>Rows were put in afterwards</source>
        <translation>Opplysninger er lagt inn i ettertid</translation>
    </message>
    <message>
        <source>Stored rows were removed</source>
        <translation>Lagrede opplysninger er fjernet</translation>
    </message>
    <message>
        <source>Rows stand in each other&apos;s place</source>
        <translation>Opplysninger har byttet plass</translation>
    </message>
    <message>
        <source>An entry of the log was changed</source>
        <translation>En linje i loggen er endret</translation>
    </message>
    <message>
        <source>An entry of the log was removed</source>
        <translation>En linje i loggen er fjernet</translation>
    </message>
    <message>
        <source>An entry of the log was put in afterwards</source>
        <translation>En linje i loggen er lagt inn i ettertid</translation>
    </message>
    <message>
        <source>The end of the log was cut off or written anew</source>
        <translation>Slutten av loggen er kuttet eller skrevet på nytt</translation>
    </message>
    <message>
        <source>%1: number %2</source>
        <translation>%1: nummer %2</translation>
    </message>
    <message>
        <source>%1: numbers %2 to %3</source>
        <translation>%1: nummer %2 til %3</translation>
    </message>
    <message>
        <source>The log does not agree with what is stored: %1 faults. Tell those who look after the database, and change nothing.</source>
        <translation>Loggen stemmer ikke med det som er lagret: %1 feil. Si fra til dem som har ansvar for databasen, og endre ingenting.</translation>
    </message>
    <message>
        <source>Everything is as it was written: %1 entries and %2 rows agree.</source>
        <translation>Alt er slik det ble skrevet: %1 linjer i loggen og %2 opplysninger stemmer.</translation>
    </message>
    <message>
        <source>Whether the last entries were cut off cannot be seen without an end of the log that was kept elsewhere.</source>
        <translation>Om de siste linjene er kuttet bort, kan ikke ses uten en slutt på loggen som er tatt vare på et annet sted.</translation>
    </message>
</context>
<context>
    <name>AuditCommandText</name>
    <message>
        <source>“%1” is not the end of a chain: it has 64 digits and letters a to f.</source>
        <translation>«%1» er ingen kjedeende: den har 64 sifre og bokstaver fra a til f.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a file of ends of chains.</source>
        <translation>%1 kan ikke leses som en fil med kjedeender.</translation>
    </message>
    <message>
        <source>Recomputing the audit chains</source>
        <translation>Regner ut revisjonskjedene på nytt</translation>
    </message>
</context>
<context>
    <name>AuditText</name>
    <message>
        <source>number %1</source>
        <translation>nummer %1</translation>
    </message>
    <message>
        <source>numbers %1 to %2</source>
        <translation>nummer %1 til %2</translation>
    </message>
    <message>
        <source>unknown table</source>
        <translation>ukjent tabell</translation>
    </message>
    <message>
        <source>the programme</source>
        <translation>programmet</translation>
    </message>
    <message>
        <source>%1, origin %2</source>
        <translation>%1, opphav %2</translation>
    </message>
    <message>
        <source>changed: %1 (%2)</source>
        <translation>endret: %1 (%2)</translation>
    </message>
    <message>
        <source>changed: at least one of the %1 (%2), which were stored together</source>
        <translation>endret: minst én av %1 (%2), som ble lagret sammen</translation>
    </message>
    <message>
        <source>put in afterwards: %1 (%2)</source>
        <translation>satt inn i ettertid: %1 (%2)</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>fjernet: %1</translation>
    </message>
    <message>
        <source>moved: number %1 and number %2 stand in each other&apos;s place (%3)</source>
        <translation>flyttet: nummer %1 og nummer %2 står på hverandres plass (%3)</translation>
    </message>
    <message>
        <source>changed: the audit entry %1</source>
        <translation>endret: revisjonsposten med %1</translation>
    </message>
    <message>
        <source>removed: %1, an audit entry among them</source>
        <translation>fjernet: %1, blant dem en revisjonspost</translation>
    </message>
    <message>
        <source>put in afterwards: the audit entry %1</source>
        <translation>satt inn i ettertid: revisjonsposten med %1</translation>
    </message>
    <message>
        <source>moved: the audit entries %1 and %2 stand in each other&apos;s place</source>
        <translation>flyttet: revisjonspostene %1 og %2 står på hverandres plass</translation>
    </message>
    <message>
        <source>put in afterwards, or their audit entry was removed: %1 (%2), behind the last entry</source>
        <translation>satt inn i ettertid, eller revisjonsposten deres er fjernet: %1 (%2), bak den siste posten</translation>
    </message>
    <message>
        <source>The end that was kept, %1, is not in the database: the end of a chain was cut off, or written anew.</source>
        <translation>Kjedeenden som ble tatt vare på, %1, finnes ikke i databasen: slutten av en kjede er kuttet eller skrevet på nytt.</translation>
    </message>
    <message>
        <source>%1: the end that was kept, number %2, is not in the database: the end of this chain was cut off, or written anew.</source>
        <translation>%1: kjedeenden som ble tatt vare på, nummer %2, finnes ikke i databasen: slutten av denne kjeden er kuttet eller skrevet på nytt.</translation>
    </message>
    <message>
        <source>(And %1 more of these.)</source>
        <translation>(Og %1 til av disse.)</translation>
    </message>
    <message>
        <source>Looked at: %1 facts and %2 audit entries in %3 chains.</source>
        <translation>Gjennomgått: %1 opplysninger og %2 revisjonsposter i %3 kjeder.</translation>
    </message>
    <message>
        <source>The audit chains are intact.</source>
        <translation>Revisjonskjedene er hele.</translation>
    </message>
    <message>
        <source>The audit chains are NOT intact: %1 faults. Keep the file as it is, and compare it with a backup.</source>
        <translation>Revisjonskjedene er IKKE hele: %1 feil. Ta vare på filen som den er, og sammenlign den med en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>Compared with %1 ends that were kept elsewhere.</source>
        <translation>Sammenlignet med %1 kjedeender som ble tatt vare på et annet sted.</translation>
    </message>
    <message>
        <source>Without an end that was kept elsewhere (--anchor, --anchors) nobody can see whether the last entries were cut off.</source>
        <translation>Uten en kjedeende som er tatt vare på et annet sted (--anchor, --anchors), kan ingen se om de siste postene er kuttet bort.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Nothing can be written beside the database. Tell those who look after the computer.</source>
        <translation>Det kan ikke skrives ved siden av databasen. Si fra til dem som har ansvar for datamaskinen.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, and try again.</source>
        <translation>Disken er full. Rydd plass, og prøv igjen.</translation>
    </message>
    <message>
        <source>Another program has the database open. Close it, and try again.</source>
        <translation>Et annet program har databasen åpen. Lukk det, og prøv igjen.</translation>
    </message>
    <message>
        <source>The file is the database itself. Choose a backup.</source>
        <translation>Filen er selve databasen. Velg en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>You may not make backups. Ask laboratorieansvarlig or the laboratory adviser.</source>
        <translation>Du kan ikke ta sikkerhetskopi. Spør laboratorieansvarlig eller laboratorierådgiver.</translation>
    </message>
    <message>
        <source>A file of this name is there already. Choose another name, or tick that it may be replaced.</source>
        <translation>Det finnes allerede en fil med dette navnet. Velg et annet navn, eller kryss av for at den kan erstattes.</translation>
    </message>
    <message>
        <source>This is the database itself. Choose another name.</source>
        <translation>Dette er selve databasen. Velg et annet navn.</translation>
    </message>
    <message>
        <source>The file cannot be written there. Check that the folder exists and that you may write in it.</source>
        <translation>Filen kan ikke skrives der. Sjekk at mappen finnes, og at du har lov til å skrive i den.</translation>
    </message>
    <message>
        <source>The disk is full: there is no backup. Make room, and try again.</source>
        <translation>Disken er full: det ble ingen sikkerhetskopi. Frigjør plass, og prøv igjen.</translation>
    </message>
    <message>
        <source>The database is damaged, so there is no backup. Keep older backups, and tell those who look after the program.</source>
        <translation>Databasen er skadet, så det ble ingen sikkerhetskopi. Ta vare på eldre sikkerhetskopier, og si fra til dem som har ansvar for programmet.</translation>
    </message>
    <message>
        <source>What stands in the file is not what was written, so there is no backup. Use another disk.</source>
        <translation>Det som står i filen, er ikke det som ble skrevet, så det ble ingen sikkerhetskopi. Bruk en annen disk.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check the name, and that the disk is in place.</source>
        <translation>Filen kan ikke leses. Sjekk navnet, og at disken er på plass.</translation>
    </message>
    <message>
        <source>The backup is sealed with a passphrase. It is restored with the command fasit restore.</source>
        <translation>Sikkerhetskopien er forseglet med en passordsetning. Den gjenopprettes med kommandoen fasit restore.</translation>
    </message>
    <message>
        <source>The backup was made by a newer Fasit. Install the newest version.</source>
        <translation>Sikkerhetskopien er laget av en nyere Fasit. Installer den nyeste versjonen.</translation>
    </message>
    <message>
        <source>The file is not a backup of Fasit. Choose another file.</source>
        <translation>Filen er ikke en sikkerhetskopi fra Fasit. Velg en annen fil.</translation>
    </message>
    <message>
        <source>The file is a database in use, not a backup.</source>
        <translation>Filen er en database i bruk, ikke en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>The audit log in the backup is not intact, so it cannot be trusted. Use another backup.</source>
        <translation>Endringsloggen i sikkerhetskopien er ikke hel, så den kan ikke stoles på. Bruk en annen sikkerhetskopi.</translation>
    </message>
    <message>
        <source>The backup is damaged or cut off. Use another backup.</source>
        <translation>Sikkerhetskopien er skadet eller kuttet av. Bruk en annen sikkerhetskopi.</translation>
    </message>
</context>
<context>
    <name>BackupText</name>
    <message>
        <source>%1 is there already. Choose another name, or say --force to replace it.</source>
        <translation>%1 finnes fra før. Velg et annet navn, eller bruk --force for å erstatte den.</translation>
    </message>
    <message>
        <source>%1 is the database itself. Choose another name.</source>
        <translation>%1 er selve databasen. Velg et annet navn.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that the folder exists and that you may write there.</source>
        <translation>%1 kan ikke skrives. Kontroller at mappen finnes, og at du har lov til å skrive der.</translation>
    </message>
    <message>
        <source>The disk is full: there is no backup. Make room and run the command again.</source>
        <translation>Disken er full: det er ikke laget noen sikkerhetskopi. Lag plass og kjør kommandoen på nytt.</translation>
    </message>
    <message>
        <source>The database is damaged, so there is no backup. fasit doctor tells more; keep older backups.</source>
        <translation>Databasen er skadet, så det er ikke laget noen sikkerhetskopi. fasit doctor forteller mer; ta vare på eldre sikkerhetskopier.</translation>
    </message>
    <message>
        <source>What stands in %1 is not what was written, so there is no backup. Use another disk.</source>
        <translation>Det som står i %1, er ikke det som ble skrevet, så det er ingen sikkerhetskopi. Bruk en annen disk.</translation>
    </message>
    <message>
        <source>%1: %2 bytes, read back and found right</source>
        <translation>%1: %2 byte, lest tilbake og funnet riktig</translation>
    </message>
    <message>
        <source>Ends of the audit chains, also in %1; print them or keep them elsewhere:</source>
        <translation>Endene av revisjonskjedene, også i %1; skriv dem ut eller ta vare på dem et annet sted:</translation>
    </message>
    <message>
        <source>Copying the database</source>
        <translation>Kopierer databasen</translation>
    </message>
</context>
<context>
    <name>BenchPaper</name>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Approved range</source>
        <translation>Godkjent område</translation>
    </message>
    <message>
        <source>Bottle</source>
        <translation>Flaske</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klokkeslett</translation>
    </message>
    <message>
        <source>Inside? Yes / no</source>
        <translation>Innenfor? Ja / nei</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>NOT IN USE</source>
        <translation>IKKE I BRUK</translation>
    </message>
    <message>
        <source>The control was not accepted. Do not measure patients with %1 here.</source>
        <translation>Kontrollen er ikke godkjent. Ikke mål pasienter med %1 her.</translation>
    </message>
    <message>
        <source>From %1. Take this note away when a new control is accepted.</source>
        <translation>Fra %1. Ta bort lappen når en ny kontroll er godkjent.</translation>
    </message>
    <message>
        <source>Control form: %1</source>
        <translation>Kontrollskjema: %1</translation>
    </message>
    <message>
        <source>Outside the approved range: do not measure patients with %1 here. %2</source>
        <translation>Utenfor godkjent område: Ikke mål pasienter med %1 her. %2</translation>
    </message>
    <message>
        <source>Look at number and bottle once more. Measure a new control from the same bottle, then from a new one. Still outside: call laboratorieansvarlig.</source>
        <translation>Se på tallet og flasken en gang til. Mål en ny kontroll fra samme flaske, deretter fra en ny. Fortsatt utenfor: Ring laboratorieansvarlig.</translation>
    </message>
    <message>
        <source>Enter the numbers in Fasit afterwards, with the time when they were measured.</source>
        <translation>Før tallene inn i Fasit etterpå, med tidspunktet da de ble målt.</translation>
    </message>
</context>
<context>
    <name>ChartCsv</name>
    <message>
        <source>Measured</source>
        <translation>Målt</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>SD from the mean</source>
        <translation>SD fra middelverdien</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Reagent lot</source>
        <translation>Reagenslot</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Målt av</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Reason for exclusion</source>
        <translation>Grunn til utelating</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>godkjent</translation>
    </message>
    <message>
        <source>accepted – keep an eye on it</source>
        <translation>godkjent – følg med</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>ikke godkjent</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>kan ikke vurderes</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>utelatt</translation>
    </message>
</context>
<context>
    <name>ChartDiagram</name>
    <message>
        <source>A Youden plot needs two levels.</source>
        <translation>Et Youden-diagram trenger to nivåer.</translation>
    </message>
    <message>
        <source>This control has no mean and SD, so its levels cannot be compared in SD.</source>
        <translation>Denne kontrollen har ikke middelverdi og SD, så nivåene kan ikke sammenlignes i SD.</translation>
    </message>
    <message>
        <source>No controls with both levels in this period.</source>
        <translation>Ingen kontroller med begge nivåer i denne perioden.</translation>
    </message>
    <message>
        <source>Controls with both levels: %1; an ellipse needs %2</source>
        <translation>Kontroller med begge nivåer: %1; en ellipse trenger %2</translation>
    </message>
    <message>
        <source>Controls with both levels: %1; the ellipse holds 95 %</source>
        <translation>Kontroller med begge nivåer: %1; ellipsen rommer 95 %</translation>
    </message>
    <message>
        <source>%1, lot %2, n = %3</source>
        <translation>%1, lot %2, n = %3</translation>
    </message>
    <message>
        <source> – too few for a curve</source>
        <translation> – for få til en kurve</translation>
    </message>
    <message>
        <source>%1, SD from the mean</source>
        <translation>%1, SD fra middelverdien</translation>
    </message>
    <message>
        <source>%1: %2 at %3 SD, %4 at %5 SD, %6</source>
        <translation>%1: %2 på %3 SD, %4 på %5 SD, %6</translation>
    </message>
    <message>
        <source>Number of results</source>
        <translation>Antall resultater</translation>
    </message>
    <message>
        <source>No controls in this period.</source>
        <translation>Ingen kontroller i denne perioden.</translation>
    </message>
    <message>
        <source>A control of steps has no histogram of values.</source>
        <translation>En kontroll med trinn har ikke noe histogram over verdier.</translation>
    </message>
    <message>
        <source>%1: CUSUM (k 0.5, h 5), in SD</source>
        <translation>%1: CUSUM (k 0,5, h 5), i SD</translation>
    </message>
    <message>
        <source>%1: EWMA (λ 0.2), in SD</source>
        <translation>%1: EWMA (λ 0,2), i SD</translation>
    </message>
    <message>
        <source>%1: sums +%2 and −%3 SD, average %4 SD%5</source>
        <translation>%1: summer +%2 og −%3 SD, gjennomsnitt %4 SD%5</translation>
    </message>
    <message>
        <source>, beyond its limit</source>
        <translation>, utenfor grensen</translation>
    </message>
    <message>
        <source>CUSUM and EWMA need a mean and an SD; this control has none in this period.</source>
        <translation>CUSUM og EWMA trenger middelverdi og SD; denne kontrollen har ingen i denne perioden.</translation>
    </message>
</context>
<context>
    <name>ChartPoint</name>
    <message>
        <source>%1 SD from the mean</source>
        <translation>%1 SD fra middelverdien</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>godkjent</translation>
    </message>
    <message>
        <source>accepted – keep an eye on it</source>
        <translation>godkjent – følg med</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>ikke godkjent</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>kan ikke vurderes</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>utelatt</translation>
    </message>
    <message>
        <source>A level of this control is missing.</source>
        <translation>Et nivå av denne kontrollen mangler.</translation>
    </message>
    <message>
        <source>Control lot %1</source>
        <translation>Kontrollot %1</translation>
    </message>
    <message>
        <source>Reagent lot %1</source>
        <translation>Reagenslot %1</translation>
    </message>
    <message>
        <source>Measured by %1</source>
        <translation>Målt av %1</translation>
    </message>
    <message>
        <source>the same result was registered elsewhere first</source>
        <translation>samme resultat var registrert et annet sted først</translation>
    </message>
    <message>
        <source>Excluded: %1</source>
        <translation>Utelatt: %1</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Kommentar: %1</translation>
    </message>
    <message>
        <source>Bottle %1</source>
        <translation>Flaske %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 is not a time; write it as 2026-11-20T08:00</source>
        <translation>%1 er ikke et tidspunkt; skriv det som 2026-11-20T08:00</translation>
    </message>
    <message>
        <source>Run as if it were this time</source>
        <translation>Kjør som om klokken var dette</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Filen</translation>
    </message>
    <message>
        <source>Answer in JSON</source>
        <translation>Svar i JSON</translation>
    </message>
    <message>
        <source>Name of the driver; without it the analyser is recognised</source>
        <translation>Navn på driveren; uten det blir apparatet kjent igjen</translation>
    </message>
    <message>
        <source>Laboratory quality control at the point of care</source>
        <translation>Kvalitetskontroll av pasientnær laboratorievirksomhet</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Vis versjonen</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Vis denne hjelpen</translation>
    </message>
    <message>
        <source>Language: nb, nn or en</source>
        <translation>Språk: nb, nn eller en</translation>
    </message>
    <message>
        <source>Make the demo database and draw its control charts</source>
        <translation>Lag demodatabasen og tegn kontrolldiagrammene</translation>
    </message>
    <message>
        <source>Folder of the sample data</source>
        <translation>Mappen med eksempeldata</translation>
    </message>
    <message>
        <source>Folder for the charts</source>
        <translation>Mappe for diagrammene</translation>
    </message>
    <message>
        <source>Read files of control results into the database</source>
        <translation>Les filer med kontrollresultater inn i databasen</translation>
    </message>
    <message>
        <source>The home that the files come from</source>
        <translation>Sykehjemmet som filene kommer fra</translation>
    </message>
    <message>
        <source>Exit with 1 when a control is not accepted</source>
        <translation>Avslutt med 1 når en kontroll ikke er godkjent</translation>
    </message>
    <message>
        <source>Show what a file holds, without a database</source>
        <translation>Vis hva en fil inneholder, uten database</translation>
    </message>
    <message>
        <source>List the drivers</source>
        <translation>List opp driverne</translation>
    </message>
    <message>
        <source>Judge a table of results by Westgard rules</source>
        <translation>Vurder en tabell med resultater etter Westgard-regler</translation>
    </message>
    <message>
        <source>The rules, for example 1_2s,1_3s,2_2s,R_4s,4_1s,10x</source>
        <translation>Reglene, for eksempel 1_2s,1_3s,2_2s,R_4s,4_1s,10x</translation>
    </message>
    <message>
        <source>Results older than this leave every window</source>
        <translation>Resultater eldre enn dette regnes ikke med</translation>
    </message>
    <message>
        <source>Load homes, lots and targets from a setup file</source>
        <translation>Les sykehjem, loter og fasitverdier fra en oppsettsfil</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>VALG</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>KOMMANDO</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumenter</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandoer</translation>
    </message>
    <message>
        <source>(must be given)</source>
        <translation>(må oppgis)</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEKST</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>TALL</translation>
    </message>
    <message>
        <source>The command line cannot be used: %1. %2 --help tells what may stand there.</source>
        <translation>Kommandolinjen kan ikke brukes: %1. %2 --help viser hva som kan stå der.</translation>
    </message>
    <message>
        <source>Look at the other rules only where 1_2s fires</source>
        <translation>Se på de andre reglene bare der 1_2s slår ut</translation>
    </message>
    <message>
        <source>Let windows go on in SD when the lot changes</source>
        <translation>La vinduene fortsette i SD når lot skifter</translation>
    </message>
    <message>
        <source>Find the rules and controls that fit a method</source>
        <translation>Finn reglene og kontrollene som passer til en metode</translation>
    </message>
    <message>
        <source>Total allowable error, in percent</source>
        <translation>Tillatt totalfeil, i prosent</translation>
    </message>
    <message>
        <source>Bias, in percent</source>
        <translation>Bias, i prosent</translation>
    </message>
    <message>
        <source>CV, in percent</source>
        <translation>CV, i prosent</translation>
    </message>
    <message>
        <source>Number of control levels, 1 to 4</source>
        <translation>Antall kontrollnivåer, 1 til 4</translation>
    </message>
    <message>
        <source>Judge these rules instead of those that fit</source>
        <translation>Vurder disse reglene i stedet for dem som passer</translation>
    </message>
    <message>
        <source>Control values in a run, with --rules</source>
        <translation>Kontrollverdier i en serie, sammen med --rules</translation>
    </message>
    <message>
        <source>How many runs the rules look at, with --rules</source>
        <translation>Hvor mange serier reglene ser på, sammen med --rules</translation>
    </message>
    <message>
        <source>Centre and spread of a column of numbers</source>
        <translation>Senter og spredning for en kolonne med tall</translation>
    </message>
    <message>
        <source>Name of the column; not needed where there is only one</source>
        <translation>Navnet på kolonnen; trengs ikke når det bare er én</translation>
    </message>
    <message>
        <source>algorithm-a, algorithm-s, q-hampel, made, niqr, qn, mean-sd, median or quantiles</source>
        <translation>algorithm-a, algorithm-s, q-hampel, made, niqr, qn, mean-sd, median eller quantiles</translation>
    </message>
    <message>
        <source>Computed constants instead of 1.483, 0.7413 and 1.134</source>
        <translation>Beregnede konstanter i stedet for 1,483, 0,7413 og 1,134</translation>
    </message>
    <message>
        <source>At rest where a round moves less than this share of the spread</source>
        <translation>I ro når en runde flytter mindre enn denne andelen av spredningen</translation>
    </message>
    <message>
        <source>The most rounds of an iteration</source>
        <translation>Det høyeste antallet runder i en iterasjon</translation>
    </message>
    <message>
        <source>Of each spread, for algorithm-s; 1 for ranges of two</source>
        <translation>Frihetsgrader for hver spredning, for algorithm-s; 1 for variasjonsbredden av to</translation>
    </message>
    <message>
        <source>For quantiles, from 0 to 1, separated by commas</source>
        <translation>For quantiles, fra 0 til 1, skilt med komma</translation>
    </message>
    <message>
        <source>A rule set by name: Sykehjem, Westgard, Westgard-3, Trollboken, sigma-6, sigma-5, sigma-4, sigma-3</source>
        <translation>Et regelsett ved navn: Sykehjem, Westgard, Westgard-3, Trollboken, sigma-6, sigma-5, sigma-4, sigma-3</translation>
    </message>
    <message>
        <source>Levels that sigma-6 to sigma-3 are for, 2 or 3; without it those of the file</source>
        <translation>Antall nivåer som sigma-6 til sigma-3 gjelder for, 2 eller 3; uten dette så mange som filen har</translation>
    </message>
    <message>
        <source>Who works here: roles, PINs, training</source>
        <translation>Hvem som arbeider her: roller, PIN-koder, opplæring</translation>
    </message>
    <message>
        <source>a password does not belong in the address, where every program sees it; write it in the file that PGPASSFILE names</source>
        <translation>et passord hører ikke hjemme i adressen, der alle programmer ser det; skriv det i filen som PGPASSFILE peker på</translation>
    </message>
    <message>
        <source>%1 is no address of a database; write postgresql://user@host/name</source>
        <translation>%1 er ingen adresse til en database; skriv postgresql://bruker@maskin/navn</translation>
    </message>
    <message>
        <source>The database: a file, or postgresql://user@host/name</source>
        <translation>Databasen: en fil, eller postgresql://bruker@maskin/navn</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>The file</source>
        <translation>Filen</translation>
    </message>
    <message>
        <source>a text in quotes is expected here.</source>
        <translation>her skal det stå en tekst i anførselstegn.</translation>
    </message>
    <message>
        <source>this is missing; it must be filled in.</source>
        <translation>dette mangler og må fylles ut.</translation>
    </message>
    <message>
        <source>a list in brackets with at least one entry is expected here.</source>
        <translation>her skal det stå en liste i hakeparenteser med minst én oppføring.</translation>
    </message>
    <message>
        <source>a list in brackets of texts in quotes is expected here.</source>
        <translation>her skal det stå en liste i hakeparenteser, med tekster i anførselstegn.</translation>
    </message>
    <message>
        <source>this word is not known here. Write one of: %1.</source>
        <translation>dette ordet er ukjent her. Skriv ett av: %1.</translation>
    </message>
    <message>
        <source>this key is not known here, so it would have no effect. Known are: %1.</source>
        <translation>denne nøkkelen er ukjent her og ville ikke hatt noen virkning. Kjente er: %1.</translation>
    </message>
    <message>
        <source>an object in braces is expected here.</source>
        <translation>her ventes et objekt i krøllparenteser.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected here.</source>
        <translation>her ventes et heltall fra %1 til %2.</translation>
    </message>
    <message>
        <source> Write it without quotes.</source>
        <translation> Skriv det uten anførselstegn.</translation>
    </message>
    <message>
        <source>an object of names is expected here, as { &quot;sent&quot;: &quot;known&quot; }; no name may be empty.</source>
        <translation>her skal det stå et objekt med navn, som { &quot;sendt&quot;: &quot;kjent&quot; }; ingen navn kan være tomme.</translation>
    </message>
</context>
<context>
    <name>ControlChart</name>
    <message>
        <source>New reagent lot</source>
        <translation>Ny reagenslot</translation>
    </message>
    <message>
        <source>New pack</source>
        <translation>Ny pakning</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrering</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Ute av bruk</translation>
    </message>
    <message>
        <source>Back in use</source>
        <translation>I bruk igjen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>approved range</source>
        <translation>godkjent område</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>godkjent</translation>
    </message>
    <message>
        <source>keep an eye on it</source>
        <translation>følg med</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>ikke godkjent</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>kan ikke vurderes</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>utelatt</translation>
    </message>
    <message>
        <source>a level is missing</source>
        <translation>et nivå mangler</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <translation>Lot %1</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>foreløpig</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>Middelverdi %1</translation>
    </message>
    <message>
        <source>Highest %1</source>
        <translation>Høyest %1</translation>
    </message>
    <message>
        <source>Lowest %1</source>
        <translation>Lavest %1</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>SD</translation>
    </message>
    <message>
        <source>Control number</source>
        <translation>Kontroll nummer</translation>
    </message>
    <message>
        <source>L%1 </source>
        <translation>N%1 </translation>
    </message>
    <message>
        <source>No controls in this period.</source>
        <translation>Ingen kontroller i denne perioden.</translation>
    </message>
    <message>
        <source>This control has no SD, so the levels cannot be shown together in SD.</source>
        <translation>Denne kontrollen har ikke noe SD, så nivåene kan ikke vises sammen i SD.</translation>
    </message>
    <message>
        <source>Control chart</source>
        <translation>Kontrolldiagram</translation>
    </message>
    <message>
        <source>Dropped or knocked</source>
        <translation>Mistet i gulvet eller fikk et slag</translation>
    </message>
    <message>
        <source>The analyser showed an error</source>
        <translation>Apparatet viste en feil</translation>
    </message>
    <message>
        <source>In use this day</source>
        <translation>I bruk denne dagen</translation>
    </message>
    <message>
        <source>new bottle</source>
        <translation>ny flaske</translation>
    </message>
</context>
<context>
    <name>ControlStatus</name>
    <message>
        <source>control built in</source>
        <translation>innebygd kontroll</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>godkjent</translation>
    </message>
    <message>
        <source>not yet controlled</source>
        <translation>ikke kontrollert ennå</translation>
    </message>
    <message>
        <source>control due</source>
        <translation>skal kontrolleres</translation>
    </message>
    <message>
        <source>accepted – keep an eye on it</source>
        <translation>godkjent – følg med</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>kan ikke vurderes</translation>
    </message>
    <message>
        <source>a level is missing</source>
        <translation>et nivå mangler</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>forsinket</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>ikke godkjent</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>ute av bruk</translation>
    </message>
    <message>
        <source>1 not seen by anyone</source>
        <translation>1 ikke sett av noen</translation>
    </message>
    <message>
        <source>%1 not seen by anyone</source>
        <translation>%1 ikke sett av noen</translation>
    </message>
</context>
<context>
    <name>CorrectiveAction</name>
    <message>
        <source>No patients measured</source>
        <translation>Ingen pasienter målt</translation>
    </message>
    <message>
        <source>Number, bottle and level checked</source>
        <translation>Tall, flaske og nivå sjekket</translation>
    </message>
    <message>
        <source>Date, storage, mixing and temperature checked</source>
        <translation>Dato, lagring, blanding og temperatur sjekket</translation>
    </message>
    <message>
        <source>New control, same bottle</source>
        <translation>Ny kontroll, samme flaske</translation>
    </message>
    <message>
        <source>New control, new bottle</source>
        <translation>Ny kontroll, ny flaske</translation>
    </message>
    <message>
        <source>New control, new pack</source>
        <translation>Ny kontroll, ny pakning</translation>
    </message>
    <message>
        <source>Cleaning or maintenance</source>
        <translation>Rengjøring eller vedlikehold</translation>
    </message>
    <message>
        <source>Called for help</source>
        <translation>Ringt etter hjelp</translation>
    </message>
    <message>
        <source>Patient results assessed</source>
        <translation>Pasientsvar vurdert</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gjort</translation>
    </message>
    <message>
        <source>nothing wrong</source>
        <translation>ingenting galt</translation>
    </message>
    <message>
        <source>cause found</source>
        <translation>årsak funnet</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>ikke mulig</translation>
    </message>
</context>
<context>
    <name>DatabaseText</name>
    <message>
        <source>There is no database in %1. Check the name.</source>
        <translation>Det er ingen database i %1. Kontroller navnet.</translation>
    </message>
</context>
<context>
    <name>DecodeText</name>
    <message>
        <source>Driver: %1</source>
        <translation>Driver: %1</translation>
    </message>
    <message>
        <source>%1 control results, %2 patient results dropped</source>
        <translation>%1 kontrollresultater, %2 pasientresultater forkastet</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the name and that you may read the file.</source>
        <translation>%1 kan ikke leses. Kontroller navnet og at du har lov til å lese filen.</translation>
    </message>
    <message>
        <source>failed by the instrument</source>
        <translation>ikke godkjent av apparatet selv</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>A substitute began to work</source>
        <translation>En vikar begynte å arbeide</translation>
    </message>
    <message>
        <source>First administrator added</source>
        <translation>Første administrator lagt til</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>Bruker lagt til</translation>
    </message>
    <message>
        <source>Preliminary lot approved</source>
        <translation>Foreløpig lot godkjent</translation>
    </message>
    <message>
        <source>Target approved</source>
        <translation>Fasit godkjent</translation>
    </message>
    <message>
        <source>Parallel period begun</source>
        <translation>Parallellperiode startet</translation>
    </message>
    <message>
        <source>Stop begun</source>
        <translation>Stopp startet</translation>
    </message>
    <message>
        <source>Case changed</source>
        <translation>Sak endret</translation>
    </message>
    <message>
        <source>Rules of the home changed</source>
        <translation>Sykehjemmets regler endret</translation>
    </message>
    <message>
        <source>Name of a user changed</source>
        <translation>Navnet til en bruker endret</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Rolle endret</translation>
    </message>
    <message>
        <source>Schedule changed</source>
        <translation>Plan endret</translation>
    </message>
    <message>
        <source>Control closed</source>
        <translation>Kontroll avsluttet</translation>
    </message>
    <message>
        <source>Substitute confirmed</source>
        <translation>Vikar bekreftet</translation>
    </message>
    <message>
        <source>Typing slip corrected</source>
        <translation>Skrivefeil rettet</translation>
    </message>
    <message>
        <source>User deactivated</source>
        <translation>Bruker deaktivert</translation>
    </message>
    <message>
        <source>Reading left out of the inbox</source>
        <translation>Måling i innboksen forkastet</translation>
    </message>
    <message>
        <source>Stop ended</source>
        <translation>Stopp avsluttet</translation>
    </message>
    <message>
        <source>Control entered afterwards</source>
        <translation>Kontroll ført etterpå</translation>
    </message>
    <message>
        <source>Preliminary lot entered</source>
        <translation>Foreløpig lot lagt inn</translation>
    </message>
    <message>
        <source>Name of a user erased</source>
        <translation>Navnet til en bruker slettet</translation>
    </message>
    <message>
        <source>Result excluded or taken in again</source>
        <translation>Resultat utelatt eller tatt med igjen</translation>
    </message>
    <message>
        <source>Results of an exchange judged</source>
        <translation>Resultater fra utveksling vurdert</translation>
    </message>
    <message>
        <source>Setup loaded</source>
        <translation>Oppsett lest inn</translation>
    </message>
    <message>
        <source>Lot made current</source>
        <translation>Lot tatt i bruk</translation>
    </message>
    <message>
        <source>Bottle opened</source>
        <translation>Flaske åpnet</translation>
    </message>
    <message>
        <source>Pack opened</source>
        <translation>Pakning åpnet</translation>
    </message>
    <message>
        <source>Reading of the inbox placed</source>
        <translation>Måling i innboksen plassert</translation>
    </message>
    <message>
        <source>Target proposed</source>
        <translation>Fasit foreslått</translation>
    </message>
    <message>
        <source>User activated again</source>
        <translation>Bruker aktivert igjen</translation>
    </message>
    <message>
        <source>Action recorded</source>
        <translation>Tiltak registrert</translation>
    </message>
    <message>
        <source>Comparison sample recorded</source>
        <translation>Sammenligningsprøve registrert</translation>
    </message>
    <message>
        <source>Event recorded</source>
        <translation>Hendelse registrert</translation>
    </message>
    <message>
        <source>Events recorded</source>
        <translation>Hendelser registrert</translation>
    </message>
    <message>
        <source>Training recorded</source>
        <translation>Opplæring registrert</translation>
    </message>
    <message>
        <source>Control stored</source>
        <translation>Kontroll lagret</translation>
    </message>
    <message>
        <source>PIN or password stored anew</source>
        <translation>PIN-kode eller passord lagret på nytt</translation>
    </message>
    <message>
        <source>Limit of comparison samples set</source>
        <translation>Grense for sammenligningsprøver satt</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>Passord satt</translation>
    </message>
    <message>
        <source>PIN set</source>
        <translation>PIN-kode satt</translation>
    </message>
    <message>
        <source>Conflict settled</source>
        <translation>Konflikt avgjort</translation>
    </message>
    <message>
        <source>Step of an action taken</source>
        <translation>Steg i tiltak utført</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <translation>Hendelser: %1</translation>
    </message>
    <message>
        <source>Readings: %1</source>
        <translation>Målinger: %1</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Rader: %1</translation>
    </message>
    <message>
        <source>Controls: %1</source>
        <translation>Kontroller: %1</translation>
    </message>
    <message>
        <source>Verdicts: %1</source>
        <translation>Vurderinger: %1</translation>
    </message>
    <message>
        <source>action agreed</source>
        <translation>tiltak avtalt</translation>
    </message>
    <message>
        <source>assessment of patients&apos; results</source>
        <translation>vurdering av pasientsvar</translation>
    </message>
    <message>
        <source>back in use</source>
        <translation>i bruk igjen</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>kalibrering</translation>
    </message>
    <message>
        <source>call for help</source>
        <translation>ring etter hjelp</translation>
    </message>
    <message>
        <source>right number, right bottle</source>
        <translation>riktig tall, riktig flaske</translation>
    </message>
    <message>
        <source>date, storage, mixing</source>
        <translation>dato, lagring, blanding</translation>
    </message>
    <message>
        <source>cleaning or maintenance</source>
        <translation>rengjøring eller vedlikehold</translation>
    </message>
    <message>
        <source>case closed</source>
        <translation>sak lukket</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>kommentar</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>kontakt</translation>
    </message>
    <message>
        <source>instrument dropped</source>
        <translation>apparatet har falt ned</translation>
    </message>
    <message>
        <source>error message on the instrument</source>
        <translation>feilmelding på apparatet</translation>
    </message>
    <message>
        <source>new bottle</source>
        <translation>ny flaske</translation>
    </message>
    <message>
        <source>new pack</source>
        <translation>ny pakning</translation>
    </message>
    <message>
        <source>case opened</source>
        <translation>sak åpnet</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>ute av bruk</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>pakning</translation>
    </message>
    <message>
        <source>reagent lot</source>
        <translation>reagenslot</translation>
    </message>
    <message>
        <source>new control, same bottle</source>
        <translation>ny kontroll, samme flaske</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>no patients</source>
        <translation>ingen pasienter</translation>
    </message>
    <message>
        <source>used today</source>
        <translation>brukt i dag</translation>
    </message>
    <message>
        <source>Home added</source>
        <translation>Sykehjem lagt til</translation>
    </message>
    <message>
        <source>Analyser added</source>
        <translation>Apparat lagt til</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Sikkerhetskopi tatt</translation>
    </message>
    <message>
        <source>Home changed</source>
        <translation>Sykehjem endret</translation>
    </message>
    <message>
        <source>Analyser changed</source>
        <translation>Apparat endret</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Sikkerhetskopi gjenopprettet</translation>
    </message>
    <message>
        <source>Rule set chosen</source>
        <translation>Regelsett valgt</translation>
    </message>
    <message>
        <source>External control followed up</source>
        <translation>Ekstern kontroll fulgt opp</translation>
    </message>
    <message>
        <source>Feedback from the programme kept</source>
        <translation>Tilbakemelding fra programmet lagret</translation>
    </message>
    <message>
        <source>Outcome of an external control recorded</source>
        <translation>Resultat av en ekstern kontroll ført</translation>
    </message>
</context>
<context>
    <name>DemoText</name>
    <message>
        <source>events.csv, line %1: %2</source>
        <translation>events.csv, linje %1: %2</translation>
    </message>
    <message>
        <source>exclusions.csv, line %1: %2</source>
        <translation>exclusions.csv, linje %1: %2</translation>
    </message>
    <message>
        <source>The sample data is not in %1. Say where it is with --sample-data.</source>
        <translation>Eksempeldataene er ikke i %1. Si hvor de er med --sample-data.</translation>
    </message>
    <message>
        <source>The charts cannot be written to %1. Check that you may write there.</source>
        <translation>Diagrammene kan ikke skrives til %1. Kontroller at du har lov til å skrive der.</translation>
    </message>
    <message>
        <source>%1 control charts are in %2</source>
        <translation>%1 kontrolldiagrammer ligger i %2</translation>
    </message>
    <message>
        <source>The database is %1</source>
        <translation>Databasen er %1</translation>
    </message>
    <message>
        <source>Administrator (demo)</source>
        <translation>Administrator (demo)</translation>
    </message>
    <message>
        <source>Laboratory adviser (demo)</source>
        <translation>Laboratorierådgiver (demo)</translation>
    </message>
    <message>
        <source>Responsible (demo)</source>
        <translation>Laboratorieansvarlig (demo)</translation>
    </message>
    <message>
        <source>Member of staff (demo)</source>
        <translation>Ansatt (demo)</translation>
    </message>
    <message>
        <source>At every home the PIN is %1; the laboratory adviser signs in with the password “%2”.</source>
        <translation>PIN-koden på hvert sykehjem er %1; laboratorierådgiveren logger inn med passordet «%2».</translation>
    </message>
</context>
<context>
    <name>DesignText</name>
    <message>
        <source>“limits” compares with a range, not with standard deviations; its power cannot be calculated. Leave it out of --rules.</source>
        <translation>«limits» sammenligner med et område, ikke med standardavvik, og styrken kan ikke beregnes. Utelat den fra --rules.</translation>
    </message>
    <message>
        <source>--levels must be 1, 2, 3 or 4.</source>
        <translation>--levels må være 1, 2, 3 eller 4.</translation>
    </message>
    <message>
        <source>--n must be at least one control value a level, and at most %1.</source>
        <translation>--n må være minst én kontrollverdi per nivå, og høyst %1.</translation>
    </message>
    <message>
        <source>--runs must be from 1 to %1.</source>
        <translation>--runs må være fra 1 til %1.</translation>
    </message>
    <message>
        <source>These are more rules than can be used together. Leave some out.</source>
        <translation>Dette er flere regler enn det som kan brukes sammen. Utelat noen.</translation>
    </message>
    <message>
        <source>There is no rule in --rules. Name at least one.</source>
        <translation>Det står ingen regel i --rules. Oppgi minst én.</translation>
    </message>
    <message>
        <source>--tea, --bias and --cv must be numbers.</source>
        <translation>--tea, --bias og --cv må være tall.</translation>
    </message>
    <message>
        <source>Give --tea and --cv (and --bias), or --rules.</source>
        <translation>Oppgi --tea og --cv (og --bias), eller --rules.</translation>
    </message>
    <message>
        <source>--tea and --cv must be greater than 0.</source>
        <translation>--tea og --cv må være større enn 0.</translation>
    </message>
    <message>
        <source>world class</source>
        <translation>verdensklasse</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>utmerket</translation>
    </message>
    <message>
        <source>good</source>
        <translation>god</translation>
    </message>
    <message>
        <source>marginal</source>
        <translation>på grensen</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>dårlig</translation>
    </message>
    <message>
        <source>unacceptable</source>
        <translation>uakseptabel</translation>
    </message>
    <message>
        <source>%1, with %2 control values a run</source>
        <translation>%1, med %2 kontrollverdier i hver serie</translation>
    </message>
    <message>
        <source>%1, with %2 control values a run, each run by itself</source>
        <translation>%1, med %2 kontrollverdier i hver serie, hver serie for seg</translation>
    </message>
    <message>
        <source>%1, with %2 control values a run, judged over %3 runs at a time</source>
        <translation>%1, med %2 kontrollverdier i hver serie, vurdert over %3 serier om gangen</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>Sigma: %1 (%2)</source>
        <translation>Sigma: %1 (%2)</translation>
    </message>
    <message>
        <source>The controls must find a shift of %1 SD: with it, 5 of 100 results are wrong by more than is allowed.</source>
        <translation>Kontrollene må oppdage et skift på %1 SD: da er 5 av 100 resultater mer feil enn tillatt.</translation>
    </message>
    <message>
        <source>More than 5 of 100 results are wrong by more than is allowed, without any fault. No control helps; the method must be made better.</source>
        <translation>Mer enn 5 av 100 resultater er mer feil enn tillatt, selv når alt er i orden. Ingen kontroll hjelper; metoden må bli bedre.</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>Anbefalt: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kilde: %1</translation>
    </message>
    <message>
        <source>Rules alone cannot rescue this method. Make it more precise or reduce its bias, or choose another.</source>
        <translation>Regler alene kan ikke redde denne metoden. Gjør den mer presis, reduser biasen, eller velg en annen.</translation>
    </message>
    <message>
        <source>Judged: %1</source>
        <translation>Vurdert: %1</translation>
    </message>
    <message>
        <source>False rejections: %1 of 100 runs without any fault</source>
        <translation>Falsk alarm: %1 av 100 serier når alt er i orden</translation>
    </message>
    <message>
        <source>Detection: %1 of 100 runs while the shift lasts, %2 of 100 in its first run</source>
        <translation>Oppdages: %1 av 100 serier mens skiftet varer, %2 av 100 i den første serien</translation>
    </message>
    <message>
        <source>  shift %1 SD: %2 of 100 runs are rejected</source>
        <translation>  skift %1 SD: %2 av 100 serier blir forkastet</translation>
    </message>
    <message>
        <source>These figures are simulated; behind ± stands one standard error.</source>
        <translation>Tallene er simulert; bak ± står én standardfeil.</translation>
    </message>
    <message>
        <source>Cheapest of %1 ways that finds the shift in 90 of 100 runs with at most 5 false rejections: %2 (finds %3, false %4)</source>
        <translation>Billigst av %1 måter som oppdager skiftet i 90 av 100 serier med høyst 5 falske alarmer: %2 (oppdager %3, falske %4)</translation>
    </message>
    <message>
        <source>None of %1 ways finds the shift in 90 of 100 runs with at most 5 false rejections. Nearest: %2 (finds %3, false %4)</source>
        <translation>Ingen av %1 måter oppdager skiftet i 90 av 100 serier med høyst 5 falske alarmer. Nærmest: %2 (oppdager %3, falske %4)</translation>
    </message>
    <message>
        <source>--n and --runs belong to --rules. Name the rules too.</source>
        <translation>--n og --runs hører til --rules. Oppgi reglene også.</translation>
    </message>
    <message>
        <source>The same source also allows %1 control values a run, judged over %2 runs at a time</source>
        <translation>Samme kilde tillater også %1 kontrollverdier i hver serie, vurdert over %2 serier om gangen</translation>
    </message>
</context>
<context>
    <name>DoctorText</name>
    <message>
        <source>The file is whole</source>
        <translation>Filen er hel</translation>
    </message>
    <message>
        <source>Everything that is referred to is there</source>
        <translation>Alt som det vises til, finnes</translation>
    </message>
    <message>
        <source>The audit chains are intact</source>
        <translation>Revisjonskjedene er hele</translation>
    </message>
    <message>
        <source>What is stored is guarded against changes</source>
        <translation>Det som er lagret, er vernet mot endringer</translation>
    </message>
    <message>
        <source>The database fits this version of Fasit</source>
        <translation>Databasen passer til denne versjonen av Fasit</translation>
    </message>
    <message>
        <source>There is room on the disk</source>
        <translation>Det er plass på disken</translation>
    </message>
    <message>
        <source>The log beside the database is small</source>
        <translation>Loggen ved siden av databasen er liten</translation>
    </message>
    <message>
        <source>The clock has not been set back</source>
        <translation>Klokken er ikke stilt tilbake</translation>
    </message>
    <message>
        <source>Stop using the file, keep it, and restore the newest backup.</source>
        <translation>Slutt å bruke filen, ta vare på den, og gjenopprett den nyeste sikkerhetskopien.</translation>
    </message>
    <message>
        <source>Keep the file as it is and compare it with a backup; fasit audit verify names everything.</source>
        <translation>Ta vare på filen som den er, og sammenlign den med en sikkerhetskopi; fasit audit verify nevner alt.</translation>
    </message>
    <message>
        <source>Somebody took the guards away. Verify the audit chains against a kept end, then restore a backup.</source>
        <translation>Noen har fjernet vernet. Kontroller revisjonskjedene mot en kjedeende som er tatt vare på, og gjenopprett så en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>Use the same version of Fasit everywhere.</source>
        <translation>Bruk samme versjon av Fasit overalt.</translation>
    </message>
    <message>
        <source>Make room: a backup needs as much as the database, and so does an upgrade.</source>
        <translation>Lag plass: en sikkerhetskopi trenger like mye som databasen, og det gjør en oppgradering også.</translation>
    </message>
    <message>
        <source>Close all programs that use the database, and start them again.</source>
        <translation>Lukk alle programmer som bruker databasen, og start dem på nytt.</translation>
    </message>
    <message>
        <source>Something was recorded later than now. Set the clock of this computer right.</source>
        <translation>Noe er registrert senere enn nå. Still klokken på denne datamaskinen riktig.</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versjon %1</translation>
    </message>
    <message>
        <source>%1 faults</source>
        <translation>%1 feil</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>kunne ikke kontrolleres</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>i orden</translation>
    </message>
    <message>
        <source>WRONG</source>
        <translation>FEIL</translation>
    </message>
    <message>
        <source>Checking the database</source>
        <translation>Kontrollerer databasen</translation>
    </message>
    <message>
        <source>Messages of analysers that were erased: %1</source>
        <translation>Meldinger fra analysatorer som ble slettet: %1</translation>
    </message>
    <message>
        <source>The sums of the months are those of the results</source>
        <translation>Månedssummene stemmer med resultatene</translation>
    </message>
    <message>
        <source>Build them anew: fasit doctor --rebuild-sums. No result is touched.</source>
        <translation>Bygg dem på nytt: fasit doctor --rebuild-sums. Ingen resultater blir rørt.</translation>
    </message>
    <message>
        <source>Homes whose months were summed up anew: %1</source>
        <translation>Sykehjem der månedene ble summert på nytt: %1</translation>
    </message>
</context>
<context>
    <name>DriverWords</name>
    <message>
        <source>Table with a heading line</source>
        <translation>Tabell med overskriftslinje</translation>
    </message>
    <message>
        <source>Any other analyser</source>
        <translation>Annet apparat</translation>
    </message>
    <message>
        <source>✔ Tried on a recorded control of the analyser.</source>
        <translation>✔ Prøvd på et opptak av en kontroll fra apparatet.</translation>
    </message>
    <message>
        <source>⚠ Tried on a recorded patient message. How a control looks follows the standard: run a control and see that it arrives as one.</source>
        <translation>⚠ Prøvd på et opptak av en pasientmelding. Hvordan en kontroll ser ut, følger standarden: Mål en kontroll og se at den kommer fram som kontroll.</translation>
    </message>
    <message>
        <source>⚠ Written from the manufacturer&apos;s document. Run a control and see that it arrives as one.</source>
        <translation>⚠ Skrevet etter produsentens dokument. Mål en kontroll og se at den kommer fram som kontroll.</translation>
    </message>
    <message>
        <source>⚠ Written from the standard only. Run controls on each level and compare every value with the analyser before you rely on it.</source>
        <translation>⚠ Skrevet bare etter standarden. Mål kontroller på hvert nivå og sammenlign hver verdi med apparatet før du stoler på den.</translation>
    </message>
    <message>
        <source>✔ A format of Fasit&apos;s own.</source>
        <translation>✔ Fasits eget format.</translation>
    </message>
</context>
<context>
    <name>DueControl</name>
    <message>
        <source>Not accepted – do not measure patients</source>
        <translation>Ikke godkjent – ikke mål pasienter</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>Forsinket siden %1</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Skal tas nå</translation>
    </message>
    <message>
        <source>Next on %1</source>
        <translation>Neste gang %1</translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation>Nivå: %1</translation>
    </message>
    <message>
        <source>Levels: %1</source>
        <translation>Nivåer: %1</translation>
    </message>
    <message>
        <source>Lot %1, bottle %2</source>
        <translation>Lot %1, flaske %2</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <translation>Lot %1</translation>
    </message>
    <message>
        <source>Last done %1</source>
        <translation>Sist tatt %1</translation>
    </message>
    <message>
        <source>Never done yet</source>
        <translation>Ikke tatt ennå</translation>
    </message>
    <message>
        <source>Lot %1: no opened bottle – use until %2</source>
        <translation>Lot %1: ingen åpnet flaske – brukes til og med %2</translation>
    </message>
    <message>
        <source>Bottle %1 of lot %2, opened %3 – use until %4</source>
        <translation>Flaske %1 av lot %2, åpnet %3 – brukes til og med %4</translation>
    </message>
    <message>
        <source>Lot %1 expired on %2. The result is stored, but the control is still due.</source>
        <translation>Lot %1 gikk ut på dato %2. Resultatet lagres, men kontrollen må fortsatt tas.</translation>
    </message>
    <message>
        <source>Bottle %1 was to be used until %2. The result is stored, but the control is still due.</source>
        <translation>Flaske %1 skulle brukes til og med %2. Resultatet lagres, men kontrollen må fortsatt tas.</translation>
    </message>
    <message>
        <source>Approved range %1</source>
        <translation>Godkjent område %1</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>Godkjent: %1</translation>
    </message>
    <message>
        <source>%1 (%2 cap)</source>
        <translation>%1 (%2 kork)</translation>
    </message>
    <message>
        <source>%1 (preliminary)</source>
        <translation>%1 (foreløpig)</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Ute av bruk</translation>
    </message>
    <message>
        <source>Out of use: %1</source>
        <translation>Ute av bruk: %1</translation>
    </message>
    <message>
        <source>Round: %1 meters, %2</source>
        <translation>Runde: %1 apparater, %2</translation>
    </message>
</context>
<context>
    <name>EqaArguments</name>
    <message>
        <source>External control: rounds of a programme</source>
        <translation>Ekstern kontroll: utsendelser i et program</translation>
    </message>
    <message>
        <source>Score and grade the results of a round</source>
        <translation>Vurder svarene i en utsendelse, med karakterer</translation>
    </message>
    <message>
        <source>reference, algorithm-a, q-hampel, median or value=V,u=U; SAMPLE:value=V,u=U for one sample</source>
        <translation>reference, algorithm-a, q-hampel, median eller value=V,u=U; PRØVE:value=V,u=U for én prøve</translation>
    </message>
    <message>
        <source>Allowed difference from the assigned value, in percent of it</source>
        <translation>Tillatt forskjell fra fasit, i prosent av fasit</translation>
    </message>
    <message>
        <source>Allowed difference in the unit; the greater of the two holds</source>
        <translation>Tillatt forskjell i enheten; den største av de to gjelder</translation>
    </message>
    <message>
        <source>Standard deviation for the scores, in the unit</source>
        <translation>Standardavvik for skårene, i enheten</translation>
    </message>
    <message>
        <source>Allowed difference of the replicates; without it the same percent</source>
        <translation>Tillatt forskjell mellom parallellene; ellers samme prosent</translation>
    </message>
    <message>
        <source>Each method group has a consensus of its own</source>
        <translation>Hver metodegruppe har sin egen fellesverdi</translation>
    </message>
    <message>
        <source>SAMPLE or SAMPLE:GROUP that is judged against its own method group</source>
        <translation>PRØVE eller PRØVE:GRUPPE som vurderes mot sin egen metodegruppe</translation>
    </message>
    <message>
        <source>The samples of the round, separated by commas; others are left out</source>
        <translation>Prøvene i utsendelsen, skilt med komma; andre blir utelatt</translation>
    </message>
    <message>
        <source>File with a participant on each line; others are left out</source>
        <translation>Fil med én deltaker på hver linje; andre blir utelatt</translation>
    </message>
    <message>
        <source>NLK code, to recognise results in another unit</source>
        <translation>NLK-kode, for å kjenne igjen svar i en annen enhet</translation>
    </message>
    <message>
        <source>Unit of the round; rows that name another are left out</source>
        <translation>Enheten i utsendelsen; rader med en annen blir utelatt</translation>
    </message>
    <message>
        <source>Last day; rows received after it are left out</source>
        <translation>Siste dag; rader mottatt senere blir utelatt</translation>
    </message>
    <message>
        <source>Recognised slips stay in the consensus</source>
        <translation>Feil som er kjent igjen, blir med i fellesverdien</translation>
    </message>
</context>
<context>
    <name>EqaCommandText</name>
    <message>
        <source>There is no row of the reference laboratory: its method group must be called “reference”. Add its results, or give --assigned value=V,u=U.</source>
        <translation>Ingen rad er fra referanselaboratoriet: metodegruppen må hete «reference». Legg til svarene derfra, eller oppgi --assigned value=V,u=U.</translation>
    </message>
</context>
<context>
    <name>EqaPlanText</name>
    <message>
        <source>%1 must be a number greater than 0, and is “%2”.</source>
        <translation>%1 må være et tall større enn 0, og er «%2».</translation>
    </message>
    <message>
        <source>Say what is allowed: --limit-percent, --limit-absolute or --sigma.</source>
        <translation>Oppgi hva som er tillatt: --limit-percent, --limit-absolute eller --sigma.</translation>
    </message>
    <message>
        <source>A limit above 100000 decides nothing. Check it.</source>
        <translation>En grense over 100000 avgjør ingenting. Kontroller den.</translation>
    </message>
    <message>
        <source>--assigned “%1” is not known. Say reference, algorithm-a, q-hampel, median, value=5.1,u=0.02 or, for one sample, A:value=5.1,u=0.02.</source>
        <translation>--assigned «%1» er ikke kjent. Skriv reference, algorithm-a, q-hampel, median, value=5.1,u=0.02 eller, for én prøve, A:value=5.1,u=0.02.</translation>
    </message>
    <message>
        <source>--deadline must be a day, 2026-10-07, and is “%1”.</source>
        <translation>--deadline må være en dag, 2026-10-07, og er «%1».</translation>
    </message>
    <message>
        <source>The list of participants cannot be read. Check its name.</source>
        <translation>Deltakerlisten kan ikke leses. Kontroller navnet.</translation>
    </message>
    <message>
        <source>The list of participants is empty. Write one on each line.</source>
        <translation>Deltakerlisten er tom. Skriv én på hver linje.</translation>
    </message>
    <message>
        <source>The table has no method group “%1”. Check --non-commutable.</source>
        <translation>Tabellen har ingen metodegruppe «%1». Kontroller --non-commutable.</translation>
    </message>
    <message>
        <source>The table has no sample “%1”. Check --assigned and --non-commutable.</source>
        <translation>Tabellen har ingen prøve «%1». Kontroller --assigned og --non-commutable.</translation>
    </message>
</context>
<context>
    <name>EqaText</name>
    <message>
        <source>is empty</source>
        <translation>er tom</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>er ikke et tall</translation>
    </message>
    <message>
        <source>has more than six decimals</source>
        <translation>har mer enn seks desimaler</translation>
    </message>
    <message>
        <source>is too large a number</source>
        <translation>er et for stort tall</translation>
    </message>
    <message>
        <source>must be a whole number from 1 to 99</source>
        <translation>må være et helt tall fra 1 til 99</translation>
    </message>
    <message>
        <source>must not be below 0</source>
        <translation>kan ikke være under 0</translation>
    </message>
    <message>
        <source>is not the unit of the round, and nothing is converted</source>
        <translation>er ikke enheten i utsendelsen, og ingenting blir omregnet</translation>
    </message>
    <message>
        <source>is not a date that exists</source>
        <translation>er ikke en dato som finnes</translation>
    </message>
    <message>
        <source>is after the deadline</source>
        <translation>er etter svarfristen</translation>
    </message>
    <message>
        <source>this replicate is there already</source>
        <translation>denne parallellen finnes allerede</translation>
    </message>
    <message>
        <source>the participant is in another method group above</source>
        <translation>deltakeren står i en annen metodegruppe lenger opp</translation>
    </message>
    <message>
        <source>the other replicates are of another reagent lot</source>
        <translation>de andre parallellene er fra en annen reagenslot</translation>
    </message>
    <message>
        <source>the round has no such sample</source>
        <translation>utsendelsen har ingen slik prøve</translation>
    </message>
    <message>
        <source>the participant is not on the list</source>
        <translation>deltakeren står ikke på listen</translation>
    </message>
    <message>
        <source>swapped with sample %1?</source>
        <translation>byttet med prøve %1?</translation>
    </message>
    <message>
        <source>another unit?</source>
        <translation>en annen enhet?</translation>
    </message>
    <message>
        <source>the samples of another round?</source>
        <translation>prøvene fra en annen utsendelse?</translation>
    </message>
    <message>
        <source>decimal point in the wrong place?</source>
        <translation>komma på feil plass?</translation>
    </message>
    <message>
        <source>a replicate is missing</source>
        <translation>en parallell mangler</translation>
    </message>
    <message>
        <source>judged against fewer than ten</source>
        <translation>vurdert mot færre enn ti</translation>
    </message>
    <message>
        <source>there is no assigned value to judge it by</source>
        <translation>det finnes ingen fasit å vurdere mot</translation>
    </message>
    <message>
        <source>judged against its own method group</source>
        <translation>vurdert mot sin egen metodegruppe</translation>
    </message>
    <message>
        <source>all results are equal</source>
        <translation>alle svar er like</translation>
    </message>
    <message>
        <source>the assigned value did not come to rest</source>
        <translation>fasit falt ikke til ro</translation>
    </message>
    <message>
        <source>far from its method group</source>
        <translation>langt fra sin metodegruppe</translation>
    </message>
    <message>
        <source>too large a number to be judged</source>
        <translation>et for stort tall til å kunne vurderes</translation>
    </message>
    <message>
        <source>no grade</source>
        <translation>ingen karakter</translation>
    </message>
    <message>
        <source>good</source>
        <translation>god</translation>
    </message>
    <message>
        <source>acceptable</source>
        <translation>akseptabel</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>dårlig</translation>
    </message>
    <message>
        <source>%1, sample %2: %3, assigned value %4, difference %5, trueness %6, precision %7</source>
        <translation>%1, prøve %2: %3, fasit %4, forskjell %5, riktighet %6, presisjon %7</translation>
    </message>
    <message>
        <source>All method groups</source>
        <translation>Alle metodegrupper</translation>
    </message>
    <message>
        <source>%1, sample %2: %3 participants, median %4, CV %5, difference %6</source>
        <translation>%1, prøve %2: %3 deltakere, median %4, CV %5, forskjell %6</translation>
    </message>
    <message>
        <source>the method is off</source>
        <translation>metoden måler feil</translation>
    </message>
    <message>
        <source>Line %1, %2 “%3”: %4. The line was left out; correct it and score again.</source>
        <translation>Linje %1, %2 «%3»: %4. Linjen ble utelatt; rett den og vurder på nytt.</translation>
    </message>
    <message>
        <source>Line %1, participant “%2”, sample “%3”: %4. The line was left out; decide what is right and score again.</source>
        <translation>Linje %1, deltaker «%2», prøve «%3»: %4. Linjen ble utelatt; avgjør hva som er riktig, og vurder på nytt.</translation>
    </message>
    <message>
        <source>%1, reagent lot %2: %3 from the others of the method group (%4 participants)</source>
        <translation>%1, reagenslot %2: %3 fra de andre i metodegruppen (%4 deltakere)</translation>
    </message>
</context>
<context>
    <name>EvaluateText</name>
    <message>
        <source>is empty, and the rules need it</source>
        <translation>er tom, og reglene trenger den</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>er ikke et tall</translation>
    </message>
    <message>
        <source>has more than six decimals</source>
        <translation>har mer enn seks desimaler</translation>
    </message>
    <message>
        <source>is too large a number</source>
        <translation>er et for stort tall</translation>
    </message>
    <message>
        <source>is not a date and time that exist</source>
        <translation>er ikke en dato og et klokkeslett som finnes</translation>
    </message>
    <message>
        <source>must be empty, 0, no, nei, false, or 1, yes, ja, true, x</source>
        <translation>må være tom, 0, no, nei, false, eller 1, yes, ja, true, x</translation>
    </message>
    <message>
        <source>must be greater than 0</source>
        <translation>må være større enn 0</translation>
    </message>
    <message>
        <source>lies above the high limit</source>
        <translation>ligger over den øvre grensen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>godkjent</translation>
    </message>
    <message>
        <source>accepted – keep an eye on it</source>
        <translation>godkjent – følg med</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>ikke godkjent</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>ingen vurdering</translation>
    </message>
    <message>
        <source>Run %1: %2</source>
        <translation>Serie %1: %2</translation>
    </message>
    <message>
        <source>Line %1: “%2” %3.</source>
        <translation>Linje %1: «%2» %3.</translation>
    </message>
    <message>
        <source>Give either --rules with a list or --preset with a name.</source>
        <translation>Oppgi enten --rules med en liste eller --preset med et navn.</translation>
    </message>
    <message>
        <source>There is no rule set “%1”. Those that exist: %2.</source>
        <translation>Det finnes ikke noe regelsett «%1». Disse finnes: %2.</translation>
    </message>
    <message>
        <source>--classic looks at the other rules where 1_2s fires: add 1_2s to the rules.</source>
        <translation>--classic ser på de andre reglene der 1_2s slår ut: ta 1_2s med i reglene.</translation>
    </message>
    <message>
        <source>is one of more than 1000 levels; check that it is the right column</source>
        <translation>er ett av mer enn 1000 nivåer; se etter at det er riktig kolonne</translation>
    </message>
    <message>
        <source>Not every row has a time: results of any age count, also those more than %1 days old.</source>
        <translation>Ikke alle rader har et tidspunkt: resultater av enhver alder teller med, også de som er mer enn %1 dager gamle.</translation>
    </message>
    <message>
        <source>must be empty, ok, passed, godkjent, or failed, feil, ikke godkjent</source>
        <translation>må være tom, ok, passed, godkjent, eller failed, feil, ikke godkjent</translation>
    </message>
    <message>
        <source>The Westgard Sigma Rules are for 2 or 3 levels, and here are %1. Say which with --levels 2 or --levels 3.</source>
        <translation>Westgard Sigma Rules gjelder for 2 eller 3 nivåer, og her er det %1. Si hvilke med --levels 2 eller --levels 3.</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>There is something in %1 already. Choose a new folder.</source>
        <translation>Det ligger noe i %1 fra før. Velg en ny mappe.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that there is room and that you may write there.</source>
        <translation>%1 kan ikke skrives. Kontroller at det er plass, og at du har lov til å skrive der.</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>Skriver filene</translation>
    </message>
    <message>
        <source>%1: %2 rows in %3 tables</source>
        <translation>%1: %2 rader i %3 tabeller</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>Step of the guide</source>
        <translation>Skritt i veiledningen</translation>
    </message>
    <message>
        <source>Analyte</source>
        <translation>Analytt</translation>
    </message>
    <message>
        <source>Code of an analyser</source>
        <translation>Kode fra et apparat</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Bruker</translation>
    </message>
    <message>
        <source>Entry of the log</source>
        <translation>Innslag i loggen</translation>
    </message>
    <message>
        <source>Limit for comparison samples</source>
        <translation>Grense for sammenligningsprøver</translation>
    </message>
    <message>
        <source>Comparison sample</source>
        <translation>Sammenligningsprøve</translation>
    </message>
    <message>
        <source>Bottle</source>
        <translation>Flaske</translation>
    </message>
    <message>
        <source>Level of a control material</source>
        <translation>Nivå i et kontrollmateriale</translation>
    </message>
    <message>
        <source>Control lot</source>
        <translation>Kontrollot</translation>
    </message>
    <message>
        <source>Control material</source>
        <translation>Kontrollmateriale</translation>
    </message>
    <message>
        <source>Control result</source>
        <translation>Kontrollresultat</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN-kode eller passord</translation>
    </message>
    <message>
        <source>Assigned value of external control</source>
        <translation>Fasit i ekstern kontroll</translation>
    </message>
    <message>
        <source>Result of external control</source>
        <translation>Resultat i ekstern kontroll</translation>
    </message>
    <message>
        <source>Round of external control</source>
        <translation>Utsendelse fra ekstern kontroll</translation>
    </message>
    <message>
        <source>Sample of external control</source>
        <translation>Prøve fra ekstern kontroll</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hendelse</translation>
    </message>
    <message>
        <source>Result left out</source>
        <translation>Resultat holdt utenfor</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Rules of the home</source>
        <translation>Regler for sykehjemmet</translation>
    </message>
    <message>
        <source>Reading in the inbox</source>
        <translation>Avlesning i innboksen</translation>
    </message>
    <message>
        <source>Reading of the inbox settled</source>
        <translation>Avlesning i innboksen avgjort</translation>
    </message>
    <message>
        <source>Analyser</source>
        <translation>Apparat</translation>
    </message>
    <message>
        <source>Standing of a lot</source>
        <translation>Lotens status</translation>
    </message>
    <message>
        <source>Name erased</source>
        <translation>Navn slettet</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Navn på person</translation>
    </message>
    <message>
        <source>Placement from the inbox</source>
        <translation>Plassering fra innboksen</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Regelsett</translation>
    </message>
    <message>
        <source>Rule set chosen</source>
        <translation>Valg av regelsett</translation>
    </message>
    <message>
        <source>Control run</source>
        <translation>Kontrollomgang</translation>
    </message>
    <message>
        <source>Control run closed</source>
        <translation>Kontrollomgang lukket</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Kontrollplan</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Sykehjem</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>End of a stop</source>
        <translation>Slutt på stopp</translation>
    </message>
    <message>
        <source>Stop reopened</source>
        <translation>Stopp åpnet igjen</translation>
    </message>
    <message>
        <source>Assigned value of a control</source>
        <translation>Fasit for en kontroll</translation>
    </message>
    <message>
        <source>Proposed value</source>
        <translation>Foreslått fasit</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Opplæring</translation>
    </message>
    <message>
        <source>Verdict seen</source>
        <translation>Svar sett</translation>
    </message>
    <message>
        <source>agreed action</source>
        <translation>avtalt tiltak</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>andre navn</translation>
    </message>
    <message>
        <source>approved steps</source>
        <translation>godkjente trinn</translation>
    </message>
    <message>
        <source>also on</source>
        <translation>også på</translation>
    </message>
    <message>
        <source>to be measured by</source>
        <translation>analysefrist</translation>
    </message>
    <message>
        <source>the analyser&apos;s own judgement</source>
        <translation>apparatets egen vurdering</translation>
    </message>
    <message>
        <source>analyte</source>
        <translation>analytt</translation>
    </message>
    <message>
        <source>to be answered by</source>
        <translation>svarfrist</translation>
    </message>
    <message>
        <source>approved by</source>
        <translation>godkjent av</translation>
    </message>
    <message>
        <source>when</source>
        <translation>når</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>grunnlag</translation>
    </message>
    <message>
        <source>bottle</source>
        <translation>flaske</translation>
    </message>
    <message>
        <source>by</source>
        <translation>av</translation>
    </message>
    <message>
        <source>colour of the cap</source>
        <translation>farge på korken</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>årsak</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>lukket</translation>
    </message>
    <message>
        <source>code</source>
        <translation>kode</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>kommentar</translation>
    </message>
    <message>
        <source>consumable</source>
        <translation>forbruksvare</translation>
    </message>
    <message>
        <source>county</source>
        <translation>fylke</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>days</source>
        <translation>antall dager</translation>
    </message>
    <message>
        <source>decimals</source>
        <translation>desimaler</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>detalj</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>kontrollsum</translation>
    </message>
    <message>
        <source>divisor</source>
        <translation>divisor</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>driver</translation>
    </message>
    <message>
        <source>due</source>
        <translation>frist</translation>
    </message>
    <message>
        <source>end</source>
        <translation>slutt</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>ført</translation>
    </message>
    <message>
        <source>entered by</source>
        <translation>ført av</translation>
    </message>
    <message>
        <source>parallel to lot</source>
        <translation>parallelt med lot</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>holdt utenfor</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>utløp</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>rader</translation>
    </message>
    <message>
        <source>digest of the rows</source>
        <translation>kontrollsum av radene</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>funn</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>fingeravtrykk</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>merker</translation>
    </message>
    <message>
        <source>from</source>
        <translation>fra</translation>
    </message>
    <message>
        <source>days of grace</source>
        <translation>dager slingringsmonn</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>kjedesum</translation>
    </message>
    <message>
        <source>upper limit</source>
        <translation>øvre grense</translation>
    </message>
    <message>
        <source>value of the home</source>
        <translation>sykehjemmets verdi</translation>
    </message>
    <message>
        <source>homes</source>
        <translation>sykehjem</translation>
    </message>
    <message>
        <source>how</source>
        <translation>hvordan</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>analyser</source>
        <translation>apparat</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modell</translation>
    </message>
    <message>
        <source>days between</source>
        <translation>dager mellom</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>avlesning</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>slag</translation>
    </message>
    <message>
        <source>value of the laboratory</source>
        <translation>laboratoriets verdi</translation>
    </message>
    <message>
        <source>days for late entry</source>
        <translation>dager for etterføring</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivå</translation>
    </message>
    <message>
        <source>which levels</source>
        <translation>hvilke nivåer</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>nivåer</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>grense</translation>
    </message>
    <message>
        <source>limit in percent</source>
        <translation>grense i prosent</translation>
    </message>
    <message>
        <source>name at the home</source>
        <translation>navn på sykehjemmet</translation>
    </message>
    <message>
        <source>days looked back</source>
        <translation>dager tilbake</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>lower limit</source>
        <translation>nedre grense</translation>
    </message>
    <message>
        <source>manufacturer</source>
        <translation>produsent</translation>
    </message>
    <message>
        <source>control material</source>
        <translation>kontrollmateriale</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>middelverdi</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>målt</translation>
    </message>
    <message>
        <source>method group</source>
        <translation>metodegruppe</translation>
    </message>
    <message>
        <source>moved from holidays</source>
        <translation>flyttes fra helligdager</translation>
    </message>
    <message>
        <source>moved from weekends</source>
        <translation>flyttes fra helger</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>kommune</translation>
    </message>
    <message>
        <source>municipality number</source>
        <translation>kommunenummer</translation>
    </message>
    <message>
        <source>name</source>
        <translation>navn</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>engelsk navn</translation>
    </message>
    <message>
        <source>Bokmål name</source>
        <translation>navn på bokmål</translation>
    </message>
    <message>
        <source>Nynorsk name</source>
        <translation>navn på nynorsk</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>ikke i bruk</translation>
    </message>
    <message>
        <source>when due</source>
        <translation>når den skal tas</translation>
    </message>
    <message>
        <source>days an open bottle is used</source>
        <translation>dager en åpnet flaske brukes</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>åpnet</translation>
    </message>
    <message>
        <source>opened by</source>
        <translation>åpnet av</translation>
    </message>
    <message>
        <source>operator at the analyser</source>
        <translation>operatør på apparatet</translation>
    </message>
    <message>
        <source>organisation number</source>
        <translation>organisasjonsnummer</translation>
    </message>
    <message>
        <source>database</source>
        <translation>database</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>utfall</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>ansvarlig</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>prosent</translation>
    </message>
    <message>
        <source>place</source>
        <translation>sted</translation>
    </message>
    <message>
        <source>placed as level</source>
        <translation>plassert som nivå</translation>
    </message>
    <message>
        <source>placed as lot</source>
        <translation>plassert som lot</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>presisjon</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>foreløpig</translation>
    </message>
    <message>
        <source>hash of the entry before</source>
        <translation>kjedesum før denne</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>program</translation>
    </message>
    <message>
        <source>proposed by</source>
        <translation>foreslått av</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>midlertidig</translation>
    </message>
    <message>
        <source>reagent lot</source>
        <translation>reagenslot</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>grunn</translation>
    </message>
    <message>
        <source>received</source>
        <translation>mottatt</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>lagret</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>gjentar</translation>
    </message>
    <message>
        <source>replaced by</source>
        <translation>erstattet av</translation>
    </message>
    <message>
        <source>replicate</source>
        <translation>parallell</translation>
    </message>
    <message>
        <source>replicates</source>
        <translation>paralleller</translation>
    </message>
    <message>
        <source>result</source>
        <translation>resultat</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rolle</translation>
    </message>
    <message>
        <source>round</source>
        <translation>utsendelse</translation>
    </message>
    <message>
        <source>rule set</source>
        <translation>regelsett</translation>
    </message>
    <message>
        <source>version of the rule set</source>
        <translation>versjon av regelsettet</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>regler</translation>
    </message>
    <message>
        <source>control run</source>
        <translation>kontrollomgang</translation>
    </message>
    <message>
        <source>running number</source>
        <translation>løpenummer</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>prøve</translation>
    </message>
    <message>
        <source>number in the log</source>
        <translation>nummer i loggen</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>serienummer</translation>
    </message>
    <message>
        <source>series</source>
        <translation>serie</translation>
    </message>
    <message>
        <source>minutes for a typing mistake</source>
        <translation>minutter for skrivefeil</translation>
    </message>
    <message>
        <source>source</source>
        <translation>kilde</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>status</translation>
    </message>
    <message>
        <source>state</source>
        <translation>tilstand</translation>
    </message>
    <message>
        <source>step</source>
        <translation>skritt</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>trinn</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>stopp</translation>
    </message>
    <message>
        <source>a stop ends with</source>
        <translation>en stopp slutter med</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>erstatter</translation>
    </message>
    <message>
        <source>assigned value</source>
        <translation>fasit</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>source of the time</source>
        <translation>hvor tiden er fra</translation>
    </message>
    <message>
        <source>trained by</source>
        <translation>opplært av</translation>
    </message>
    <message>
        <source>trained on</source>
        <translation>opplært dato</translation>
    </message>
    <message>
        <source>trueness</source>
        <translation>riktighet</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>usikkerhet</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>enhet</translation>
    </message>
    <message>
        <source>until</source>
        <translation>til</translation>
    </message>
    <message>
        <source>user</source>
        <translation>bruker</translation>
    </message>
    <message>
        <source>minutes ahead of UTC</source>
        <translation>minutter foran UTC</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>gjelder fra</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>gjelder til</translation>
    </message>
    <message>
        <source>value</source>
        <translation>verdi</translation>
    </message>
    <message>
        <source>value as sent</source>
        <translation>verdi slik den kom</translation>
    </message>
    <message>
        <source>values</source>
        <translation>antall verdier</translation>
    </message>
    <message>
        <source>kind of value</source>
        <translation>slags verdi</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>svar</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versjon</translation>
    </message>
    <message>
        <source>rules broken</source>
        <translation>brutte regler</translation>
    </message>
    <message>
        <source>what</source>
        <translation>hva</translation>
    </message>
    <message>
        <source>what to do while stopped</source>
        <translation>hva gjøres ved stopp</translation>
    </message>
    <message>
        <source>width</source>
        <translation>bredde</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>godkjent</translation>
    </message>
    <message>
        <source>across</source>
        <translation>på tvers</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>after service or an error</source>
        <translation>etter service eller feil</translation>
    </message>
    <message>
        <source>afterwards</source>
        <translation>i ettertid</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>in turn, by bottle</source>
        <translation>etter tur, per flaske</translation>
    </message>
    <message>
        <source>in turn, each time</source>
        <translation>etter tur, hver gang</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisk</translation>
    </message>
    <message>
        <source>in use again</source>
        <translation>i bruk igjen</translation>
    </message>
    <message>
        <source>both</source>
        <translation>begge</translation>
    </message>
    <message>
        <source>calibration</source>
        <translation>kalibrering</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>kan ikke vurderes</translation>
    </message>
    <message>
        <source>cleared by a repeat</source>
        <translation>klarert ved ny kontroll</translation>
    </message>
    <message>
        <source>comparison sample</source>
        <translation>sammenligningsprøve</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>komplett</translation>
    </message>
    <message>
        <source>laboratory adviser</source>
        <translation>laboratorierådgiver</translation>
    </message>
    <message>
        <source>current</source>
        <translation>gjeldende</translation>
    </message>
    <message>
        <source>each day of use</source>
        <translation>hver bruksdag</translation>
    </message>
    <message>
        <source>the analyser</source>
        <translation>apparatet</translation>
    </message>
    <message>
        <source>the analyser, corrected</source>
        <translation>apparatet, korrigert</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>falt i gulvet</translation>
    </message>
    <message>
        <source>ended by a person</source>
        <translation>avsluttet av en person</translation>
    </message>
    <message>
        <source>error</source>
        <translation>feil</translation>
    </message>
    <message>
        <source>in parallel</source>
        <translation>i parallell</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ikke bestått</translation>
    </message>
    <message>
        <source>high</source>
        <translation>høy</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importert</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>ikke aktiv</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>ufullstendig</translation>
    </message>
    <message>
        <source>limits of the insert</source>
        <translation>grensene i pakningsvedlegget</translation>
    </message>
    <message>
        <source>at an interval</source>
        <translation>etter så mange dager</translation>
    </message>
    <message>
        <source>laboratorieansvarlig</source>
        <translation>laboratorieansvarlig</translation>
    </message>
    <message>
        <source>entered afterwards</source>
        <translation>ført etterpå</translation>
    </message>
    <message>
        <source>low</source>
        <translation>lav</translation>
    </message>
    <message>
        <source>a new accepted control</source>
        <translation>ny godkjent kontroll</translation>
    </message>
    <message>
        <source>new bottle</source>
        <translation>ny flaske</translation>
    </message>
    <message>
        <source>new pack</source>
        <translation>ny pakning</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>built-in control</source>
        <translation>innebygd kontroll</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åpen</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>ute av bruk</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>pakning</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestått</translation>
    </message>
    <message>
        <source>password</source>
        <translation>passord</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-kode</translation>
    </message>
    <message>
        <source>placement</source>
        <translation>plassering</translation>
    </message>
    <message>
        <source>qualitative</source>
        <translation>kvalitativ</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>tallverdi</translation>
    </message>
    <message>
        <source>taken in again</source>
        <translation>tatt med igjen</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>ikke godkjent</translation>
    </message>
    <message>
        <source>mean and SD</source>
        <translation>middelverdi og SD</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>typing mistake</source>
        <translation>skrivefeil</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>ansatt</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>må bekreftes</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>skrevet inn</translation>
    </message>
    <message>
        <source>used today</source>
        <translation>brukt i dag</translation>
    </message>
    <message>
        <source>accepted, watch</source>
        <translation>godkjent, følg med</translation>
    </message>
    <message>
        <source>within</source>
        <translation>innenfor</translation>
    </message>
    <message>
        <source>Document of external control</source>
        <translation>Dokument fra ekstern kontroll</translation>
    </message>
    <message>
        <source>Follow-up of external control</source>
        <translation>Oppfølging av ekstern kontroll</translation>
    </message>
    <message>
        <source>Outcome of external control</source>
        <translation>Utfall av ekstern kontroll</translation>
    </message>
    <message>
        <source>contents</source>
        <translation>innhold</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>graded by</source>
        <translation>vurdert av</translation>
    </message>
    <message>
        <source>measured on</source>
        <translation>målt dato</translation>
    </message>
    <message>
        <source>own values</source>
        <translation>egne verdier</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The database cannot be opened. Check that the folder is there and may be written to.</source>
        <translation>Databasen kan ikke åpnes. Kontroller at mappen finnes og kan skrives til.</translation>
    </message>
    <message>
        <source>The file is not a Fasit database. Choose another file.</source>
        <translation>Filen er ikke en Fasit-database. Velg en annen fil.</translation>
    </message>
    <message>
        <source>The database was written by a newer Fasit. Install the newest version.</source>
        <translation>Databasen er skrevet av en nyere Fasit. Installer den nyeste versjonen.</translation>
    </message>
    <message>
        <source>The database lies on a network drive, where it is not safe. Move it to this computer, or use a database server.</source>
        <translation>Databasen ligger på en nettverksstasjon, der den ikke er trygg. Flytt den til denne maskinen, eller bruk en databasetjener.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, and try again.</source>
        <translation>Disken er full. Rydd plass, og prøv igjen.</translation>
    </message>
    <message>
        <source>Another program is using the database. Wait a little, and try again.</source>
        <translation>Et annet program bruker databasen. Vent litt, og prøv igjen.</translation>
    </message>
    <message>
        <source>The database does not answer. Try again.</source>
        <translation>Databasen svarer ikke. Prøv igjen.</translation>
    </message>
    <message>
        <source>Not stored. What you typed still stands here.</source>
        <translation>Ikke lagret. Det du skrev, står her fortsatt.</translation>
    </message>
    <message>
        <source>The database server does not answer. Check the network, and try again.</source>
        <translation>Databasetjeneren svarer ikke. Kontroller nettverket, og prøv igjen.</translation>
    </message>
    <message>
        <source>The database must be brought up to date first. Tell those who look after it.</source>
        <translation>Databasen må først oppdateres. Si fra til dem som har ansvar for den.</translation>
    </message>
    <message>
        <source>The database does not allow this. Tell those who look after it.</source>
        <translation>Databasen tillater ikke dette. Si fra til dem som har ansvar for den.</translation>
    </message>
    <message>
        <source>The connection broke, and it is not known whether it was stored. Look whether it is there before you save it again.</source>
        <translation>Forbindelsen ble brutt, og det er ikke kjent om det ble lagret. Se etter om det står der før du lagrer på nytt.</translation>
    </message>
    <message>
        <source>Fasit itself failed at this. Start it anew; if it happens again, tell those who look after it.</source>
        <translation>Det oppsto en feil i Fasit selv. Start programmet på nytt; skjer det igjen, si fra til dem som har ansvar for det.</translation>
    </message>
</context>
<context>
    <name>GatewayText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 was not let in: %3</source>
        <translation>%1: %2 ble ikke sluppet inn: %3</translation>
    </message>
    <message>
        <source>Receiving; lines: %1</source>
        <translation>Tar imot; linjer: %1</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Stopper</translation>
    </message>
    <message>
        <source>%1: taken %2, seen before %3, in the inbox %4, refused %5</source>
        <translation>%1: tatt imot %2, sett før %3, i innboksen %4, avvist %5</translation>
    </message>
    <message>
        <source>%1: controls not accepted: %2</source>
        <translation>%1: kontroller som ikke er godkjent: %2</translation>
    </message>
    <message>
        <source>%1: patient results dropped: %2</source>
        <translation>%1: pasientresultater forkastet: %2</translation>
    </message>
    <message>
        <source>%1: not all of a file could be used. It lies in the folder “refused”; what could be used is stored.</source>
        <translation>%1: ikke alt i en fil kunne brukes. Den ligger i mappen «refused»; det som kunne brukes, er lagret.</translation>
    </message>
    <message>
        <source>%1: not stored, and not acknowledged: %2 It is tried again.</source>
        <translation>%1: ikke lagret og ikke bekreftet: %2 Det prøves på nytt.</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>in the inbox</source>
        <translation>i innboksen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>avvist</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>tatt inn</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the name and that you may read the file.</source>
        <translation>%1 kan ikke leses. Kontroller navnet og at du har lov til å lese filen.</translation>
    </message>
    <message>
        <source>%1: taken %2, seen before %3, in the inbox %4, refused %5, patient results dropped %6</source>
        <translation>%1: tatt inn %2, sett før %3, i innboksen %4, avvist %5, pasientresultater forkastet %6</translation>
    </message>
    <message>
        <source>(And %1 more of these.)</source>
        <translation>(Og %1 til av disse.)</translation>
    </message>
    <message>
        <source>%1, %2: not accepted: %3</source>
        <translation>%1, %2: ikke godkjent: %3</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>1 reading waits to be placed</source>
        <translation>1 måling mangler plassering</translation>
    </message>
    <message>
        <source>%1 readings wait to be placed</source>
        <translation>%1 målinger mangler plassering</translation>
    </message>
    <message>
        <source>no time was sent</source>
        <translation>uten tidspunkt</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>lot %1</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>nivå %1</translation>
    </message>
    <message>
        <source>The instrument sent neither lot nor level.</source>
        <translation>Apparatet sendte verken lot eller nivå.</translation>
    </message>
    <message>
        <source>The instrument sent: %1.</source>
        <translation>Apparatet sendte: %1.</translation>
    </message>
    <message>
        <source>Lot %1, %2</source>
        <translation>Lot %1, %2</translation>
    </message>
</context>
<context>
    <name>JournalText</name>
    <message>
        <source>(%1 more like this were not told.)</source>
        <translation>(%1 til av samme slag ble ikke meldt.)</translation>
    </message>
</context>
<context>
    <name>LevelName</name>
    <message>
        <source>Level %1</source>
        <translation>Nivå %1</translation>
    </message>
    <message>
        <source>Level «%1»</source>
        <translation>Nivå «%1»</translation>
    </message>
</context>
<context>
    <name>LineBook</name>
    <message>
        <source>another line has this name. Give each its own.</source>
        <translation>en annen tilkobling har dette navnet. Gi hver sitt eget.</translation>
    </message>
    <message>
        <source>The lines could not be written to %1. See that you may write there and that the disk is not full.</source>
        <translation>Tilkoblingene kunne ikke lagres i %1. Se etter at du har lov til å skrive der, og at disken ikke er full.</translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message>
        <source>it was stopped</source>
        <translation>den ble stoppet</translation>
    </message>
    <message>
        <source>the analyser closed it</source>
        <translation>apparatet lukket den</translation>
    </message>
    <message>
        <source>the conversation has ended</source>
        <translation>samtalen er slutt</translation>
    </message>
    <message>
        <source>nothing came for too long</source>
        <translation>det kom ingenting på for lang tid</translation>
    </message>
    <message>
        <source>the analyser does not read what it is answered; look at its connection</source>
        <translation>apparatet leser ikke svarene det får; se på tilkoblingen</translation>
    </message>
    <message>
        <source>its address is not on the line&apos;s list; add it to allow if it is an analyser of yours</source>
        <translation>adressen står ikke på linjens liste; før den opp under allow hvis det er et av deres apparater</translation>
    </message>
    <message>
        <source>all connections of the line are in use; raise connections if there are more analysers</source>
        <translation>alle forbindelsene på linjen er i bruk; øk connections hvis det er flere apparater</translation>
    </message>
    <message>
        <source>the analyser connected anew</source>
        <translation>apparatet koblet seg til på nytt</translation>
    </message>
    <message>
        <source>they could not agree on an encrypted connection; look at the certificates at both ends</source>
        <translation>de ble ikke enige om en kryptert forbindelse; se på sertifikatene i begge ender</translation>
    </message>
    <message>
        <source>there is no such port, folder or computer; look at its name and whether it is plugged in</source>
        <translation>det finnes ingen slik port, mappe eller maskin; se på navnet og om den er koblet til</translation>
    </message>
    <message>
        <source>the system does not allow it; the user that runs Fasit needs the right to it (for serial ports the group dialout)</source>
        <translation>systemet tillater det ikke; brukeren som kjører Fasit, må ha rett til det (for serieporter gruppen dialout)</translation>
    </message>
    <message>
        <source>another program has it; end that program or choose another port</source>
        <translation>et annet program har den; avslutt det programmet eller velg en annen port</translation>
    </message>
    <message>
        <source>nothing listens there; look at the address, and whether the analyser is on</source>
        <translation>ingenting lytter der; se på adressen og om apparatet er på</translation>
    </message>
    <message>
        <source>nothing answers there; look at the address and the network</source>
        <translation>ingenting svarer der; se på adressen og nettverket</translation>
    </message>
    <message>
        <source>it is unplugged, or the adapter failed</source>
        <translation>den er koblet fra, eller adapteren sviktet</translation>
    </message>
    <message>
        <source>the port does not know this speed or form</source>
        <translation>porten kjenner ikke denne hastigheten eller formen</translation>
    </message>
    <message>
        <source>a file that was read cannot be moved away; look at the rights to the folder</source>
        <translation>en fil som er lest, kan ikke flyttes; se på rettighetene til mappen</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>det mislyktes</translation>
    </message>
    <message>
        <source>is being opened</source>
        <translation>åpnes</translation>
    </message>
    <message>
        <source>waits for an analyser</source>
        <translation>venter på et apparat</translation>
    </message>
    <message>
        <source>connected (%1)</source>
        <translation>tilkoblet (%1)</translation>
    </message>
    <message>
        <source>closed: %1</source>
        <translation>lukket: %1</translation>
    </message>
    <message>
        <source>; tried again in %1 s</source>
        <translation>; prøves igjen om %1 s</translation>
    </message>
    <message>
        <source>a file could not be read to its end, or it changed meanwhile; look whether it is copied under another name and then renamed</source>
        <translation>en fil kunne ikke leses til slutten, eller den ble endret imens; se om den kopieres under et annet navn og så gis nytt navn</translation>
    </message>
</context>
<context>
    <name>ListText</name>
    <message>
        <source>    trained on %1 %2, valid until %3</source>
        <translation>    opplæring i %1 %2, gyldig til og med %3</translation>
    </message>
    <message>
        <source>    trained on %1 %2</source>
        <translation>    opplæring i %1 %2</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>password</source>
        <translation>passord</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>låst</translation>
    </message>
    <message>
        <source>changed at two places at once: check</source>
        <translation>endret to steder samtidig: må sjekkes</translation>
    </message>
    <message>
        <source>(name erased)</source>
        <translation>(navnet er slettet)</translation>
    </message>
    <message>
        <source>There are no users yet. Add the first with “fasit user add --role administrator”.</source>
        <translation>Det er ingen brukere ennå. Legg til den første med «fasit user add --role administrator».</translation>
    </message>
</context>
<context>
    <name>ListenArguments</name>
    <message>
        <source>Receive from analysers until told to stop</source>
        <translation>Ta imot fra apparater til programmet blir bedt om å stoppe</translation>
    </message>
    <message>
        <source>The lines, in JSON (docs/formats/listen.md)</source>
        <translation>Linjene, i JSON (docs/formats/listen.md)</translation>
    </message>
    <message>
        <source>Write what happens on the lines to this file, every value masked</source>
        <translation>Skriv det som skjer på linjene, til denne filen, med alle verdier maskert</translation>
    </message>
    <message>
        <source>Where the status is written; without it beside the database</source>
        <translation>Hvor statusen skrives; uten dette ved siden av databasen</translation>
    </message>
    <message>
        <source>Only check the configuration</source>
        <translation>Bare kontroller oppsettet</translation>
    </message>
    <message>
        <source>Tell how the program that receives stands</source>
        <translation>Fortell hvordan det står til med programmet som tar imot</translation>
    </message>
    <message>
        <source>Play an analyser, with made-up results</source>
        <translation>Spill et apparat, med oppdiktede resultater</translation>
    </message>
    <message>
        <source>Name of its driver</source>
        <translation>Navnet på driveren</translation>
    </message>
    <message>
        <source>Over this serial port</source>
        <translation>Over denne serieporten</translation>
    </message>
    <message>
        <source>Connect to HOST:PORT</source>
        <translation>Koble til HOST:PORT</translation>
    </message>
    <message>
        <source>Wait on this port</source>
        <translation>Vent på denne porten</translation>
    </message>
    <message>
        <source>Into a file</source>
        <translation>Til en fil</translation>
    </message>
    <message>
        <source>Speed of the serial port</source>
        <translation>Hastigheten på serieporten</translation>
    </message>
    <message>
        <source>Days with controls</source>
        <translation>Dager med kontroller</translation>
    </message>
    <message>
        <source>Another seed draws other values</source>
        <translation>Et annet frø gir andre verdier</translation>
    </message>
    <message>
        <source>Serial number of the analyser; without it that of the sample data</source>
        <translation>Serienummeret til apparatet; uten dette det fra eksempeldataene</translation>
    </message>
    <message>
        <source>What goes wrong; may be given several times</source>
        <translation>Hva som går galt; kan oppgis flere ganger</translation>
    </message>
    <message>
        <source>Samples of patients each day, among the controls</source>
        <translation>Pasientprøver per dag, mellom kontrollene</translation>
    </message>
    <message>
        <source>Fill the patients&apos; results with texts that stand nowhere else, and write those to this file</source>
        <translation>Fyll pasientresultatene med tekster som ikke står noe annet sted, og skriv dem til denne fila</translation>
    </message>
</context>
<context>
    <name>ListenConfig</name>
    <message>
        <source>two lines have this name. Give each its own.</source>
        <translation>to linjer har dette navnet. Gi hver sitt eget.</translation>
    </message>
    <message>
        <source>exactly one of serial, listen, dial and folder must stand here; it says how the analyser is reached.</source>
        <translation>nøyaktig én av serial, listen, dial og folder må stå her; den sier hvordan apparatet nås.</translation>
    </message>
    <message>
        <source>there is no driver with this name. “fasit decode --drivers” lists them.</source>
        <translation>det finnes ingen driver med dette navnet. «fasit decode --drivers» viser dem.</translation>
    </message>
    <message>
        <source>a sample id is expected, or its beginning of at least two characters with * behind it; less would take patients for controls.</source>
        <translation>her skal det stå en prøve-id, eller begynnelsen på en med minst to tegn og * bak; mindre ville tatt pasienter for kontroller.</translation>
    </message>
    <message>
        <source>this is no IP address. Leave it out to listen on all of this computer&apos;s.</source>
        <translation>dette er ingen IP-adresse. Utelat den for å lytte på alle på denne maskinen.</translation>
    </message>
    <message>
        <source>%1 is neither an IP address nor a net such as 10.1.2.0/24.</source>
        <translation>%1 er verken en IP-adresse eller et nett som 10.1.2.0/24.</translation>
    </message>
    <message>
        <source>nobody may connect. List the addresses of the analysers.</source>
        <translation>ingen kan koble seg til. Før opp adressene til apparatene.</translation>
    </message>
    <message>
        <source>certificate, key or authorities cannot be read as PEM. A listener needs certificate and key; the key must have no passphrase.</source>
        <translation>certificate, key eller authorities kan ikke leses som PEM. Den som lytter, trenger certificate og key; nøkkelen kan ikke ha passord.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check the name and that you may read it.</source>
        <translation>Filen kan ikke leses. Kontroller navnet og at du har lov til å lese den.</translation>
    </message>
    <message>
        <source>this is no time; write it as 2026-11-20T08:00.</source>
        <translation>dette er ikke et tidspunkt; skriv det som 2026-11-20T08:00.</translation>
    </message>
    <message>
        <source>this has no effect on files. Remove it, or set up serial, listen or dial in place of the folder.</source>
        <translation>dette har ingen virkning for filer. Fjern det, eller sett opp serial, listen eller dial i stedet for folder.</translation>
    </message>
    <message>
        <source>this has no effect on this driver, whose files hold nothing but controls. Remove it.</source>
        <translation>dette har ingen virkning for denne driveren; filene dens inneholder bare kontroller. Fjern det.</translation>
    </message>
    <message>
        <source>this driver reads files only: choose a watched folder (folder).</source>
        <translation>denne driveren leser bare filer: Velg en overvåket mappe (folder).</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linje %1</translation>
    </message>
    <message>
        <source>this is not valid JSON. Look for a missing comma, brace or quotation mark.</source>
        <translation>dette er ikke gyldig JSON. Se etter et komma, en parentes eller et anførselstegn som mangler.</translation>
    </message>
</context>
<context>
    <name>ListenText</name>
    <message>
        <source>%1 cannot be written. Choose another file for --trace.</source>
        <translation>%1 kan ikke skrives. Velg en annen fil for --trace.</translation>
    </message>
    <message>
        <source>%1 cannot be used, so nothing is received:</source>
        <translation>%1 kan ikke brukes, så ingenting blir tatt imot:</translation>
    </message>
    <message>
        <source>The configuration can be used; lines: %1</source>
        <translation>Oppsettet kan brukes; linjer: %1</translation>
    </message>
</context>
<context>
    <name>Lot</name>
    <message>
        <source>last day today</source>
        <translation>siste dag i dag</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>1 dag igjen</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>%1 dager igjen</translation>
    </message>
    <message>
        <source>%1 of %2 results</source>
        <translation>%1 av %2 resultater</translation>
    </message>
    <message>
        <source>results of %1 of %2 days</source>
        <translation>resultater fra %1 av %2 dager</translation>
    </message>
    <message>
        <source>results that can be used</source>
        <translation>resultater som kan brukes</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Til godkjenning</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Utløpt</translation>
    </message>
    <message>
        <source>Parallel period</source>
        <translation>Parallellperiode</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>I bruk</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Ikke i bruk</translation>
    </message>
    <message>
        <source>Expired %1.</source>
        <translation>Utløp %1.</translation>
    </message>
    <message>
        <source>Expires %1: %2.</source>
        <translation>Utløper %1: %2.</translation>
    </message>
    <message>
        <source>Expires %1.</source>
        <translation>Utløper %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>by steps</source>
        <translation>etter trinn</translation>
    </message>
    <message>
        <source>%1, SD %2</source>
        <translation>%1, SD %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>n = %1 on %2 days</source>
        <translation>n = %1 på %2 dager</translation>
    </message>
    <message>
        <source>Too few for a mean: %1.</source>
        <translation>For få til en middelverdi: %1.</translation>
    </message>
    <message>
        <source>%1 results carry a mean. The CV of the lot before is used for the SD.</source>
        <translation>%1 resultater er nok til en middelverdi. CV fra forrige lot brukes til SD.</translation>
    </message>
    <message>
        <source>%1 results carry a mean and an SD.</source>
        <translation>%1 resultater er nok til en middelverdi og en SD.</translation>
    </message>
    <message>
        <source>%1 results carry a mean, but not an SD: %2.</source>
        <translation>%1 resultater er nok til en middelverdi, men ikke til en SD: %2.</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>foreslått</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>foreløpig</translation>
    </message>
    <message>
        <source>parallel period</source>
        <translation>parallellperiode</translation>
    </message>
    <message>
        <source>insert</source>
        <translation>vedlegg</translation>
    </message>
    <message>
        <source>own mean</source>
        <translation>egen middelverdi</translation>
    </message>
</context>
<context>
    <name>LotRefusal</name>
    <message>
        <source>You may not do this.</source>
        <translation>Du har ikke lov til å gjøre dette.</translation>
    </message>
    <message>
        <source>Ask laboratorieansvarlig or the laboratory adviser.</source>
        <translation>Spør laboratorieansvarlig eller laboratorierådgiveren.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile.</source>
        <translation>Noen andre har endret dette i mellomtiden.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Se på listen på nytt.</translation>
    </message>
    <message>
        <source>Who entered or proposed it does not approve it.</source>
        <translation>Den som la inn eller foreslo, kan ikke godkjenne selv.</translation>
    </message>
    <message>
        <source>Let a second person sign in and approve.</source>
        <translation>La en annen person logge inn og godkjenne.</translation>
    </message>
    <message>
        <source>This is a control of steps and has no range.</source>
        <translation>Denne kontrollen har trinn og ikke noe område.</translation>
    </message>
    <message>
        <source>Its lots come with a setup file.</source>
        <translation>Lotene legges inn med en oppsettsfil.</translation>
    </message>
    <message>
        <source>The lot number is missing.</source>
        <translation>Lotnummeret mangler.</translation>
    </message>
    <message>
        <source>Type it as it is printed.</source>
        <translation>Skriv det slik det er trykt.</translation>
    </message>
    <message>
        <source>The lot has expired.</source>
        <translation>Loten er utløpt.</translation>
    </message>
    <message>
        <source>Check the expiry on the bottle.</source>
        <translation>Sjekk utløpsdatoen på flasken.</translation>
    </message>
    <message>
        <source>This lot is in the library already.</source>
        <translation>Denne loten finnes allerede i listen.</translation>
    </message>
    <message>
        <source>Find it in the list.</source>
        <translation>Finn den i listen.</translation>
    </message>
    <message>
        <source>The lowest value must be below the highest.</source>
        <translation>Den laveste verdien må være under den høyeste.</translation>
    </message>
    <message>
        <source>Check the row of the insert.</source>
        <translation>Sjekk raden i pakningsvedlegget.</translation>
    </message>
    <message>
        <source>No values are typed.</source>
        <translation>Ingen verdier er skrevet inn.</translation>
    </message>
    <message>
        <source>Type the lowest and highest value of at least one level.</source>
        <translation>Skriv laveste og høyeste verdi for minst ett nivå.</translation>
    </message>
    <message>
        <source>The lot has no values for this analyser.</source>
        <translation>Loten har ingen verdier for dette apparatet.</translation>
    </message>
    <message>
        <source>Enter the values of the insert first.</source>
        <translation>Legg inn verdiene fra pakningsvedlegget først.</translation>
    </message>
    <message>
        <source>The lot is in use here already.</source>
        <translation>Loten er allerede i bruk her.</translation>
    </message>
    <message>
        <source>A parallel period comes before that.</source>
        <translation>En parallellperiode kommer før det.</translation>
    </message>
    <message>
        <source>The lot is in its parallel period here already.</source>
        <translation>Loten er allerede i parallellperiode her.</translation>
    </message>
    <message>
        <source>The results do not carry a mean and an SD yet.</source>
        <translation>Det er for få resultater til middelverdi og SD ennå.</translation>
    </message>
    <message>
        <source>A newer target holds already.</source>
        <translation>En nyere fasit gjelder allerede.</translation>
    </message>
    <message>
        <source>The product number in the barcode is not right.</source>
        <translation>Varenummeret i strekkoden er ikke riktig.</translation>
    </message>
    <message>
        <source>Scan once more.</source>
        <translation>Skann en gang til.</translation>
    </message>
    <message>
        <source>The expiry in the barcode is no day that exists.</source>
        <translation>Utløpsdatoen i strekkoden finnes ikke.</translation>
    </message>
    <message>
        <source>Type lot and expiry as printed.</source>
        <translation>Skriv lot og utløpsdato slik de er trykt.</translation>
    </message>
    <message>
        <source>The scanner leaves out the separators of the barcode.</source>
        <translation>Skanneren utelater skilletegnene i strekkoden.</translation>
    </message>
    <message>
        <source>The barcode says two different things.</source>
        <translation>Strekkoden sier to forskjellige ting.</translation>
    </message>
    <message>
        <source>This is not the barcode of a control or a pack.</source>
        <translation>Dette er ikke strekkoden til en kontroll eller en pakning.</translation>
    </message>
    <message>
        <source>Scan another code on the box, or type lot and expiry as printed.</source>
        <translation>Skann en annen kode på esken, eller skriv lot og utløpsdato slik de er trykt.</translation>
    </message>
    <message>
        <source>The lot is not approved yet.</source>
        <translation>Loten er ikke godkjent ennå.</translation>
    </message>
    <message>
        <source>A second person approves the values of its insert first.</source>
        <translation>En annen person godkjenner først verdiene fra pakningsvedlegget.</translation>
    </message>
</context>
<context>
    <name>MarkedPoint</name>
    <message>
        <source> and %1 more</source>
        <translation> og %1 til</translation>
    </message>
    <message>
        <source>The result is excluded.</source>
        <translation>Resultatet er utelatt.</translation>
    </message>
    <message>
        <source>The result is taken in again.</source>
        <translation>Resultatet er tatt med igjen.</translation>
    </message>
    <message>
        <source>No verdict changed.</source>
        <translation>Ingen vurdering ble endret.</translation>
    </message>
    <message>
        <source>1 verdict changed: %1</source>
        <translation>1 vurdering ble endret: %1</translation>
    </message>
    <message>
        <source>%1 verdicts changed: %2</source>
        <translation>%1 vurderinger ble endret: %2</translation>
    </message>
    <message>
        <source>Only the person responsible for the laboratory or the adviser may do this.</source>
        <translation>Bare laboratorieansvarlig eller laboratorierådgiver kan gjøre dette.</translation>
    </message>
    <message>
        <source>Write the reason or the comment first.</source>
        <translation>Skriv grunnen eller kommentaren først.</translation>
    </message>
    <message>
        <source>The text has characters that cannot be stored, or is too long.</source>
        <translation>Teksten har tegn som ikke kan lagres, eller er for lang.</translation>
    </message>
    <message>
        <source>The text holds eleven digits like an identity number. Take them out.</source>
        <translation>Teksten har elleve sifre som et fødselsnummer. Ta dem bort.</translation>
    </message>
    <message>
        <source>The result was not found. Nothing is stored.</source>
        <translation>Resultatet ble ikke funnet. Ingenting er lagret.</translation>
    </message>
    <message>
        <source>Somebody else did this already.</source>
        <translation>Noen andre har allerede gjort dette.</translation>
    </message>
    <message>
        <source>Another result counts in its place; it is not taken in beside that one.</source>
        <translation>Et annet resultat teller i stedet for dette; det tas ikke med ved siden av.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Today&apos;s controls</source>
        <translation>Dagens kontroller</translation>
    </message>
    <message>
        <source>Control chart</source>
        <translation>Kontrolldiagram</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Brukere</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Endringslogg</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
</context>
<context>
    <name>MessageOptions</name>
    <message>
        <source>this has a meaning for %1 only, which the driver does not speak. Remove it.</source>
        <translation>dette har bare betydning for %1, som driveren ikke bruker. Fjern det.</translation>
    </message>
    <message>
        <source>the file %1 cannot be read.</source>
        <translation>fila %1 kan ikke leses.</translation>
    </message>
    <message>
        <source>%1, line %2: this cannot be read. docs/formats/hl7.md tells how a table is written.</source>
        <translation>%1, linje %2: dette kan ikke leses. docs/formats/hl7.md forteller hvordan en tabell skrives.</translation>
    </message>
    <message>
        <source>a table is for the driver hl7 only; this driver has its own. Remove it, or choose the driver hl7.</source>
        <translation>en tabell er bare for driveren hl7; denne driveren har sin egen. Fjern den, eller velg driveren hl7.</translation>
    </message>
</context>
<context>
    <name>MonitorWords</name>
    <message>
        <source>← from the analyser</source>
        <translation>← fra apparatet</translation>
    </message>
    <message>
        <source>→ to the analyser</source>
        <translation>→ til apparatet</translation>
    </message>
    <message>
        <source>◆ message read</source>
        <translation>◆ melding lest</translation>
    </message>
    <message>
        <source>✖ not stored</source>
        <translation>✖ ikke lagret</translation>
    </message>
    <message>
        <source>● line</source>
        <translation>● tilkobling</translation>
    </message>
    <message>
        <source>✖ not let in</source>
        <translation>✖ ikke sluppet inn</translation>
    </message>
    <message>
        <source>control results: %1, patient results left out: %2, problems: %3</source>
        <translation>kontrollresultater: %1, utelatte pasientresultater: %2, problemer: %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klokkeslett</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Content (values are masked: [4] is four bytes)</source>
        <translation>Innhold (verdier er skjult: [4] er fire byte)</translation>
    </message>
    <message>
        <source>✔ taken, controls stored</source>
        <translation>✔ tatt imot, kontroller lagret</translation>
    </message>
</context>
<context>
    <name>NewestMeasurements</name>
    <message>
        <source>%1: the first measurement</source>
        <translation>%1: første måling</translation>
    </message>
    <message>
        <source>%1: the last %2 measurements</source>
        <translation>%1: siste %2 målinger</translation>
    </message>
    <message>
        <source>Oldest first: %1. The new one: %2.</source>
        <translation>Eldste først: %1. Den nye: %2.</translation>
    </message>
    <message>
        <source>Approved range %1.</source>
        <translation>Godkjent område %1.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>at least %1</source>
        <translation>minst %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>høyst %1</translation>
    </message>
</context>
<context>
    <name>OperationText</name>
    <message>
        <source>A file whose first line is the passphrase</source>
        <translation>En fil der første linje er passfrasen</translation>
    </message>
    <message>
        <source>The end of a chain that was printed earlier; may be given several times</source>
        <translation>En kjedeende som er skrevet ut tidligere; kan oppgis flere ganger</translation>
    </message>
    <message>
        <source>A file of such ends, as a backup leaves beside it</source>
        <translation>En fil med slike ender, som en sikkerhetskopi legger ved siden av seg</translation>
    </message>
    <message>
        <source>Find out whether anything was changed behind Fasit&apos;s back</source>
        <translation>Finn ut om noe er endret bak ryggen på Fasit</translation>
    </message>
    <message>
        <source>Recompute the audit chains from everything that is stored</source>
        <translation>Regn ut revisjonskjedene på nytt fra alt som er lagret</translation>
    </message>
    <message>
        <source>Print the ends of the audit chains, to be kept elsewhere</source>
        <translation>Skriv ut endene av revisjonskjedene, så de kan tas vare på et annet sted</translation>
    </message>
    <message>
        <source>Copy the database to a file, also while it is in use</source>
        <translation>Kopier databasen til en fil, også mens den er i bruk</translation>
    </message>
    <message>
        <source>The file that is written</source>
        <translation>Filen som skrives</translation>
    </message>
    <message>
        <source>Replace the file where there is one</source>
        <translation>Erstatt filen hvis den finnes</translation>
    </message>
    <message>
        <source>Make a database of a backup, after it was verified</source>
        <translation>Lag en database av en sikkerhetskopi, etter at den er kontrollert</translation>
    </message>
    <message>
        <source>The database file that is made</source>
        <translation>Databasefilen som lages</translation>
    </message>
    <message>
        <source>Put it in the place of the database that is there, which is kept beside</source>
        <translation>Sett den i stedet for databasen som er der; den gamle tas vare på ved siden av</translation>
    </message>
    <message>
        <source>Check that the database is sound</source>
        <translation>Kontroller at databasen er i orden</translation>
    </message>
    <message>
        <source>Erase messages of analysers that are older than 90 days</source>
        <translation>Slett meldinger fra analysatorer som er eldre enn 90 dager</translation>
    </message>
    <message>
        <source>Write all that is stored of a home as CSV and JSON</source>
        <translation>Skriv alt som er lagret om et sykehjem, som CSV og JSON</translation>
    </message>
    <message>
        <source>The home, by name or organisation number</source>
        <translation>Sykehjemmet, med navn eller organisasjonsnummer</translation>
    </message>
    <message>
        <source>A new folder for the files</source>
        <translation>En ny mappe for filene</translation>
    </message>
    <message>
        <source>Build month sums that are wrong anew from the results</source>
        <translation>Bygg feil månedssummer på nytt fra resultatene</translation>
    </message>
</context>
<context>
    <name>PassphraseText</name>
    <message>
        <source>There is no passphrase in %1: its first line is the passphrase.</source>
        <translation>Det er ingen passfrase i %1: den første linjen er passfrasen.</translation>
    </message>
</context>
<context>
    <name>PointStory</name>
    <message>
        <source>a typing slip was corrected</source>
        <translation>en skrivefeil ble rettet</translation>
    </message>
    <message>
        <source>a result was excluded</source>
        <translation>et resultat ble utelatt</translation>
    </message>
    <message>
        <source>a result was taken in again</source>
        <translation>et resultat ble tatt med igjen</translation>
    </message>
    <message>
        <source>a result was entered afterwards</source>
        <translation>et resultat ble ført etterpå</translation>
    </message>
    <message>
        <source>a reading was placed</source>
        <translation>en avlesning ble plassert</translation>
    </message>
    <message>
        <source>the target was changed</source>
        <translation>fasiten ble endret</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Årsak: %1</translation>
    </message>
    <message>
        <source>Corrected as a typing slip</source>
        <translation>Rettet som skrivefeil</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Utelatt</translation>
    </message>
    <message>
        <source>Taken in again</source>
        <translation>Tatt med igjen</translation>
    </message>
    <message>
        <source> (a level was missing)</source>
        <translation> (et nivå manglet)</translation>
    </message>
    <message>
        <source>no valid result</source>
        <translation>ingen gyldige resultater</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>godkjent</translation>
    </message>
    <message>
        <source>accepted – keep an eye on it</source>
        <translation>godkjent – følg med</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>kan ikke vurderes</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>ikke godkjent</translation>
    </message>
</context>
<context>
    <name>PowerCurve</name>
    <message>
        <source>What %1 finds</source>
        <translation>Hva %1 oppdager</translation>
    </message>
    <message>
        <source>Systematic error, in SD</source>
        <translation>Systematisk feil, i SD</translation>
    </message>
    <message>
        <source>Controls that are stopped, in percent</source>
        <translation>Kontroller som blir stoppet, i prosent</translation>
    </message>
    <message>
        <source>Limits alone have no curve: it is drawn in SD.</source>
        <translation>Grenser alene har ingen kurve: den tegnes i SD.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Line %1</source>
        <translation>Linje %1</translation>
    </message>
    <message>
        <source>Byte %1</source>
        <translation>Byte %1</translation>
    </message>
    <message>
        <source>This is no file of control results that Fasit knows. Check that it is the right file, or name the driver with --driver.</source>
        <translation>Dette er ingen fil med kontrollresultater som Fasit kjenner. Kontroller at det er riktig fil, eller oppgi driveren med --driver.</translation>
    </message>
    <message>
        <source>There is no driver with this name. Leave --driver out, or choose one of those that “fasit decode --drivers” lists.</source>
        <translation>Det er ingen driver med dette navnet. Utelat --driver, eller velg en av dem som «fasit decode --drivers» viser.</translation>
    </message>
    <message>
        <source>There are more problems, which are not listed. The file is badly damaged; fetch it anew.</source>
        <translation>Det er flere feil, som ikke er listet opp. Filen er sterkt skadet; hent den på nytt.</translation>
    </message>
    <message>
        <source>The checksum of a frame is wrong; the frame was left out. Send the results from the analyser again.</source>
        <translation>Sjekksummen i en ramme er feil; rammen ble utelatt. Send resultatene fra apparatet på nytt.</translation>
    </message>
    <message>
        <source>A frame was cut off and left out. Send the results from the analyser again.</source>
        <translation>En ramme ble avbrutt og utelatt. Send resultatene fra apparatet på nytt.</translation>
    </message>
    <message>
        <source>Bytes that belong to no frame were skipped. If results are missing, send them again.</source>
        <translation>Byte som ikke hører til noen ramme, ble hoppet over. Mangler det resultater, send dem på nytt.</translation>
    </message>
    <message>
        <source>A frame lacks its line end. Nothing is lost.</source>
        <translation>En ramme mangler linjeslutt. Ingenting er tapt.</translation>
    </message>
    <message>
        <source>A frame, message or line is too large and was left out. Check that it is the right file.</source>
        <translation>En ramme, melding eller linje er for stor og ble utelatt. Kontroller at det er riktig fil.</translation>
    </message>
    <message>
        <source>The message does not say how it is to be read. Check the analyser&apos;s communication settings.</source>
        <translation>Meldingen sier ikke hvordan den skal leses. Kontroller apparatets kommunikasjonsoppsett.</translation>
    </message>
    <message>
        <source>Results without a message header were left out. Send them from the analyser again.</source>
        <translation>Resultater uten meldingshode ble utelatt. Send dem fra apparatet på nytt.</translation>
    </message>
    <message>
        <source>The message ended early; its last result was left out. Send it from the analyser again.</source>
        <translation>Meldingen sluttet for tidlig; det siste resultatet ble utelatt. Send det fra apparatet på nytt.</translation>
    </message>
    <message>
        <source>Results behind a damaged frame were left out. Send them from the analyser again.</source>
        <translation>Resultater etter en skadet ramme ble utelatt. Send dem fra apparatet på nytt.</translation>
    </message>
    <message>
        <source>No driver knows this analyser; its results were treated as patients&apos; and dropped.</source>
        <translation>Ingen driver kjenner dette apparatet; resultatene ble behandlet som pasientsvar og forkastet.</translation>
    </message>
    <message>
        <source>A result without its order was left out. Send it from the analyser again.</source>
        <translation>Et resultat uten bestilling ble utelatt. Send det fra apparatet på nytt.</translation>
    </message>
    <message>
        <source>A column is missing; nothing was read. Add it to the heading line.</source>
        <translation>En kolonne mangler; ingenting ble lest. Legg den til i overskriftslinjen.</translation>
    </message>
    <message>
        <source>Two columns mean the same; nothing was read. Remove one of them.</source>
        <translation>To kolonner betyr det samme; ingenting ble lest. Fjern en av dem.</translation>
    </message>
    <message>
        <source>The line has too few columns and was left out. Complete it and import the file again.</source>
        <translation>Linjen har for få kolonner og ble utelatt. Fyll den ut og importer filen på nytt.</translation>
    </message>
    <message>
        <source>The line has too many columns and was left out. Put numbers with a decimal comma in quotes.</source>
        <translation>Linjen har for mange kolonner og ble utelatt. Sett tall med desimalkomma i anførselstegn.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed; the line was left out. Close it and import the file again.</source>
        <translation>Et anførselstegn er ikke lukket; linjen ble utelatt. Lukk det og importer filen på nytt.</translation>
    </message>
    <message>
        <source>The text is neither UTF-8 nor Windows-1252; the line was left out. Save the file as UTF-8.</source>
        <translation>Teksten er verken UTF-8 eller Windows-1252; linjen ble utelatt. Lagre filen som UTF-8.</translation>
    </message>
    <message>
        <source>A value is missing; the line was left out. Fill it in and import the file again.</source>
        <translation>En verdi mangler; linjen ble utelatt. Fyll den inn og importer filen på nytt.</translation>
    </message>
    <message>
        <source>A number is expected here. Correct it and import the file again.</source>
        <translation>Her skal det stå et tall. Rett det og importer filen på nytt.</translation>
    </message>
    <message>
        <source>The date or time is missing or does not exist. Correct it and import the file again.</source>
        <translation>Datoen eller klokkeslettet mangler eller finnes ikke. Rett det og importer filen på nytt.</translation>
    </message>
    <message>
        <source>The database file cannot be opened. Check that the folder exists and that you may write there.</source>
        <translation>Databasefilen kan ikke åpnes. Kontroller at mappen finnes og at du har lov til å skrive der.</translation>
    </message>
    <message>
        <source>The file is not a Fasit database, or it is damaged. Choose another file, or restore a backup.</source>
        <translation>Filen er ikke en Fasit-database, eller den er skadet. Velg en annen fil, eller hent tilbake en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>The database was written by a newer Fasit. Install that version; this one leaves it untouched.</source>
        <translation>Databasen er skrevet av en nyere Fasit. Installer den versjonen; denne lar den være urørt.</translation>
    </message>
    <message>
        <source>The database lies on a network drive, where it is not safe. Put it on this computer&apos;s own disk.</source>
        <translation>Databasen ligger på en nettverksstasjon, der den ikke er trygg. Legg den på denne maskinens egen disk.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of the last part was stored; make room and run the command again.</source>
        <translation>Disken er full. Ingenting av den siste delen ble lagret; rydd plass og kjør kommandoen på nytt.</translation>
    </message>
    <message>
        <source>Another program holds the database. Wait until it is done and run the command again.</source>
        <translation>Et annet program bruker databasen. Vent til det er ferdig, og kjør kommandoen på nytt.</translation>
    </message>
    <message>
        <source>The database failed. Nothing of the last part was stored; run the command again.</source>
        <translation>Databasen sviktet. Ingenting av den siste delen ble lagret; kjør kommandoen på nytt.</translation>
    </message>
    <message>
        <source>The database is of an older Fasit and must be upgraded, but no backup of it could be made first, so it was left as it was. Make room on the disk, see that you may write in the folder, and run the command again.</source>
        <translation>Databasen er fra en eldre Fasit og må oppgraderes, men det gikk ikke å lage en sikkerhetskopi først, så den ble stående som den var. Lag plass på disken, se til at du har lov til å skrive i mappen, og kjør kommandoen på nytt.</translation>
    </message>
    <message>
        <source>The word is not one that Fasit knows here; the line was left out. Write ok or failed, or nothing, and import the file again.</source>
        <translation>Fasit kjenner ikke ordet her; linjen ble utelatt. Skriv ok eller feil, eller ingenting, og importer filen på nytt.</translation>
    </message>
    <message>
        <source>The database server cannot be reached, or refuses this user. Check the address and the network; passwords are read from PGPASSFILE.</source>
        <translation>Databasetjeneren kan ikke nås, eller den avviser denne brukeren. Kontroller adressen og nettverket; passord leses fra PGPASSFILE.</translation>
    </message>
    <message>
        <source>The connection to the database server broke. Nothing of the last part was stored; run the command again.</source>
        <translation>Forbindelsen til databasetjeneren ble brutt. Ingenting av den siste delen ble lagret; kjør kommandoen på nytt.</translation>
    </message>
    <message>
        <source>The database must first be brought up to date by its owner: any command run as that user does so.</source>
        <translation>Databasen må først oppdateres av eieren: enhver kommando som kjøres som den brukeren, gjør det.</translation>
    </message>
    <message>
        <source>The database does not allow this user to do that. Nothing of the last part was stored.</source>
        <translation>Databasen lar ikke denne brukeren gjøre det. Ingenting av den siste delen ble lagret.</translation>
    </message>
    <message>
        <source>The connection broke while saving, and it is not known what was stored. Run the command again: nothing is stored twice.</source>
        <translation>Forbindelsen ble brutt under lagringen, og det er ikke kjent hva som ble lagret. Kjør kommandoen på nytt: ingenting blir lagret dobbelt.</translation>
    </message>
    <message>
        <source>A message breaks the rules of its form, and nothing of it was read. Check the analyser&apos;s communication settings.</source>
        <translation>En melding følger ikke reglene for formatet, og ingenting av den ble lest. Sjekk apparatets innstillinger for kommunikasjon.</translation>
    </message>
    <message>
        <source>A message is of a kind that Fasit does not take; it was left out. If results are missing, check which messages the analyser is set to send.</source>
        <translation>En melding er av et slag som Fasit ikke tar imot; den ble utelatt. Hvis resultater mangler, sjekk hvilke meldinger apparatet er satt til å sende.</translation>
    </message>
</context>
<context>
    <name>ReadingReason</name>
    <message>
        <source>Fasit does not know this instrument.</source>
        <translation>Fasit kjenner ikke dette apparatet.</translation>
    </message>
    <message>
        <source>Check the serial number. The laboratory adviser can add the instrument.</source>
        <translation>Kontroller serienummeret. Laboratorierådgiveren kan legge inn apparatet.</translation>
    </message>
    <message>
        <source>Fasit does not know this measurand from this instrument.</source>
        <translation>Fasit kjenner ikke denne analysen fra dette apparatet.</translation>
    </message>
    <message>
        <source>Tell the laboratory adviser.</source>
        <translation>Si fra til laboratorierådgiveren.</translation>
    </message>
    <message>
        <source>The unit is another than Fasit expects.</source>
        <translation>Enheten er en annen enn Fasit venter.</translation>
    </message>
    <message>
        <source>Nothing is converted. Tell the laboratory adviser.</source>
        <translation>Ingenting regnes om. Si fra til laboratorierådgiveren.</translation>
    </message>
    <message>
        <source>Fasit does not know this control lot.</source>
        <translation>Fasit kjenner ikke denne kontrolloten.</translation>
    </message>
    <message>
        <source>Compare the lot number with the bottle. A new lot must be entered first.</source>
        <translation>Sammenlign lotnummeret med flasken. En ny lot må legges inn først.</translation>
    </message>
    <message>
        <source>It is not certain which level this is.</source>
        <translation>Det er ikke sikkert hvilket nivå dette er.</translation>
    </message>
    <message>
        <source>Look at the bottle, and choose the level.</source>
        <translation>Se på flasken, og velg nivået.</translation>
    </message>
    <message>
        <source>This lot has no approved range for this instrument yet.</source>
        <translation>Denne loten har ikke noe godkjent område for dette apparatet ennå.</translation>
    </message>
    <message>
        <source>Tell the laboratory adviser. The control is still due.</source>
        <translation>Si fra til laboratorierådgiveren. Kontrollen må fortsatt tas.</translation>
    </message>
    <message>
        <source>The time of the measurement is missing.</source>
        <translation>Tidspunktet for målingen mangler.</translation>
    </message>
    <message>
        <source>Enter when it was measured.</source>
        <translation>Skriv inn når det ble målt.</translation>
    </message>
    <message>
        <source>The measurement is said to be in the future.</source>
        <translation>Målingen er datert fram i tid.</translation>
    </message>
    <message>
        <source>Check the date and clock of the instrument.</source>
        <translation>Kontroller dato og klokke på apparatet.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Dette er ikke et tall.</translation>
    </message>
    <message>
        <source>Type the number on the display.</source>
        <translation>Skriv tallet som står på skjermen.</translation>
    </message>
    <message>
        <source>There are too many decimals.</source>
        <translation>Det er for mange desimaler.</translation>
    </message>
    <message>
        <source>Type the number as on the display.</source>
        <translation>Skriv tallet slik det står på skjermen.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Tallet er for stort.</translation>
    </message>
    <message>
        <source>The instrument gave an error code instead of a value.</source>
        <translation>Apparatet ga en feilkode i stedet for en verdi.</translation>
    </message>
    <message>
        <source>Measure again.</source>
        <translation>Mål på nytt.</translation>
    </message>
    <message>
        <source>This is not one of the steps of the strip.</source>
        <translation>Dette er ikke et av trinnene på strimmelen.</translation>
    </message>
    <message>
        <source>Choose one of the steps.</source>
        <translation>Velg et av trinnene.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>You may not do this.</source>
        <translation>Du har ikke lov til å gjøre dette.</translation>
    </message>
    <message>
        <source>Ask laboratorieansvarlig or the laboratory adviser.</source>
        <translation>Spør laboratorieansvarlig eller laboratorierådgiveren.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile.</source>
        <translation>Noen andre har endret dette i mellomtiden.</translation>
    </message>
    <message>
        <source>Go back to the list and look again.</source>
        <translation>Gå tilbake til listen og se på nytt.</translation>
    </message>
    <message>
        <source>A text is missing.</source>
        <translation>Det mangler en tekst.</translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <translation>Skriv noen få ord.</translation>
    </message>
    <message>
        <source>The text cannot be stored as it is.</source>
        <translation>Teksten kan ikke lagres slik den er.</translation>
    </message>
    <message>
        <source>Make it shorter, and on one line.</source>
        <translation>Gjør den kortere, på én linje.</translation>
    </message>
    <message>
        <source>The text holds a number that may be a birth number.</source>
        <translation>Teksten inneholder et tall som kan være et fødselsnummer.</translation>
    </message>
    <message>
        <source>Take it out: nothing about patients is stored here.</source>
        <translation>Ta det bort: her lagres ingenting om pasienter.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Dette er ikke et tall.</translation>
    </message>
    <message>
        <source>Type the number on the display.</source>
        <translation>Skriv tallet som står på skjermen.</translation>
    </message>
    <message>
        <source>A value is missing or cannot be used.</source>
        <translation>En verdi mangler eller kan ikke brukes.</translation>
    </message>
    <message>
        <source>Look through what you typed.</source>
        <translation>Se over det du skrev.</translation>
    </message>
    <message>
        <source>The time is in the future.</source>
        <translation>Tidspunktet er i framtiden.</translation>
    </message>
    <message>
        <source>Check the clock of this computer.</source>
        <translation>Kontroller klokken på denne datamaskinen.</translation>
    </message>
    <message>
        <source>The time is before the control.</source>
        <translation>Tidspunktet er før kontrollen.</translation>
    </message>
    <message>
        <source>The day has gone by.</source>
        <translation>Dagen har allerede vært.</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>Velg en senere dag.</translation>
    </message>
    <message>
        <source>This step has been taken already.</source>
        <translation>Dette trinnet er allerede gjort.</translation>
    </message>
    <message>
        <source>Go on to the next.</source>
        <translation>Gå videre til det neste.</translation>
    </message>
    <message>
        <source>A later control has been measured already.</source>
        <translation>En senere kontroll er allerede målt.</translation>
    </message>
    <message>
        <source>Go on to the next step.</source>
        <translation>Gå videre til neste trinn.</translation>
    </message>
    <message>
        <source>This is finished already.</source>
        <translation>Dette er allerede avsluttet.</translation>
    </message>
    <message>
        <source>Nothing more is needed.</source>
        <translation>Du trenger ikke gjøre mer.</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>Det mangler en grunn.</translation>
    </message>
    <message>
        <source>Choose or write why.</source>
        <translation>Velg eller skriv hvorfor.</translation>
    </message>
    <message>
        <source>The number came from the instrument itself.</source>
        <translation>Tallet kom fra apparatet selv.</translation>
    </message>
    <message>
        <source>It cannot be a typing mistake. Measure again.</source>
        <translation>Det kan ikke være en skrivefeil. Mål på nytt.</translation>
    </message>
    <message>
        <source>Somebody else typed this number.</source>
        <translation>Noen andre skrev dette tallet.</translation>
    </message>
    <message>
        <source>Only who typed it can correct it.</source>
        <translation>Bare den som skrev det, kan rette det.</translation>
    </message>
    <message>
        <source>It is too late to correct the number.</source>
        <translation>Det er for sent å rette tallet.</translation>
    </message>
    <message>
        <source>Tell laboratorieansvarlig, who can exclude the result.</source>
        <translation>Si fra til laboratorieansvarlig, som kan utelate resultatet.</translation>
    </message>
    <message>
        <source>This is the number that is stored already.</source>
        <translation>Dette er tallet som allerede er lagret.</translation>
    </message>
    <message>
        <source>Nothing needs to be corrected.</source>
        <translation>Det er ingenting å rette.</translation>
    </message>
    <message>
        <source>No bottle of this lot was open then.</source>
        <translation>Ingen flaske av denne loten var åpnet da.</translation>
    </message>
    <message>
        <source>Check date and bottle.</source>
        <translation>Kontroller dato og flaske.</translation>
    </message>
    <message>
        <source>The control is too old to be entered here.</source>
        <translation>Kontrollen er for gammel til å føres her.</translation>
    </message>
    <message>
        <source>Laboratorieansvarlig or the laboratory adviser can enter it.</source>
        <translation>Laboratorieansvarlig eller laboratorierådgiveren kan føre den.</translation>
    </message>
    <message>
        <source>Instrument, measurand or unit is not known yet.</source>
        <translation>Apparat, analyse eller enhet er ikke lagt inn ennå.</translation>
    </message>
    <message>
        <source>The laboratory adviser must add it first.</source>
        <translation>Laboratorierådgiver må legge det inn først.</translation>
    </message>
    <message>
        <source>What was sent is no value.</source>
        <translation>Det som ble sendt, er ingen verdi.</translation>
    </message>
    <message>
        <source>Leave it out, with a reason.</source>
        <translation>Utelat det, med en grunn.</translation>
    </message>
</context>
<context>
    <name>RestoreText</name>
    <message>
        <source>%1 cannot be written. Check that the folder exists and that you may write there.</source>
        <translation>%1 kan ikke skrives. Kontroller at mappen finnes, og at du har lov til å skrive der.</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not made. Make room and run the command again.</source>
        <translation>Disken er full: %1 ble ikke laget. Lag plass og kjør kommandoen på nytt.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name, or say --replace: the old file is kept beside it.</source>
        <translation>%1 finnes fra før. Velg et annet navn, eller bruk --replace: den gamle filen tas vare på ved siden av.</translation>
    </message>
    <message>
        <source>Another program has %1 open. Close it and run the command again.</source>
        <translation>Et annet program har %1 åpen. Lukk det og kjør kommandoen på nytt.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the name and that you may read the file.</source>
        <translation>%1 kan ikke leses. Kontroller navnet og at du har lov til å lese filen.</translation>
    </message>
    <message>
        <source>%1 is sealed. Say --passphrase-file with the passphrase that it was made with.</source>
        <translation>%1 er forseglet. Bruk --passphrase-file med passfrasen den ble laget med.</translation>
    </message>
    <message>
        <source>The passphrase does not fit %1, or the beginning of the file is damaged.</source>
        <translation>Passfrasen passer ikke til %1, eller begynnelsen av filen er skadet.</translation>
    </message>
    <message>
        <source>%1 was sealed by a newer Fasit, or its beginning is damaged. Install the newest version.</source>
        <translation>%1 er forseglet av en nyere Fasit, eller begynnelsen er skadet. Installer den nyeste versjonen.</translation>
    </message>
    <message>
        <source>%1 is not a backup of Fasit, or it is damaged. Choose another file.</source>
        <translation>%1 er ikke en sikkerhetskopi fra Fasit, eller den er skadet. Velg en annen fil.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Fasit. Install that version.</source>
        <translation>%1 er laget av en nyere Fasit. Installer den versjonen.</translation>
    </message>
    <message>
        <source>%1 is a database in use, not a backup: its newest part lies in the log beside it. Make a backup of it with fasit backup.</source>
        <translation>%1 er en database i bruk, ikke en sikkerhetskopi: det nyeste ligger i loggen ved siden av. Lag en sikkerhetskopi av den med fasit backup.</translation>
    </message>
    <message>
        <source>The audit chains of %1 are not intact, so it was not restored. Use another backup.</source>
        <translation>Revisjonskjedene i %1 er ikke hele, så den ble ikke gjenopprettet. Bruk en annen sikkerhetskopi.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut off, so it was not restored. Use another backup.</source>
        <translation>%1 er skadet eller kuttet, så den ble ikke gjenopprettet. Bruk en annen sikkerhetskopi.</translation>
    </message>
    <message>
        <source>%1: %2 facts restored; the audit chains are intact</source>
        <translation>%1: %2 opplysninger gjenopprettet; revisjonskjedene er hele</translation>
    </message>
    <message>
        <source>The ends of the chains are those that were written beside the backup.</source>
        <translation>Kjedeendene er de som ble skrevet ved siden av sikkerhetskopien.</translation>
    </message>
    <message>
        <source>There was no file of ends beside the backup: nobody can see whether its last entries were cut off.</source>
        <translation>Det lå ingen fil med kjedeender ved siden av sikkerhetskopien: ingen kan se om de siste postene er kuttet bort.</translation>
    </message>
    <message>
        <source>The database that was there is kept as %1</source>
        <translation>Databasen som var der, er tatt vare på som %1</translation>
    </message>
    <message>
        <source>Verifying the backup</source>
        <translation>Kontrollerer sikkerhetskopien</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>below −%1 SD</source>
        <translation>under −%1 SD</translation>
    </message>
    <message>
        <source>above +%1 SD</source>
        <translation>over +%1 SD</translation>
    </message>
    <message>
        <source>%1 in a row below −%2 SD</source>
        <translation>%1 på rad under −%2 SD</translation>
    </message>
    <message>
        <source>%1 in a row above +%2 SD</source>
        <translation>%1 på rad over +%2 SD</translation>
    </message>
    <message>
        <source>%1 of %2 below −%3 SD</source>
        <translation>%1 av %2 under −%3 SD</translation>
    </message>
    <message>
        <source>%1 of %2 above +%3 SD</source>
        <translation>%1 av %2 over +%3 SD</translation>
    </message>
    <message>
        <source>below the limit</source>
        <translation>under grensen</translation>
    </message>
    <message>
        <source>above the limit</source>
        <translation>over grensen</translation>
    </message>
    <message>
        <source>%1 in a row below the mean</source>
        <translation>%1 på rad under middel</translation>
    </message>
    <message>
        <source>%1 in a row above the mean</source>
        <translation>%1 på rad over middel</translation>
    </message>
    <message>
        <source>%1 falling in a row</source>
        <translation>%1 synkende på rad</translation>
    </message>
    <message>
        <source>%1 rising in a row</source>
        <translation>%1 stigende på rad</translation>
    </message>
    <message>
        <source>levels more than %1 SD apart</source>
        <translation>nivåene spriker over %1 SD</translation>
    </message>
    <message>
        <source>%1 of %2 below the mean</source>
        <translation>%1 av %2 under middel</translation>
    </message>
    <message>
        <source>%1 of %2 above the mean</source>
        <translation>%1 av %2 over middel</translation>
    </message>
    <message>
        <source>failed by the instrument</source>
        <translation>ikke godkjent av apparatet selv</translation>
    </message>
</context>
<context>
    <name>RuleListText</name>
    <message>
        <source>the number of results is not one that a rule can have; use 1 to 100, and 2 or more for nx</source>
        <translation>en regel kan ikke ha dette antallet resultater; bruk 1 til 100, og minst 2 for nx</translation>
    </message>
    <message>
        <source>k must be a number above 0 and below 100 with at most two decimals</source>
        <translation>k må være et tall over 0 og under 100 med høyst to desimaler</translation>
    </message>
    <message>
        <source>behind @ must stand a scope that the rule can have: within, run or across</source>
        <translation>bak @ må det stå et omfang som regelen kan ha: within, run eller across</translation>
    </message>
    <message>
        <source>behind = must stand reject, warn or finding</source>
        <translation>bak = må det stå reject, warn eller finding</translation>
    </message>
    <message>
        <source>the rule stands in the list twice</source>
        <translation>regelen står to ganger i listen</translation>
    </message>
    <message>
        <source>a rule is missing between two commas, or the list is empty</source>
        <translation>det mangler en regel mellom to komma, eller listen er tom</translation>
    </message>
    <message>
        <source>there is no such rule; known are limits, R_4s, n_ks, mofn_ks, nx and nT</source>
        <translation>det finnes ingen slik regel; kjente er limits, R_4s, n_ks, mofn_ks, nx og nT</translation>
    </message>
    <message>
        <source>there is no such rule. Did you mean %1?</source>
        <translation>det finnes ingen slik regel. Mente du %1?</translation>
    </message>
    <message>
        <source>The rule “%1” cannot be used: %2</source>
        <translation>Regelen «%1» kan ikke brukes: %2</translation>
    </message>
    <message>
        <source>These are more rules than can be used together. Leave some out.</source>
        <translation>Dette er flere regler enn det som kan brukes sammen. Utelat noen.</translation>
    </message>
    <message>
        <source>it looks at the other rules where 1_2s fires, and 1_2s is not among them</source>
        <translation>den ser på de andre reglene der 1_2s slår ut, og 1_2s er ikke med</translation>
    </message>
</context>
<context>
    <name>RuleSet</name>
    <message>
        <source>a control outside the approved area</source>
        <translation>en kontroll utenfor godkjent område</translation>
    </message>
    <message>
        <source>a control more than %1 SD from the mean</source>
        <translation>en kontroll mer enn %1 SD fra middelverdien</translation>
    </message>
    <message>
        <source>%1 in a row more than %2 SD from the mean, on the same side</source>
        <translation>%1 på rad mer enn %2 SD fra middelverdien, på samme side</translation>
    </message>
    <message>
        <source>%1 of %2 on the same side of the mean</source>
        <translation>%1 av %2 på samme side av middelverdien</translation>
    </message>
    <message>
        <source>%1 of %2 more than %3 SD from the mean, on the same side</source>
        <translation>%1 av %2 mer enn %3 SD fra middelverdien, på samme side</translation>
    </message>
    <message>
        <source>%1 in a row on the same side of the mean</source>
        <translation>%1 på rad på samme side av middelverdien</translation>
    </message>
    <message>
        <source>%1 in a row that rise, or fall</source>
        <translation>%1 på rad som stiger, eller som faller</translation>
    </message>
    <message>
        <source>two levels of one control more than %1 SD apart</source>
        <translation>to nivåer i samme kontroll mer enn %1 SD fra hverandre</translation>
    </message>
    <message>
        <source>Stops.</source>
        <translation>Stopper.</translation>
    </message>
    <message>
        <source>Warns.</source>
        <translation>Varsler.</translation>
    </message>
    <message>
        <source>Is told to the laboratory adviser only.</source>
        <translation>Sies bare til laboratorierådgiveren.</translation>
    </message>
    <message>
        <source>No recommendation yet: it needs 20 results of a lot, and there are %1.</source>
        <translation>Ingen anbefaling ennå: det trengs 20 resultater med en lot, og det er %1.</translation>
    </message>
    <message>
        <source>No recommendation: no quality goal is known for this analyte.</source>
        <translation>Ingen anbefaling: det er ikke lagt inn noe kvalitetsmål for denne analysen.</translation>
    </message>
    <message>
        <source>No recommendation: the control has limits, but no mean.</source>
        <translation>Ingen anbefaling: kontrollen har grenser, men ingen middelverdi.</translation>
    </message>
    <message>
        <source>No recommendation: the table knows two and three levels.</source>
        <translation>Ingen anbefaling: tabellen gjelder for to og tre nivåer.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versjon %2</translation>
    </message>
    <message>
        <source>Practically no good control is stopped.</source>
        <translation>Så godt som ingen gode kontroller blir stoppet.</translation>
    </message>
    <message>
        <source>About 1 of %1 good controls is stopped.</source>
        <translation>Omtrent 1 av %1 gode kontroller blir stoppet.</translation>
    </message>
    <message>
        <source>An analyser that has shifted by %1 SD is found by %2 % of the controls.</source>
        <translation>Et apparat som har forskjøvet seg %1 SD, oppdages av %2 % av kontrollene.</translation>
    </message>
    <message>
        <source>Allowed error %1 %, bias %2 %, CV %3 % (%4 results): sigma %5.</source>
        <translation>Tillatt feil %1 %, forskjell fra fasit %2 %, CV %3 % (%4 resultater): sigma %5.</translation>
    </message>
    <message>
        <source>Recommended: %1, with %2 values a control.</source>
        <translation>Anbefalt: %1, med %2 verdier per kontroll.</translation>
    </message>
    <message>
        <source>Recommended: %1, with %2 values a control, judged over %3 controls.</source>
        <translation>Anbefalt: %1, med %2 verdier per kontroll, vurdert over %3 kontroller.</translation>
    </message>
    <message>
        <source>Rules alone do not make this method good enough.</source>
        <translation>Regler alene gjør ikke denne metoden god nok.</translation>
    </message>
    <message>
        <source>Only a laboratory adviser chooses the rules.</source>
        <translation>Bare en laboratorierådgiver velger regler.</translation>
    </message>
    <message>
        <source>Ask the laboratory adviser.</source>
        <translation>Spør laboratorierådgiveren.</translation>
    </message>
    <message>
        <source>These rules judge here already.</source>
        <translation>Disse reglene gjelder allerede her.</translation>
    </message>
    <message>
        <source>These rules cannot be used together.</source>
        <translation>Disse reglene kan ikke brukes sammen.</translation>
    </message>
    <message>
        <source>Choose another set.</source>
        <translation>Velg et annet sett.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile.</source>
        <translation>Noen andre har endret dette i mellomtiden.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Se på listen på nytt.</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 og %2</translation>
    </message>
    <message>
        <source>At each new pack, at the latest after %1 days</source>
        <translation>Ved hver ny pakning, senest etter %1 dager</translation>
    </message>
    <message>
        <source>At each new bottle, at the latest after %1 days</source>
        <translation>Ved hver ny flaske, senest etter %1 dager</translation>
    </message>
    <message>
        <source>Each day that patients are measured</source>
        <translation>Hver dag det måles pasienter</translation>
    </message>
    <message>
        <source>After service, a drop or an error, at the latest after %1 days</source>
        <translation>Etter service, fall eller feil, senest etter %1 dager</translation>
    </message>
    <message>
        <source>%1 in turn</source>
        <translation>%1 etter tur</translation>
    </message>
    <message>
        <source>%1 in turn from bottle to bottle</source>
        <translation>%1 etter tur fra flaske til flaske</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>Not in use %1.</source>
        <translation>Ikke i bruk %1.</translation>
    </message>
    <message>
        <source>The control is built in</source>
        <translation>Kontrollen er innebygd</translation>
    </message>
    <message>
        <source>Comparison sample: %1</source>
        <translation>Sammenligningsprøve: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Hver dag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Hver uke</translation>
    </message>
    <message>
        <source>Every second week</source>
        <translation>Hver andre uke</translation>
    </message>
    <message>
        <source>Every %1 weeks</source>
        <translation>Hver %1. uke</translation>
    </message>
    <message>
        <source>Every %1 days</source>
        <translation>Hver %1. dag</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>nivå %1</translation>
    </message>
    <message>
        <source>levels %1</source>
        <translation>nivå %1</translation>
    </message>
    <message>
        <source>at the interval</source>
        <translation>etter så mange dager</translation>
    </message>
    <message>
        <source>at a new pack</source>
        <translation>ved ny pakning</translation>
    </message>
    <message>
        <source>at a new bottle</source>
        <translation>ved ny flaske</translation>
    </message>
    <message>
        <source>each day of use</source>
        <translation>hver dag apparatet brukes</translation>
    </message>
    <message>
        <source>after service, a drop or an error</source>
        <translation>etter service, fall eller feil</translation>
    </message>
    <message>
        <source>Control material</source>
        <translation>Kontrollmateriale</translation>
    </message>
    <message>
        <source>Control built into the analyser or strip</source>
        <translation>Kontroll som er bygd inn i apparatet eller strimmelen</translation>
    </message>
    <message>
        <source>Comparison sample</source>
        <translation>Sammenligningsprøve</translation>
    </message>
    <message>
        <source>All levels each time</source>
        <translation>Alle nivåer hver gang</translation>
    </message>
    <message>
        <source>One level each time, in turn</source>
        <translation>Ett nivå hver gang, etter tur</translation>
    </message>
    <message>
        <source>One level a bottle, in turn</source>
        <translation>Ett nivå for hver flaske, etter tur</translation>
    </message>
    <message>
        <source>Also %1.</source>
        <translation>Også %1.</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>%1 There is no terminal to type it at: put it in a file and name the file, or write - and give it on standard input.</source>
        <translation>%1 Her er det ingen terminal å skrive det i: legg det i en fil og oppgi filen, eller skriv - og gi det på standard inn.</translation>
    </message>
    <message>
        <source>%1 Nothing could be read from %2. Check the name and that you may read it.</source>
        <translation>%1 Ingenting kunne leses fra %2. Sjekk navnet, og at du har lov til å lese filen.</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>En gang til:</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was changed; run the command again.</source>
        <translation>De to er ikke like. Ingenting ble endret; kjør kommandoen på nytt.</translation>
    </message>
</context>
<context>
    <name>SetupChange</name>
    <message>
        <source>You may not change this. Ask the laboratory adviser or the administrator.</source>
        <translation>Du kan ikke endre dette. Spør laboratorierådgiver eller administrator.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Open the section again.</source>
        <translation>Noen andre har endret dette i mellomtiden. Åpne delen på nytt.</translation>
    </message>
    <message>
        <source>Something must stand here.</source>
        <translation>Her må det stå noe.</translation>
    </message>
    <message>
        <source>The text cannot be stored as it is. Make it shorter.</source>
        <translation>Teksten kan ikke lagres slik den er. Gjør den kortere.</translation>
    </message>
    <message>
        <source>This looks like a birth number. Take it out: nothing about patients is stored here.</source>
        <translation>Dette ligner et fødselsnummer. Ta det bort: her lagres ikke noe om pasienter.</translation>
    </message>
    <message>
        <source>A municipality number has four digits.</source>
        <translation>Et kommunenummer har fire sifre.</translation>
    </message>
    <message>
        <source>An organisation number has nine digits.</source>
        <translation>Et organisasjonsnummer har ni sifre.</translation>
    </message>
    <message>
        <source>This is taken already: another one has it.</source>
        <translation>Dette er allerede i bruk hos et annet.</translation>
    </message>
    <message>
        <source>Limits and schedules are for this model. Add the other analyser as a new one, and put this one out of use.</source>
        <translation>Grenser og kontrollplaner gjelder denne modellen. Legg det andre apparatet til som nytt, og ta dette ut av bruk.</translation>
    </message>
</context>
<context>
    <name>SetupProblems</name>
    <message>
        <source>byte %1</source>
        <translation>byte %1</translation>
    </message>
    <message>
        <source>the file is not valid JSON</source>
        <translation>filen er ikke gyldig JSON</translation>
    </message>
    <message>
        <source>an object in braces is expected</source>
        <translation>her skal det stå et objekt i krøllparentes</translation>
    </message>
    <message>
        <source>a list in brackets is expected</source>
        <translation>her skal det stå en liste i hakeparentes</translation>
    </message>
    <message>
        <source>a text in quotes is missing</source>
        <translation>en tekst i anførselstegn mangler</translation>
    </message>
    <message>
        <source>a whole number is missing</source>
        <translation>et heltall mangler</translation>
    </message>
    <message>
        <source>a number in quotes with at most six decimals is expected</source>
        <translation>her skal det stå et tall i anførselstegn med høyst seks desimaler</translation>
    </message>
    <message>
        <source>a date that exists is expected, such as 2026-10-07</source>
        <translation>her skal det stå en dato som finnes, for eksempel 2026-10-07</translation>
    </message>
    <message>
        <source>none of the words that may stand here; docs/formats/setup.md lists them</source>
        <translation>ikke et av ordene som kan stå her; docs/formats/setup.md viser dem</translation>
    </message>
    <message>
        <source>the key stands in the file twice</source>
        <translation>nøkkelen står to ganger i filen</translation>
    </message>
    <message>
        <source>the key is not defined in the file</source>
        <translation>nøkkelen er ikke definert i filen</translation>
    </message>
    <message>
        <source>no rule that Fasit knows</source>
        <translation>ikke en regel som Fasit kjenner</translation>
    </message>
    <message>
        <source>the SD must be greater than 0</source>
        <translation>SD må være større enn 0</translation>
    </message>
    <message>
        <source>a target of basis sd needs mean and SD</source>
        <translation>en fasit med grunnlag sd trenger middelverdi og SD</translation>
    </message>
    <message>
        <source>a target needs limits or allowed steps</source>
        <translation>en fasit trenger grenser eller tillatte trinn</translation>
    </message>
    <message>
        <source>the low limit lies above the high one</source>
        <translation>den nedre grensen ligger over den øvre</translation>
    </message>
</context>
<context>
    <name>SetupRows</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Serial no.</source>
        <translation>Serienr.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>– out of use</source>
        <translation>– ute av bruk</translation>
    </message>
    <message>
        <source>✔ in use</source>
        <translation>✔ i bruk</translation>
    </message>
    <message>
        <source>Analyte</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Lot in use</source>
        <translation>Lot i bruk</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Utløpsdato</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hvor ofte</translation>
    </message>
    <message>
        <source>⚠ none has limits here</source>
        <translation>⚠ ingen har grenser her</translation>
    </message>
    <message>
        <source>Analyser</source>
        <translation>Apparat</translation>
    </message>
    <message>
        <source>✔ In use</source>
        <translation>✔ I bruk</translation>
    </message>
    <message>
        <source>– Out of use since %1: %2</source>
        <translation>– Ute av bruk siden %1: %2</translation>
    </message>
</context>
<context>
    <name>SetupText</name>
    <message>
        <source>%1 cannot be read. Check the name and that you may read the file.</source>
        <translation>%1 kan ikke leses. Kontroller navnet og at du har lov til å lese filen.</translation>
    </message>
    <message>
        <source>%1: %2 new rows</source>
        <translation>%1: %2 nye rader</translation>
    </message>
    <message>
        <source>%1, %2. Nothing was stored; correct it and load the file again.</source>
        <translation>%1, %2. Ingenting er lagret; rett feilen og les inn filen på nytt.</translation>
    </message>
</context>
<context>
    <name>SimulateText</name>
    <message>
        <source>%1: messages: %2</source>
        <translation>%1: meldinger: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kan ikke skrives.</translation>
    </message>
    <message>
        <source>The line cannot be opened. Check port or address, and that something listens there.</source>
        <translation>Linjen kan ikke åpnes. Kontroller port eller adresse, og at noe lytter der.</translation>
    </message>
    <message>
        <source>Acknowledged %1 of %2 messages, with %3 control results and %4 patient results</source>
        <translation>Bekreftet %1 av %2 meldinger, med %3 kontrollresultater og %4 pasientresultater</translation>
    </message>
    <message>
        <source>A file can hold wrong-checksum, cut, duplicate and noise. The other faults need a line: give --serial, --tcp or --listen.</source>
        <translation>En fil kan ha wrong-checksum, cut, duplicate og noise. De andre feilene trenger en linje: oppgi --serial, --tcp eller --listen.</translation>
    </message>
    <message>
        <source>The driver “%1” reads files only. Give --file in place of the line.</source>
        <translation>Driveren «%1» leser bare filer. Oppgi --file i stedet for linja.</translation>
    </message>
    <message>
        <source>There is no driver with the name “%1”. “fasit decode --drivers” lists them.</source>
        <translation>Det finnes ingen driver med navnet «%1». «fasit decode --drivers» lister dem opp.</translation>
    </message>
</context>
<context>
    <name>SiteText</name>
    <message>
        <source>There is no home “%1” in the database. Write its name or organisation number.</source>
        <translation>Det er ikke noe sykehjem «%1» i databasen. Skriv navnet eller organisasjonsnummeret.</translation>
    </message>
</context>
<context>
    <name>StatsText</name>
    <message>
        <source>The file cannot be read. Check the name and that you may read it.</source>
        <translation>Filen kan ikke leses. Kontroller navnet og at du har lov til å lese den.</translation>
    </message>
    <message>
        <source>The file is empty. The first line must name the columns.</source>
        <translation>Filen er tom. Den første linjen må navngi kolonnene.</translation>
    </message>
    <message>
        <source>The file has several columns. Choose one with --column: %1.</source>
        <translation>Filen har flere kolonner. Velg en med --column: %1.</translation>
    </message>
    <message>
        <source>Line %1: there is no column “%2”. The file has: %3.</source>
        <translation>Linje %1: det finnes ingen kolonne «%2». Filen har: %3.</translation>
    </message>
    <message>
        <source>Line %1: several columns are called “%2”. Give them different names.</source>
        <translation>Linje %1: flere kolonner heter «%2». Gi dem ulike navn.</translation>
    </message>
    <message>
        <source>Line %1: not as many columns as the heading line. Complete it; put numbers with a decimal comma in quotes, or separate with semicolons.</source>
        <translation>Linje %1: ikke like mange kolonner som overskriftslinjen. Fyll den ut; sett tall med desimalkomma i anførselstegn, eller skill med semikolon.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is not closed. Close it.</source>
        <translation>Linje %1: et anførselstegn er ikke lukket. Lukk det.</translation>
    </message>
    <message>
        <source>Line %1: the line is too long for a table of results. Check that it is the right file.</source>
        <translation>Linje %1: linjen er for lang for en resultattabell. Kontroller at det er riktig fil.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is empty. Fill it in, or leave the line out.</source>
        <translation>Linje %1: «%2» er tom. Fyll den ut, eller utelat linjen.</translation>
    </message>
    <message>
        <source>Line %1: “%2” holds “%3”, which is not a finite number.</source>
        <translation>Linje %1: «%2» inneholder «%3», som ikke er et endelig tall.</translation>
    </message>
    <message>
        <source>Line %1: “%2” holds “%3”, which is not a number.</source>
        <translation>Linje %1: «%2» inneholder «%3», som ikke er et tall.</translation>
    </message>
    <message>
        <source>Too few values for this method: the column has %1.</source>
        <translation>For få verdier for denne metoden: kolonnen har %1.</translation>
    </message>
    <message>
        <source>The values lie too far apart to be computed with.</source>
        <translation>Verdiene ligger for langt fra hverandre til at det kan regnes med dem.</translation>
    </message>
    <message>
        <source>Algorithm S takes standard deviations or ranges; none of them may be below 0.</source>
        <translation>Algoritme S tar standardavvik eller variasjonsbredder; ingen av dem kan være under 0.</translation>
    </message>
    <message>
        <source>A setting is outside what it may be: degrees of freedom from 1 to 1000000, tolerance above 0, at least one iteration, probabilities from 0 to 1.</source>
        <translation>En innstilling er utenfor det den kan være: frihetsgrader fra 1 til 1000000, toleranse over 0, minst én iterasjon, sannsynligheter fra 0 til 1.</translation>
    </message>
    <message>
        <source>The values have no answer by this method.</source>
        <translation>Denne metoden gir ikke noe svar for disse verdiene.</translation>
    </message>
    <message>
        <source>More than half of the values are equal, so that MADe is 0; the first spread was nIQR.</source>
        <translation>Mer enn halvparten av verdiene er like, så MADe er 0; den første spredningen var nIQR.</translation>
    </message>
    <message>
        <source>Most values are equal, so that MADe and nIQR are 0; the first spread was the standard deviation.</source>
        <translation>De fleste verdiene er like, så MADe og nIQR er 0; den første spredningen var standardavviket.</translation>
    </message>
    <message>
        <source>More than half of the spreads are 0; the first one was their root mean square.</source>
        <translation>Mer enn halvparten av spredningene er 0; den første var det kvadratiske gjennomsnittet av dem.</translation>
    </message>
    <message>
        <source>All values are equal: there is no spread.</source>
        <translation>Alle verdiene er like: det er ingen spredning.</translation>
    </message>
    <message>
        <source>The iteration came to rest after %1 rounds.</source>
        <translation>Iterasjonen falt til ro etter %1 runder.</translation>
    </message>
    <message>
        <source>Too many values are equal: the iteration shrank to nothing. Shown are the figures it began with.</source>
        <translation>For mange verdier er like: iterasjonen krympet til ingenting. Tallene som vises, er dem den begynte med.</translation>
    </message>
    <message>
        <source>The iteration had not come to rest after %1 rounds: do not trust the last digits, or let it go on with --max-iterations.</source>
        <translation>Iterasjonen hadde ikke falt til ro etter %1 runder: ikke stol på de siste sifrene, eller la den fortsette med --max-iterations.</translation>
    </message>
    <message>
        <source>There is no method “%1”.</source>
        <translation>Det finnes ingen metode «%1».</translation>
    </message>
    <message>
        <source>There is no method “%1”. Did you mean “%2”?</source>
        <translation>Det finnes ingen metode «%1». Mente du «%2»?</translation>
    </message>
    <message>
        <source>Methods: %1.</source>
        <translation>Metoder: %1.</translation>
    </message>
    <message>
        <source>%1: %2 values</source>
        <translation>%1: %2 verdier</translation>
    </message>
    <message>
        <source>Centre: %1</source>
        <translation>Senter: %1</translation>
    </message>
    <message>
        <source>Spread (as a standard deviation): %1</source>
        <translation>Spredning (som standardavvik): %1</translation>
    </message>
    <message>
        <source>%1 % of the values lie below %2</source>
        <translation>%1 % av verdiene ligger under %2</translation>
    </message>
    <message>
        <source>Line %1: the first line must name the column, and “%2” is a number. Add a heading line, or say --column %2 if that is its name.</source>
        <translation>Linje %1: den første linjen må navngi kolonnen, og «%2» er et tall. Legg til en overskriftslinje, eller oppgi --column %2 hvis det er navnet.</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>connected</source>
        <translation>tilkoblet</translation>
    </message>
    <message>
        <source>waits for an analyser</source>
        <translation>venter på et apparat</translation>
    </message>
    <message>
        <source>is being opened</source>
        <translation>åpnes</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>lukket</translation>
    </message>
    <message>
        <source>; last stored %1</source>
        <translation>; sist lagret %1</translation>
    </message>
    <message>
        <source>Receiving since %1.</source>
        <translation>Tar imot siden %1.</translation>
    </message>
    <message>
        <source>Nothing receives. It was last seen %1; start “fasit listen” again.</source>
        <translation>Ingenting tar imot. Programmet ble sist sett %1; start «fasit listen» igjen.</translation>
    </message>
    <message>
        <source>Taken %1, seen before %2, in the inbox %3, refused %4, patient results dropped %5, not stored %6</source>
        <translation>Tatt imot %1, sett før %2, i innboksen %3, avvist %4, pasientresultater forkastet %5, ikke lagret %6</translation>
    </message>
    <message>
        <source>%1 is not there or cannot be read: nothing has received into this database, or it writes its status elsewhere (--status-file).</source>
        <translation>%1 finnes ikke eller kan ikke leses: ingenting har tatt imot til denne databasen, eller statusen skrives et annet sted (--status-file).</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>fault</source>
        <translation>feil</translation>
    </message>
    <message>
        <source>silent since %1</source>
        <translation>stille siden %1</translation>
    </message>
    <message>
        <source>Nothing has come for more than an hour. That is as it should be when nothing was measured.</source>
        <translation>Det har ikke kommet noe på over en time. Slik skal det være når ingen har målt noe.</translation>
    </message>
    <message>
        <source>connected, heard %1</source>
        <translation>tilkoblet, sist hørt %1</translation>
    </message>
    <message>
        <source>open, nothing heard yet</source>
        <translation>åpen, ikke hørt noe ennå</translation>
    </message>
    <message>
        <source>Nothing has come since Fasit was started.</source>
        <translation>Det har ikke kommet noe siden Fasit ble startet.</translation>
    </message>
    <message>
        <source>waits for the analyser</source>
        <translation>venter på apparatet</translation>
    </message>
    <message>
        <source>The line is open, and the analyser has not connected.</source>
        <translation>Tilkoblingen er åpen, og apparatet har ikke koblet seg til.</translation>
    </message>
    <message>
        <source>The home that the line names is not in this database, so the line is not open.</source>
        <translation>Hjemmet som er valgt for tilkoblingen, finnes ikke i denne databasen. Derfor er den ikke åpen.</translation>
    </message>
    <message>
        <source>is being opened</source>
        <translation>åpnes</translation>
    </message>
    <message>
        <source>is being tested</source>
        <translation>testes</translation>
    </message>
    <message>
        <source>heard %1, waits for the analyser</source>
        <translation>hørt %1, venter på apparatet</translation>
    </message>
    <message>
        <source>The line is open. The analyser connects when it has something to send.</source>
        <translation>Linjen er åpen. Apparatet kobler seg til når det har noe å sende.</translation>
    </message>
    <message>
        <source>What came last could not be stored. Leave the analyser connected: it is tried again. See that the database can be reached.</source>
        <translation>Det som kom sist, kunne ikke lagres. La apparatet stå tilkoblet: Det prøves igjen. Se etter at databasen kan nås.</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>reagent</source>
        <translation>reagens</translation>
    </message>
    <message>
        <source>Do not measure patients with %1 on this instrument.</source>
        <translation>Ikke mål pasienter med %1 på dette apparatet.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Forstått</translation>
    </message>
    <message>
        <source>Right number, right bottle?</source>
        <translation>Riktig tall, riktig flaske?</translation>
    </message>
    <message>
        <source>Look at the display and at the bottle once more.</source>
        <translation>Se på skjermen og på flasken en gang til.</translation>
    </message>
    <message>
        <source>The number that you typed is the one on the display.</source>
        <translation>Tallet du skrev, er det som står på skjermen.</translation>
    </message>
    <message>
        <source>All of it is right</source>
        <translation>Alt stemmer</translation>
    </message>
    <message>
        <source>I typed the wrong number</source>
        <translation>Jeg skrev feil tall</translation>
    </message>
    <message>
        <source>It was another bottle</source>
        <translation>Det var en annen flaske</translation>
    </message>
    <message>
        <source>%1 came from the bottle %2, lot %3.</source>
        <translation>%1 kom fra flaske %2, lot %3.</translation>
    </message>
    <message>
        <source>Date, storage, mixing, temperature</source>
        <translation>Dato, lagring, blanding, temperatur</translation>
    </message>
    <message>
        <source>Is all of this as it should be?</source>
        <translation>Er alt dette som det skal være?</translation>
    </message>
    <message>
        <source>Yes, all of it</source>
        <translation>Ja, alt</translation>
    </message>
    <message>
        <source>No, I found something</source>
        <translation>Nei, jeg fant noe</translation>
    </message>
    <message>
        <source>Bottle %1 is to be used by %2.</source>
        <translation>Flaske %1 kan brukes til og med %2.</translation>
    </message>
    <message>
        <source>The bottle has stood in the refrigerator, tightly closed.</source>
        <translation>Flasken har stått i kjøleskap, godt lukket.</translation>
    </message>
    <message>
        <source>It has stood at room temperature for as long as the insert says.</source>
        <translation>Den har stått i romtemperatur så lenge som pakningsvedlegget sier.</translation>
    </message>
    <message>
        <source>It was mixed by turning it over gently ten times.</source>
        <translation>Den ble blandet ved å vende den forsiktig ti ganger.</translation>
    </message>
    <message>
        <source>The %1 is in date and was kept as the package says.</source>
        <translation>Utløpsdatoen er ikke passert (%1), og pakningen er lagret som det står på den.</translation>
    </message>
    <message>
        <source>New control, same bottle</source>
        <translation>Ny kontroll, samme flaske</translation>
    </message>
    <message>
        <source>Measure a new control from the same bottle.</source>
        <translation>Mål en ny kontroll fra den samme flasken.</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>Mål nå</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Ikke mulig</translation>
    </message>
    <message>
        <source>New bottle</source>
        <translation>Ny flaske</translation>
    </message>
    <message>
        <source>Open a new bottle of the control, and measure from it.</source>
        <translation>Åpne en ny flaske av kontrollen, og mål fra den.</translation>
    </message>
    <message>
        <source>Opened a new bottle – measure now</source>
        <translation>Åpnet ny flaske – mål nå</translation>
    </message>
    <message>
        <source>New pack</source>
        <translation>Ny pakning</translation>
    </message>
    <message>
        <source>Open a new pack (%1), and measure the control with it.</source>
        <translation>Åpne en ny pakning (%1), og mål kontrollen med den.</translation>
    </message>
    <message>
        <source>Opened a new pack – measure now</source>
        <translation>Åpnet ny pakning – mål nå</translation>
    </message>
    <message>
        <source>Cleaning and maintenance</source>
        <translation>Rengjøring og vedlikehold</translation>
    </message>
    <message>
        <source>Clean and maintain the instrument as its manual says. What was done?</source>
        <translation>Rengjør og vedlikehold apparatet slik bruksanvisningen sier. Hva ble gjort?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>Ring etter hjelp</translation>
    </message>
    <message>
        <source>Call the laboratory adviser or the supplier. The summary below is ready to be read out.</source>
        <translation>Ring laboratorierådgiveren eller leverandøren. Sammendraget under er klart til å leses opp.</translation>
    </message>
    <message>
        <source>I have called</source>
        <translation>Jeg har ringt</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Ingen svarte</translation>
    </message>
    <message>
        <source>Assessment of patient results</source>
        <translation>Vurdering av pasientsvar</translation>
    </message>
    <message>
        <source>Results from this period are unsure. Which were given out, was the physician told, and was it reported as a deviation? Write no names and no birth numbers.</source>
        <translation>Svar fra denne perioden er usikre. Hvilke ble gitt ut, har legen fått beskjed, og er det meldt som avvik? Skriv ikke navn eller fødselsnummer.</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Vurdert</translation>
    </message>
    <message>
        <source>No patients were measured</source>
        <translation>Ingen pasienter ble målt</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Løst</translation>
    </message>
    <message>
        <source>Taken out of use</source>
        <translation>Tatt ut av bruk</translation>
    </message>
    <message>
        <source>Sent for service</source>
        <translation>Sendt til service</translation>
    </message>
    <message>
        <source>To be followed up</source>
        <translation>Følges opp</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ikke oppgitt</translation>
    </message>
    <message>
        <source>The wrong number was typed</source>
        <translation>Feil tall ble skrevet</translation>
    </message>
    <message>
        <source>The wrong bottle was used</source>
        <translation>Feil flaske ble brukt</translation>
    </message>
    <message>
        <source>The control was too old</source>
        <translation>Kontrollen var for gammel</translation>
    </message>
    <message>
        <source>The control was not mixed, or too cold</source>
        <translation>Kontrollen var ikke blandet, eller for kald</translation>
    </message>
    <message>
        <source>A fault in the pack (%1)</source>
        <translation>Feil med pakningen (%1)</translation>
    </message>
    <message>
        <source>A fault in the instrument</source>
        <translation>Feil med apparatet</translation>
    </message>
    <message>
        <source>The cause is not known</source>
        <translation>Årsaken er ikke kjent</translation>
    </message>
</context>
<context>
    <name>StepName</name>
    <message>
        <source>negative</source>
        <translation>negativ</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positiv</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ugyldig</translation>
    </message>
    <message>
        <source> or </source>
        <translation> eller </translation>
    </message>
</context>
<context>
    <name>SyncArguments</name>
    <message>
        <source>Exchange what a home and its centre hold, both ways</source>
        <translation>Utveksle det et sykehjem og senteret har, begge veier</translation>
    </message>
    <message>
        <source>The centre: a file, or postgresql://user@host/name</source>
        <translation>Senteret: en fil, eller postgresql://bruker@vert/navn</translation>
    </message>
    <message>
        <source>The home, where the database is new: by name or organisation number</source>
        <translation>Sykehjemmet, når databasen er ny: navn eller organisasjonsnummer</translation>
    </message>
    <message>
        <source>Show when each home was last heard from</source>
        <translation>Vis når det sist var kontakt med hvert sykehjem</translation>
    </message>
    <message>
        <source>Choose between two versions of the same thing</source>
        <translation>Velg mellom to versjoner av det samme</translation>
    </message>
    <message>
        <source>The version that is kept, as fasit sync shows it</source>
        <translation>Versjonen som skal gjelde, slik fasit sync viser den</translation>
    </message>
    <message>
        <source>Who does this: id, initials or name</source>
        <translation>Hvem som gjør dette: id, initialer eller navn</translation>
    </message>
    <message>
        <source>File with their password or PIN; - for standard input</source>
        <translation>Fil med passordet eller PIN-koden deres; - for standard inn</translation>
    </message>
    <message>
        <source>Let a home or a coordinator log in to a shared server</source>
        <translation>La et sykehjem eller en koordinator logge inn på en felles tjener</translation>
    </message>
    <message>
        <source>A home that is seen and written: name, organisation number or id</source>
        <translation>Et sykehjem som kan leses og skrives: navn, organisasjonsnummer eller id</translation>
    </message>
    <message>
        <source>Name of the login role; without it that of the home, fasit_sID</source>
        <translation>Navn på innloggingsrollen; ellers sykehjemmets egen, fasit_sID</translation>
    </message>
    <message>
        <source>All homes are seen and written</source>
        <translation>Alle sykehjem kan leses og skrives</translation>
    </message>
    <message>
        <source>What belongs to the whole programme is written too</source>
        <translation>Det som hører til hele programmet, kan også skrives</translation>
    </message>
</context>
<context>
    <name>SyncCommandText</name>
    <message>
        <source>Both are the same database, or one is a copy of the other&apos;s file.</source>
        <translation>Begge er samme database, eller den ene er en kopi av den andres fil.</translation>
    </message>
    <message>
        <source>There is no home in the database yet. Say with --site which one it is.</source>
        <translation>Det er ikke noe sykehjem i databasen ennå. Oppgi med --site hvilket det er.</translation>
    </message>
    <message>
        <source>Exchanging</source>
        <translation>Utveksler</translation>
    </message>
    <message>
        <source>Only those who may change setup may choose.</source>
        <translation>Bare de som har lov til å endre oppsettet, kan velge.</translation>
    </message>
    <message>
        <source>That row is in no conflict. fasit sync shows those there are.</source>
        <translation>Den raden er ikke i konflikt. fasit sync viser dem som er det.</translation>
    </message>
    <message>
        <source>What was exchanged until then is kept. Run the command again to go on.</source>
        <translation>Det som ble utvekslet før dette, er tatt vare på. Kjør kommandoen på nytt for å fortsette.</translation>
    </message>
    <message>
        <source>%1 is no row; write it as fasit sync shows it.</source>
        <translation>%1 er ikke en rad; skriv den slik fasit sync viser den.</translation>
    </message>
    <message>
        <source>Settled. The other places take it over with the next fasit sync.</source>
        <translation>Avgjort. De andre stedene får det med neste fasit sync.</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>Both sides have gone on differently under the same origin, as when a database file is copied and both copies are used. Nothing of it was taken over. Keep the file that is right, and make a new one of a backup with fasit restore for the other.</source>
        <translation>Sidene har fortsatt hver sin vei under samme opphav, som når en databasefil er kopiert og begge kopiene brukes. Ingenting av det ble overført. Behold filen som er riktig, og lag en ny av en sikkerhetskopi med fasit restore for den andre.</translation>
    </message>
    <message>
        <source>What is stored is not what the audit chain says was written. The rest was not sent. fasit audit verify names it.</source>
        <translation>Det som er lagret, er ikke det revisjonskjeden sier ble skrevet. Resten ble ikke sendt. fasit audit verify viser hva det gjelder.</translation>
    </message>
    <message>
        <source>The other database refuses a row. fasit doctor on both sides tells more.</source>
        <translation>Den andre databasen avviser en rad. fasit doctor på begge sider forteller mer.</translation>
    </message>
    <message>
        <source>the programme</source>
        <translation>programmet</translation>
    </message>
    <message>
        <source>%1, origin %2, behind number %3: %4</source>
        <translation>%1, opphav %2, etter nummer %3: %4</translation>
    </message>
    <message>
        <source>Two places changed the same thing (%1, %2):</source>
        <translation>To steder har endret det samme (%1, %2):</translation>
    </message>
    <message>
        <source>  %1 (in force here)</source>
        <translation>  %1 (gjelder her)</translation>
    </message>
    <message>
        <source>  %1 (written elsewhere)</source>
        <translation>  %1 (skrevet et annet sted)</translation>
    </message>
    <message>
        <source>  Choose one: fasit settle --keep %1 --by WHO</source>
        <translation>  Velg én: fasit settle --keep %1 --by HVEM</translation>
    </message>
    <message>
        <source>This user may not write for %1 at the centre. An administrator there runs: fasit admit --site %2</source>
        <translation>Denne brukeren kan ikke skrive for %1 på senteret. En administrator der kjører: fasit admit --site %2</translation>
    </message>
    <message>
        <source>Rows of the programme that were written here and stay here: %1. Only coordinators may write them at the centre.</source>
        <translation>Rader som hører til programmet, er skrevet her og blir her: %1. Bare koordinatorer kan skrive dem på senteret.</translation>
    </message>
    <message>
        <source>Rows that this database had written and lost came back: %1</source>
        <translation>Rader som denne databasen hadde skrevet og mistet, kom tilbake: %1</translation>
    </message>
    <message>
        <source>A name was erased, but its bytes may remain in the database for a while.</source>
        <translation>Et navn er slettet, men bytene kan bli liggende i databasen en stund.</translation>
    </message>
    <message>
        <source>Sent: %1 rows. Fetched: %2 rows.</source>
        <translation>Sendt: %1 rader. Hentet: %2 rader.</translation>
    </message>
    <message>
        <source>Controls with a new verdict after what came: %1</source>
        <translation>Kontroller med ny vurdering etter det som kom: %1</translation>
    </message>
    <message>
        <source>Last heard from before this: %1</source>
        <translation>Forrige kontakt: %1</translation>
    </message>
    <message>
        <source>No home has been heard from.</source>
        <translation>Det har ikke vært kontakt med noe sykehjem.</translation>
    </message>
    <message>
        <source>%1: last heard from %2</source>
        <translation>%1: siste kontakt %2</translation>
    </message>
    <message>
        <source>Measurements registered in both places, of which one counts: %1</source>
        <translation>Målinger registrert begge steder, der den ene teller: %1</translation>
    </message>
</context>
<context>
    <name>TableText</name>
    <message>
        <source>The file cannot be read. Check the name and that you may read it.</source>
        <translation>Filen kan ikke leses. Kontroller navnet og at du har lov til å lese den.</translation>
    </message>
    <message>
        <source>The file is empty. The first line must name the columns: %1.</source>
        <translation>Filen er tom. Den første linjen må navngi kolonnene: %1.</translation>
    </message>
    <message>
        <source>Line %1: the column “%2” is missing. Add it to the heading line.</source>
        <translation>Linje %1: kolonnen «%2» mangler. Legg den til i overskriftslinjen.</translation>
    </message>
    <message>
        <source>Line %1: the column “%2” stands there twice. Give one of them another name.</source>
        <translation>Linje %1: kolonnen «%2» står der to ganger. Gi en av dem et annet navn.</translation>
    </message>
    <message>
        <source>There is no result behind the heading line.</source>
        <translation>Det er ingen resultater etter overskriftslinjen.</translation>
    </message>
    <message>
        <source>Line %1: not as many columns as the heading line. Complete it; put numbers with a decimal comma in quotes, or separate with semicolons.</source>
        <translation>Linje %1: ikke like mange kolonner som overskriftslinjen. Fyll den ut; sett tall med desimalkomma i anførselstegn, eller skill med semikolon.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is not closed. Close it.</source>
        <translation>Linje %1: et anførselstegn er ikke lukket. Lukk det.</translation>
    </message>
    <message>
        <source>Line %1: the line is too long for a table of results. Check that it is the right file.</source>
        <translation>Linje %1: linjen er for lang for en resultattabell. Kontroller at det er riktig fil.</translation>
    </message>
</context>
<context>
    <name>TestWords</name>
    <message>
        <source>… The folder is there. Waiting for a file.</source>
        <translation>… Mappen finnes. Venter på en fil.</translation>
    </message>
    <message>
        <source>Let the other program lay a file of control results in it.</source>
        <translation>La det andre programmet legge en fil med kontrollresultater i den.</translation>
    </message>
    <message>
        <source>… The port is open. Waiting for the analyser to connect.</source>
        <translation>… Porten er åpen. Venter på at apparatet kobler seg til.</translation>
    </message>
    <message>
        <source>In the analyser&apos;s settings write the address of this computer, %1, and port %2. Then run a control on it.</source>
        <translation>Skriv adressen til denne datamaskinen, %1, og port %2 i innstillingene på apparatet. Mål så en kontroll.</translation>
    </message>
    <message>
        <source>which is on no network now</source>
        <translation>som ikke er på noe nett nå</translation>
    </message>
    <message>
        <source> or </source>
        <translation> eller </translation>
    </message>
    <message>
        <source>⚠ No file has come yet.</source>
        <translation>⚠ Det har ikke kommet noen fil ennå.</translation>
    </message>
    <message>
        <source>Look whether the other program writes into this folder, under a name that does not end in .tmp or .part.</source>
        <translation>Se etter om det andre programmet skriver i denne mappen, med et navn som ikke slutter på .tmp eller .part.</translation>
    </message>
    <message>
        <source>⚠ No analyser has connected yet.</source>
        <translation>⚠ Ingen apparater har koblet seg til ennå.</translation>
    </message>
    <message>
        <source>Look at the address and the port in the analyser&apos;s settings, at the network cable, and whether a firewall on this computer lets the port through. The test goes on.</source>
        <translation>Se på adressen og porten i innstillingene på apparatet, på nettverkskabelen, og om en brannmur på denne datamaskinen slipper porten gjennom. Testen fortsetter.</translation>
    </message>
    <message>
        <source>Run a control on the analyser, or choose there to send a result again. The test goes on.</source>
        <translation>Mål en kontroll på apparatet, eller velg der å sende et resultat på nytt. Testen fortsetter.</translation>
    </message>
    <message>
        <source>⚠ The line is open, and nothing has come.</source>
        <translation>⚠ Tilkoblingen er åpen, men det har ikke kommet noe.</translation>
    </message>
    <message>
        <source>Look at the cable (some analysers need a crossed one) and whether the analyser is set to send to a computer.</source>
        <translation>Se på kabelen (noen apparater trenger en krysset), og om apparatet er stilt inn til å sende til en datamaskin.</translation>
    </message>
    <message>
        <source>a table with a heading line</source>
        <translation>en tabell med overskriftslinje</translation>
    </message>
    <message>
        <source>They look like %1: choose a driver for that.</source>
        <translation>Det ligner %1: Velg en driver for det.</translation>
    </message>
    <message numerus="yes">
        <source>✖ Something comes, but it means nothing to this driver: %n bytes.</source>
        <translation>
            <numerusform>✖ Det kommer noe, men det gir ingen mening for denne driveren: %n byte.</numerusform>
            <numerusform>✖ Det kommer noe, men det gir ingen mening for denne driveren: %n byte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare driver, speed, data bits, parity and stop bits with the analyser&apos;s settings.</source>
        <translation>Sammenlign driver, hastighet, databiter, paritet og stoppbiter med innstillingene på apparatet.</translation>
    </message>
    <message>
        <source>Compare the driver with the analyser and with the protocol it is set to.</source>
        <translation>Sammenlign driveren med apparatet og med protokollen det er stilt inn på.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, level %2: %3</source>
        <translation>%1, nivå %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n patient results were left out.</source>
        <translation>
            <numerusform>%n pasientresultat ble utelatt.</numerusform>
            <numerusform>%n pasientresultater ble utelatt.</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ The analyser is understood, and sent patient results only.</source>
        <translation>⚠ Apparatet blir forstått, men sendte bare pasientresultater.</translation>
    </message>
    <message numerus="yes">
        <source>✔ The analyser is understood: %n control results.</source>
        <translation>
            <numerusform>✔ Apparatet blir forstått: %n kontrollresultat.</numerusform>
            <numerusform>✔ Apparatet blir forstått: %n kontrollresultater.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the line. The analyser keeps what was sent now; let it send it again.</source>
        <translation>Lagre tilkoblingen. Apparatet beholder det som ble sendt nå. La det sende på nytt.</translation>
    </message>
    <message>
        <source>… The line is being opened.</source>
        <translation>… Tilkoblingen åpnes.</translation>
    </message>
    <message>
        <source>… The line is open. Waiting for the analyser to say something.</source>
        <translation>… Tilkoblingen er åpen. Venter på at apparatet sender noe.</translation>
    </message>
    <message>
        <source>Run a control on it, or choose there to send a result again.</source>
        <translation>Mål en kontroll på apparatet, eller velg der å sende et resultat på nytt.</translation>
    </message>
    <message>
        <source>✖ A message came, but nothing in it could be used.</source>
        <translation>✖ Det kom en melding, men ingenting i den kunne brukes.</translation>
    </message>
    <message>
        <source>Compare the driver and the line&apos;s settings with the analyser&apos;s, and let it send again. The line monitor shows what came.</source>
        <translation>Sammenlign driveren og innstillingene her med apparatets, og la det sende på nytt. Linjemonitoren viser hva som kom.</translation>
    </message>
    <message>
        <source>✖ %1 wanted to connect and was not let in.</source>
        <translation>✖ %1 ville koble seg til og ble ikke sluppet inn.</translation>
    </message>
    <message>
        <source>✖ The line cannot be opened.</source>
        <translation>✖ Tilkoblingen kan ikke åpnes.</translation>
    </message>
    <message>
        <source>The test is over.</source>
        <translation>Testen er over.</translation>
    </message>
    <message>
        <source>Run a control on it. If that was one, enter the sample id of your controls in the form.</source>
        <translation>Mål en kontroll. Hvis dette var en kontroll, skriv prøve-ID-en til kontrollene i skjemaet.</translation>
    </message>
    <message>
        <source>Add this address to those that may connect, if it is an analyser of yours.</source>
        <translation>Legg adressen til blant dem som får koble seg til, hvis det er et apparat dere eier.</translation>
    </message>
</context>
<context>
    <name>TraceText</name>
    <message>
        <source># Masked: [n] stands for a value of n bytes; no value of a message is written.</source>
        <translation># Maskert: [n] står for en verdi på n byte; ingen verdi i en melding blir skrevet.</translation>
    </message>
</context>
<context>
    <name>TypedReading</name>
    <message>
        <source>Typed first: %1</source>
        <translation>Først skrevet: %1</translation>
    </message>
</context>
<context>
    <name>UserArguments</name>
    <message>
        <source>%1 is no role; write staff, responsible, coordinator or administrator</source>
        <translation>%1 er ingen rolle; skriv ansatt, laboratorieansvarlig, laboratorierådgiver eller administrator</translation>
    </message>
    <message>
        <source>%1 is not a date; write it as 2026-11-20</source>
        <translation>%1 er ingen dato; skriv den som 2026-11-20</translation>
    </message>
    <message>
        <source>Answer in JSON</source>
        <translation>Svar i JSON</translation>
    </message>
    <message>
        <source>Who does this: id, initials or name</source>
        <translation>Hvem som gjør dette: id, initialer eller navn</translation>
    </message>
    <message>
        <source>File with their password or PIN; - for standard input</source>
        <translation>Fil med passordet eller PIN-koden til den som gjør dette; - for standard inn</translation>
    </message>
    <message>
        <source>Id, initials or name</source>
        <translation>Id, initialer eller navn</translation>
    </message>
    <message>
        <source>staff, responsible, coordinator or administrator</source>
        <translation>ansatt, laboratorieansvarlig, laboratorierådgiver eller administrator</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>File with the new password or PIN; - for standard input</source>
        <translation>Fil med det nye passordet eller den nye PIN-koden; - for standard inn</translation>
    </message>
    <message>
        <source>Model of the analyser</source>
        <translation>Apparatmodell</translation>
    </message>
    <message>
        <source>Serial number, for one analyser only</source>
        <translation>Serienummer, når det gjelder ett apparat</translation>
    </message>
    <message>
        <source>Date of the training; today</source>
        <translation>Dato for opplæringen; ellers i dag</translation>
    </message>
    <message>
        <source>The user who gave it</source>
        <translation>Brukeren som ga opplæringen</translation>
    </message>
    <message>
        <source>The last day it holds</source>
        <translation>Siste dag den gjelder</translation>
    </message>
    <message>
        <source>The home: name or organisation number</source>
        <translation>Sykehjemmet: navn eller organisasjonsnummer</translation>
    </message>
    <message>
        <source>A coordinator&apos;s homes; all where none is named</source>
        <translation>Sykehjemmene en rådgiver følger; alle når ingen er nevnt</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Legg til en bruker</translation>
    </message>
    <message>
        <source>List the users</source>
        <translation>Vis brukerne</translation>
    </message>
    <message>
        <source>Let a user sign in no more</source>
        <translation>Deaktiver en bruker, som da ikke kan logge inn</translation>
    </message>
    <message>
        <source>Let a deactivated user work again</source>
        <translation>Aktiver en bruker igjen</translation>
    </message>
    <message>
        <source>Change a user&apos;s role</source>
        <translation>Endre rollen til en bruker</translation>
    </message>
    <message>
        <source>Change name, initials and title</source>
        <translation>Endre navn, initialer og stilling</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Sett en PIN-kode</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Sett et passord</translation>
    </message>
    <message>
        <source>Record a training</source>
        <translation>Registrer opplæring</translation>
    </message>
    <message>
        <source>Confirm a substitute</source>
        <translation>Bekreft en vikar</translation>
    </message>
    <message>
        <source>Erase the name of a deactivated user</source>
        <translation>Slett navnet til en deaktivert bruker</translation>
    </message>
</context>
<context>
    <name>UserCommandText</name>
    <message>
        <source>Password of the administrator:</source>
        <translation>Passord for administratoren:</translation>
    </message>
    <message>
        <source>Added the first administrator: %1.</source>
        <translation>Den første administratoren er lagt til: %1.</translation>
    </message>
    <message>
        <source>New PIN:</source>
        <translation>Ny PIN-kode:</translation>
    </message>
    <message>
        <source>New password:</source>
        <translation>Nytt passord:</translation>
    </message>
    <message>
        <source>The PIN is set.</source>
        <translation>PIN-koden er satt.</translation>
    </message>
    <message>
        <source>The password is set.</source>
        <translation>Passordet er satt.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Lagt til: %1.</translation>
    </message>
    <message>
        <source>The user is deactivated and cannot sign in. What was done stays.</source>
        <translation>Brukeren er deaktivert og kan ikke logge inn. Det som er gjort, blir stående.</translation>
    </message>
    <message>
        <source>The user is active. Set a PIN or a password now.</source>
        <translation>Brukeren er aktiv. Sett en PIN-kode eller et passord nå.</translation>
    </message>
    <message>
        <source>The role is changed.</source>
        <translation>Rollen er endret.</translation>
    </message>
    <message>
        <source>The name is changed.</source>
        <translation>Navnet er endret.</translation>
    </message>
    <message>
        <source>The training is recorded.</source>
        <translation>Opplæringen er registrert.</translation>
    </message>
    <message>
        <source>The substitute is confirmed.</source>
        <translation>Vikaren er bekreftet.</translation>
    </message>
    <message>
        <source>The name is erased, but another program holds the database, so its bytes may still lie in the file. Close the other program and run the command again.</source>
        <translation>Navnet er slettet, men et annet program bruker databasen, så rester av det kan ligge igjen i filen. Lukk det andre programmet og kjør kommandoen på nytt.</translation>
    </message>
    <message>
        <source>Name, initials and title are erased. Backups made before hold them until they are replaced.</source>
        <translation>Navn, initialer og stilling er slettet. Sikkerhetskopier fra før har dem til de blir skiftet ut.</translation>
    </message>
</context>
<context>
    <name>UserRefusal</name>
    <message>
        <source>Your role may not do this here. Ask laboratorieansvarlig or an administrator.</source>
        <translation>Rollen din har ikke lov til dette her. Spør laboratorieansvarlig eller en administrator.</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Skriv navnet.</translation>
    </message>
    <message>
        <source>The name has characters that cannot be used, or is too long.</source>
        <translation>Navnet har tegn som ikke kan brukes, eller er for langt.</translation>
    </message>
    <message>
        <source>A user of a home cannot become one of the programme. Add a new user.</source>
        <translation>En bruker på et sykehjem kan ikke bli bruker for hele programmet. Legg til en ny bruker.</translation>
    </message>
    <message>
        <source>This is the last administrator. Add another one first.</source>
        <translation>Dette er den siste administratoren. Legg til en annen først.</translation>
    </message>
    <message>
        <source>It is so already. Nothing was changed.</source>
        <translation>Slik er det allerede. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>The user is not active. Activate the user first.</source>
        <translation>Brukeren er ikke aktiv. Aktiver brukeren først.</translation>
    </message>
    <message>
        <source>This person does not wait to be confirmed.</source>
        <translation>Denne personen venter ikke på å bli bekreftet.</translation>
    </message>
    <message>
        <source>There is an administrator already. Sign in as that user.</source>
        <translation>Det finnes allerede en administrator. Logg inn som den brukeren.</translation>
    </message>
    <message>
        <source>Users with this role have a password and no PIN.</source>
        <translation>Brukere med denne rollen har passord og ikke PIN-kode.</translation>
    </message>
    <message>
        <source>Staff have a PIN and no password.</source>
        <translation>Ansatte har PIN-kode og ikke passord.</translation>
    </message>
    <message>
        <source>A PIN is four digits.</source>
        <translation>En PIN-kode er fire sifre.</translation>
    </message>
    <message>
        <source>This PIN is easy to guess. Choose another one.</source>
        <translation>Denne PIN-koden er lett å gjette. Velg en annen.</translation>
    </message>
    <message>
        <source>The password is too short: at least 12 characters. A few words are easy to remember.</source>
        <translation>Passordet er for kort: minst 12 tegn. Noen få ord er lette å huske.</translation>
    </message>
    <message>
        <source>The password is the same few characters over and over. Choose another one.</source>
        <translation>Passordet er de samme få tegnene om og om igjen. Velg et annet.</translation>
    </message>
    <message>
        <source>The password holds the name of the user or of the home. Choose another one.</source>
        <translation>Passordet inneholder navnet på brukeren eller sykehjemmet. Velg et annet.</translation>
    </message>
    <message>
        <source>The user or the home is not there any more. Nothing was changed.</source>
        <translation>Brukeren eller sykehjemmet finnes ikke lenger. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>Too many wrong attempts. Wait 1 minute, or let a colleague confirm.</source>
        <translation>For mange feil forsøk. Vent 1 minutt, eller la en kollega bekrefte.</translation>
    </message>
    <message>
        <source>Too many wrong attempts. Wait %1 minutes, or let a colleague confirm.</source>
        <translation>For mange feil forsøk. Vent %1 minutter, eller la en kollega bekrefte.</translation>
    </message>
    <message>
        <source>This user is not active any more. Ask laboratorieansvarlig.</source>
        <translation>Denne brukeren er ikke aktiv lenger. Spør laboratorieansvarlig.</translation>
    </message>
    <message>
        <source>Nothing was set that this user can confirm with. Ask laboratorieansvarlig.</source>
        <translation>Denne brukeren har ikke fått PIN-kode eller passord. Spør laboratorieansvarlig.</translation>
    </message>
    <message>
        <source>What is stored was changed by another program. Have it set anew, and tell those who look after the database.</source>
        <translation>PIN-koden eller passordet som er lagret, er endret av et annet program. Få det satt på nytt, og si fra til dem som har ansvar for databasen.</translation>
    </message>
    <message>
        <source>Wrong. One attempt is left before you must wait.</source>
        <translation>Feil. Ett forsøk igjen før du må vente.</translation>
    </message>
    <message>
        <source>Wrong. Try again; %1 attempts are left.</source>
        <translation>Feil. Prøv igjen, %1 forsøk igjen.</translation>
    </message>
    <message>
        <source>less than 1 min left</source>
        <translation>under 1 min igjen</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>%1 min igjen</translation>
    </message>
</context>
<context>
    <name>UserText</name>
    <message>
        <source>Say with --by who does this: id, initials or name.</source>
        <translation>Si med --by hvem som gjør dette: id, initialer eller navn.</translation>
    </message>
    <message>
        <source>Your password:</source>
        <translation>Passordet ditt:</translation>
    </message>
    <message>
        <source>Your PIN:</source>
        <translation>PIN-koden din:</translation>
    </message>
    <message>
        <source>Several users are called “%1”. Write the id that “fasit user list” shows.</source>
        <translation>Flere brukere heter «%1». Skriv id-en som «fasit user list» viser.</translation>
    </message>
</context>
<context>
    <name>UserWords</name>
    <message>
        <source>Your role may not do this here. Ask laboratorieansvarlig or an administrator.</source>
        <translation>Rollen din har ikke lov til dette her. Spør laboratorieansvarlig eller en administrator.</translation>
    </message>
    <message>
        <source>There is no such user. “fasit user list” shows those there are.</source>
        <translation>Denne brukeren finnes ikke. «fasit user list» viser dem som finnes.</translation>
    </message>
    <message>
        <source>There is no such home in the database. Write its name or organisation number.</source>
        <translation>Dette sykehjemmet finnes ikke i databasen. Skriv navnet eller organisasjonsnummeret.</translation>
    </message>
    <message>
        <source>There is no such analyser at the user&apos;s home. Write its serial number, or name the model.</source>
        <translation>Dette apparatet finnes ikke på sykehjemmet til brukeren. Skriv serienummeret, eller oppgi modellen.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Navnet mangler.</translation>
    </message>
    <message>
        <source>The name has line breaks or other characters that cannot be used, or is too long.</source>
        <translation>Navnet har linjeskift eller andre tegn som ikke kan brukes, eller er for langt.</translation>
    </message>
    <message>
        <source>The dates cannot be right: the training lies in the future, or ends before it began.</source>
        <translation>Datoene kan ikke stemme: opplæringen ligger fram i tid, eller slutter før den begynte.</translation>
    </message>
    <message>
        <source>A user of a home cannot become one of the programme, nor the other way. Add a new user.</source>
        <translation>En bruker på et sykehjem kan ikke bli bruker for hele programmet, eller omvendt. Legg til en ny bruker.</translation>
    </message>
    <message>
        <source>This is the last administrator. Add another one first.</source>
        <translation>Dette er den siste administratoren. Legg til en annen først.</translation>
    </message>
    <message>
        <source>It is so already; nothing was changed.</source>
        <translation>Det er slik allerede; ingenting ble endret.</translation>
    </message>
    <message>
        <source>The user is not active. Activate the user first.</source>
        <translation>Brukeren er ikke aktiv. Aktiver brukeren først.</translation>
    </message>
    <message>
        <source>The user is still active. Deactivate the user first.</source>
        <translation>Brukeren er fortsatt aktiv. Deaktiver brukeren først.</translation>
    </message>
    <message>
        <source>This is no substitute who waits to be confirmed.</source>
        <translation>Dette er ingen vikar som venter på å bli bekreftet.</translation>
    </message>
    <message>
        <source>There is an administrator already. Say with --by who adds the user.</source>
        <translation>Det finnes en administrator fra før. Si med --by hvem som legger til brukeren.</translation>
    </message>
    <message>
        <source>Users with this role have no PIN, but a password.</source>
        <translation>Brukere med denne rollen har ikke PIN-kode, men passord.</translation>
    </message>
    <message>
        <source>Staff have no password, but a PIN.</source>
        <translation>Ansatte har ikke passord, men PIN-kode.</translation>
    </message>
    <message>
        <source>A PIN is four digits.</source>
        <translation>En PIN-kode er fire sifre.</translation>
    </message>
    <message>
        <source>This PIN is one of those that are tried first. Choose another.</source>
        <translation>Denne PIN-koden er en av dem som prøves først. Velg en annen.</translation>
    </message>
    <message>
        <source>The password is too short: at least 12 characters. A few words are easy to remember.</source>
        <translation>Passordet er for kort: minst 12 tegn. Noen få ord er lette å huske.</translation>
    </message>
    <message>
        <source>The password is the same few characters over and over. Choose another.</source>
        <translation>Passordet er de samme få tegnene om igjen. Velg et annet.</translation>
    </message>
    <message>
        <source>The password holds the name of the user or of the home. Choose another.</source>
        <translation>Passordet inneholder navnet til brukeren eller sykehjemmet. Velg et annet.</translation>
    </message>
    <message>
        <source>The password is no text in UTF-8.</source>
        <translation>Passordet er ikke tekst i UTF-8.</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>ansatt</translation>
    </message>
    <message>
        <source>laboratorieansvarlig</source>
        <translation>laboratorieansvarlig</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>laboratorierådgiver</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>må bekreftes</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>ikke aktiv</translation>
    </message>
    <message>
        <source>Too many wrong attempts. The user is locked; minutes left: %1.</source>
        <translation>For mange gale forsøk. Brukeren er låst; minutter igjen: %1.</translation>
    </message>
    <message>
        <source>This user is not active and cannot sign in.</source>
        <translation>Denne brukeren er ikke aktiv og kan ikke logge inn.</translation>
    </message>
    <message>
        <source>No password or PIN was set for this user. Whoever manages the user can set it.</source>
        <translation>Denne brukeren har ikke fått passord eller PIN-kode. Den som styrer brukeren, kan sette det.</translation>
    </message>
    <message>
        <source>The stored password or PIN is not the one that was set: the database was changed by something else. Have it set anew, and tell whoever looks after the database.</source>
        <translation>Passordet eller PIN-koden som er lagret, er ikke det som ble satt: databasen er endret av noe annet. Få det satt på nytt, og si fra til den som har ansvar for databasen.</translation>
    </message>
    <message>
        <source>Wrong password or PIN. Attempts left before the user is locked: %1.</source>
        <translation>Feil passord eller PIN-kode. Forsøk igjen før brukeren blir låst: %1.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>The approved range is %1.</source>
        <translation>Godkjent område er %1.</translation>
    </message>
    <message>
        <source>%1 came out invalid.</source>
        <translation>%1 ble ugyldig.</translation>
    </message>
    <message>
        <source>%1 showed %2.</source>
        <translation>%1 viste %2.</translation>
    </message>
    <message>
        <source>Approved is %1.</source>
        <translation>Godkjent er %1.</translation>
    </message>
    <message>
        <source>%1 is too low: %2.</source>
        <translation>%1 er for lavt: %2.</translation>
    </message>
    <message>
        <source>%1 is too high: %2.</source>
        <translation>%1 er for høyt: %2.</translation>
    </message>
    <message>
        <source>%1 lies low in the approved range: %2.</source>
        <translation>%1 ligger lavt i godkjent område: %2.</translation>
    </message>
    <message>
        <source>%1 lies high in the approved range: %2.</source>
        <translation>%1 ligger høyt i godkjent område: %2.</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>to ganger</translation>
    </message>
    <message>
        <source>three times</source>
        <translation>tre ganger</translation>
    </message>
    <message>
        <source>four times</source>
        <translation>fire ganger</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 ganger</translation>
    </message>
    <message>
        <source>%1 has fallen %2 in a row.</source>
        <translation>%1 har sunket %2 på rad.</translation>
    </message>
    <message>
        <source>%1 has risen %2 in a row.</source>
        <translation>%1 har steget %2 på rad.</translation>
    </message>
    <message>
        <source>%1 has been too low %2 lately.</source>
        <translation>%1 har vært for lavt %2 i det siste.</translation>
    </message>
    <message>
        <source>%1 has been too high %2 lately.</source>
        <translation>%1 har vært for høyt %2 i det siste.</translation>
    </message>
    <message>
        <source>%1 has been too low %2 in a row.</source>
        <translation>%1 har vært for lavt %2 på rad.</translation>
    </message>
    <message>
        <source>%1 has been too high %2 in a row.</source>
        <translation>%1 har vært for høyt %2 på rad.</translation>
    </message>
    <message>
        <source>Several levels are too low at once.</source>
        <translation>Flere nivåer er for lave samtidig.</translation>
    </message>
    <message>
        <source>Several levels are too high at once.</source>
        <translation>Flere nivåer er for høye samtidig.</translation>
    </message>
    <message>
        <source>The levels pull apart: one is too high and another too low.</source>
        <translation>Nivåene spriker: ett er for høyt og et annet for lavt.</translation>
    </message>
    <message>
        <source>%1 showed %2. That is outside what the instrument can measure.</source>
        <translation>%1 viste %2. Det er utenfor det apparatet kan måle, og kan ikke vurderes.</translation>
    </message>
    <message>
        <source>%1 gave no number (%2).</source>
        <translation>%1 ga ikke noe tall (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be judged: %2.</source>
        <translation>%1 kan ikke vurderes: %2.</translation>
    </message>
    <message>
        <source>The other level</source>
        <translation>Det andre nivået</translation>
    </message>
    <message>
        <source>No level gave a value.</source>
        <translation>Ingen av nivåene ga en verdi.</translation>
    </message>
    <message>
        <source>%1 is within the approved range.</source>
        <translation>%1 er innenfor godkjent område.</translation>
    </message>
    <message>
        <source>All levels are within the approved range.</source>
        <translation>Alle nivåene er innenfor godkjent område.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Godkjent</translation>
    </message>
    <message>
        <source>You may measure patients.</source>
        <translation>Du kan måle pasienter.</translation>
    </message>
    <message>
        <source>%1 is inside.</source>
        <translation>%1 er innenfor.</translation>
    </message>
    <message>
        <source>%1 remains.</source>
        <translation>%1 gjenstår.</translation>
    </message>
    <message>
        <source>The control is not finished.</source>
        <translation>Kontrollen er ikke ferdig.</translation>
    </message>
    <message>
        <source>Measure what remains.</source>
        <translation>Mål det som gjenstår.</translation>
    </message>
    <message>
        <source>Accepted – keep an eye on it</source>
        <translation>Godkjent – følg med</translation>
    </message>
    <message>
        <source>You may measure patients. Do the next control as planned.</source>
        <translation>Du kan måle pasienter. Gjør neste kontroll som planlagt.</translation>
    </message>
    <message>
        <source>Do not measure patients with %1 on this instrument.</source>
        <translation>Ikke mål pasienter med %1 på dette apparatet.</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Ikke godkjent</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>Kan ikke vurderes</translation>
    </message>
    <message>
        <source>The control is still due. Measure again.</source>
        <translation>Kontrollen må fortsatt tas. Mål på nytt.</translation>
    </message>
    <message>
        <source>The instrument did not accept the control itself.</source>
        <translation>Apparatet godkjente ikke kontrollen selv.</translation>
    </message>
</context>
<context>
    <name>fasit::desktop::BackupWiring</name>
    <message>
        <source>Backup and restore</source>
        <translation>Sikkerhetskopi</translation>
    </message>
</context>
<context>
    <name>fasit::desktop::ChartExport</name>
    <message>
        <source>Save the chart</source>
        <translation>Lagre diagrammet</translation>
    </message>
</context>
<context>
    <name>fasit::desktop::ChartWiring</name>
    <message>
        <source>Saving the chart …</source>
        <translation>Lagrer diagrammet …</translation>
    </message>
    <message>
        <source>The chart could not be saved. Choose another place.</source>
        <translation>Diagrammet kunne ikke lagres. Velg et annet sted.</translation>
    </message>
    <message>
        <source>The chart is sent to the printer.</source>
        <translation>Diagrammet er sendt til skriveren.</translation>
    </message>
    <message>
        <source>The chart is saved: %1</source>
        <translation>Diagrammet er lagret: %1</translation>
    </message>
</context>
<context>
    <name>fasit::desktop::Frame</name>
    <message>
        <source>demo: PIN %1, password “%2”</source>
        <translation>demo: PIN %1, passord «%2»</translation>
    </message>
</context>
<context>
    <name>fasit::desktop::Header</name>
    <message>
        <source>Who are you?</source>
        <translation>Hvem er du?</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Lyst eller mørkt</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Som maskinen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Logg ut</translation>
    </message>
    <message>
        <source>Not me</source>
        <translation>Ikke meg</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nytt passord</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Ny PIN-kode</translation>
    </message>
</context>
<context>
    <name>fasit::desktop::LinesWiring</name>
    <message numerus="yes">
        <source>%1: %n readings came that must be placed: see today&apos;s controls.</source>
        <translation>
            <numerusform>%1: Det kom %n resultat som må plasseres. Se Dagens kontroller.</numerusform>
            <numerusform>%1: Det kom %n resultater som må plasseres. Se Dagens kontroller.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines to analysers</source>
        <translation>Tilkoblinger</translation>
    </message>
    <message>
        <source>%1: something came that could not be read. The line monitor shows it.</source>
        <translation>%1: Det kom noe som ikke kunne leses. Linjemonitoren viser det.</translation>
    </message>
    <message>
        <source>%1: not all of a file could be used. It lies in the folder “refused”; what could be used is stored.</source>
        <translation>%1: Ikke alt i en fil kunne brukes. Den ligger i mappen «refused»; det som kunne brukes, er lagret.</translation>
    </message>
    <message>
        <source>%1: readings came that cannot be used as results. Look at the analyser.</source>
        <translation>%1: Det kom avlesninger som ikke kan brukes som resultater. Se på apparatet.</translation>
    </message>
    <message>
        <source>%1: not stored: %2 Leave the analyser connected: it is tried again.</source>
        <translation>%1: ikke lagret: %2 La apparatet stå tilkoblet: Det prøves igjen.</translation>
    </message>
</context>
<context>
    <name>fasit::desktop::LotWiring</name>
    <message>
        <source>Control lots</source>
        <translation>Kontrolloter</translation>
    </message>
</context>
<context>
    <name>fasit::desktop::MainWindow</name>
    <message>
        <source>Fasit – quality control</source>
        <translation>Fasit – kvalitetskontroll</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Last control stored: %1</source>
        <translation>Siste kontroll lagret: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Bottle %1 was opened %2.</source>
        <translation>Flaske %1 ble åpnet %2.</translation>
    </message>
    <message>
        <source>%1 on %2 came by itself: %3</source>
        <translation>%1 på %2 kom av seg selv: %3</translation>
    </message>
</context>
<context>
    <name>fasit::desktop::OwnSecretWiring</name>
    <message>
        <source>The new one is in use from now on.</source>
        <translation>Den nye gjelder fra nå av.</translation>
    </message>
</context>
<context>
    <name>fasit::desktop::Restorer</name>
    <message>
        <source>The backup is restored. The database from before is kept as %1.</source>
        <translation>Sikkerhetskopien er gjenopprettet. Databasen fra før er tatt vare på som %1.</translation>
    </message>
    <message>
        <source>The backup is read and compared. Do not turn the computer off.</source>
        <translation>Sikkerhetskopien leses og sammenlignes. Ikke slå av datamaskinen.</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Gjenoppretter sikkerhetskopien</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Hvor langt det er kommet</translation>
    </message>
</context>
<context>
    <name>fasit::desktop::RuleWiring</name>
    <message>
        <source>Rule sets</source>
        <translation>Regelsett</translation>
    </message>
</context>
<context>
    <name>fasit::desktop::SetupWiring</name>
    <message>
        <source>Analysers</source>
        <translation>Apparater</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Kontrollplaner</translation>
    </message>
    <message>
        <source>Rules of the home</source>
        <translation>Regler for hjemmet</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Sykehjem</translation>
    </message>
</context>
<context>
    <name>fasit::desktop::SitePicker</name>
    <message>
        <source>Home</source>
        <translation>Sykehjem</translation>
    </message>
    <message>
        <source>Search for a home</source>
        <translation>Søk etter sykehjem</translation>
    </message>
</context>
<context>
    <name>fasit::models::AuditModel</name>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
</context>
<context>
    <name>fasit::models::ChartNumbersModel</name>
    <message>
        <source>n &lt; %1</source>
        <translation>n &lt; %1</translation>
    </message>
    <message>
        <source>all lots</source>
        <translation>alle loter</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>At least %1 results are needed.</source>
        <translation>Det trengs minst %1 resultater.</translation>
    </message>
    <message>
        <source>Beside these %1 excluded and %2 without a number.</source>
        <translation>I tillegg %1 utelatt og %2 uten tall.</translation>
    </message>
    <message>
        <source>Allowed total error %1, %2.</source>
        <translation>Tillatt totalfeil %1, %2.</translation>
    </message>
    <message>
        <source>No allowed total error is set for this analyte.</source>
        <translation>Ingen tillatt totalfeil er satt for denne analytten.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Middel</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>SD</translation>
    </message>
    <message>
        <source>CV</source>
        <translation>CV</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Total error</source>
        <translation>Totalfeil</translation>
    </message>
    <message>
        <source>Sigma</source>
        <translation>Sigma</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>Regelbrudd</translation>
    </message>
</context>
<context>
    <name>fasit::models::ChartPointsModel</name>
    <message>
        <source>Measured</source>
        <translation>Målt</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
    <message>
        <source>SD from the mean</source>
        <translation>SD fra middelverdien</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Reagent lot</source>
        <translation>Reagenslot</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Målt av</translation>
    </message>
    <message>
        <source>Comment and reason</source>
        <translation>Kommentar og grunn</translation>
    </message>
</context>
<context>
    <name>fasit::models::LotReadingsModel</name>
    <message>
        <source>%1 (left out)</source>
        <translation>%1 (utelatt)</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Målt</translation>
    </message>
    <message>
        <source>Analyte and analyser</source>
        <translation>Analyse og apparat</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Verdi</translation>
    </message>
</context>
<context>
    <name>fasit::models::LotTableModel</name>
    <message>
        <source>all homes</source>
        <translation>alle sykehjem</translation>
    </message>
    <message>
        <source>this home</source>
        <translation>dette sykehjemmet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Utløpsdato</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Gjelder</translation>
    </message>
</context>
<context>
    <name>fasit::models::LotValuesModel</name>
    <message>
        <source>Analyte and analyser</source>
        <translation>Analyse og apparat</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Approved area</source>
        <translation>Godkjent område</translation>
    </message>
    <message>
        <source>Mean and SD</source>
        <translation>Middelverdi og SD</translation>
    </message>
    <message>
        <source>Own results</source>
        <translation>Egne resultater</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>fasit::models::RuleUseModel</name>
    <message>
        <source>chosen here</source>
        <translation>valgt her</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>det vanlige</translation>
    </message>
    <message>
        <source>Analyte</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Analyser</source>
        <translation>Apparat</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Nivåer</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Regelsett</translation>
    </message>
    <message>
        <source>Why this one</source>
        <translation>Hvorfor dette</translation>
    </message>
    <message>
        <source>⚠ missing: choose another</source>
        <translation>⚠ mangler: velg et annet</translation>
    </message>
</context>
<context>
    <name>fasit::models::UserTableModel</name>
    <message>
        <source>PIN</source>
        <translation>PIN-kode</translation>
    </message>
    <message>
        <source>password</source>
        <translation>passord</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>(name erased)</source>
        <translation>(navnet er slettet)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Confirms by</source>
        <translation>Bekrefter med</translation>
    </message>
</context>
<context>
    <name>fasit::pages::AuditPage</name>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Lagre som CSV</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Endringslogg</translation>
    </message>
    <message>
        <source>What the chosen entry wrote</source>
        <translation>Hva den valgte linjen skrev</translation>
    </message>
    <message>
        <source>Choose an entry to see what it wrote.</source>
        <translation>Velg en linje for å se hva som ble skrevet.</translation>
    </message>
    <message>
        <source>Check that nothing was changed</source>
        <translation>Kontroller at ingenting er endret</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Hvor langt kontrollen er kommet</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alt</translation>
    </message>
    <message>
        <source>Save the audit log</source>
        <translation>Lagre endringsloggen</translation>
    </message>
    <message>
        <source>audit-log.csv</source>
        <translation>endringslogg.csv</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Filen kunne ikke skrives. Velg en annen mappe.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::BackupSection</name>
    <message>
        <source>The database is on a server: %1. Whoever looks after the server makes its backups.</source>
        <translation>Databasen ligger på en server: %1. Den som har ansvar for serveren, tar sikkerhetskopi av den.</translation>
    </message>
    <message>
        <source>File of the backup, best on another disk or a memory stick</source>
        <translation>Fil for sikkerhetskopien, helst på en annen disk eller en minnepinne</translation>
    </message>
    <message>
        <source>A file of this name may be replaced</source>
        <translation>En fil med dette navnet kan erstattes</translation>
    </message>
    <message>
        <source>Choose a place …</source>
        <translation>Velg sted …</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Ta sikkerhetskopi nå</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sikkerhetskopi</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Hvor langt det er kommet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Backup to check or to restore</source>
        <translation>Sikkerhetskopi som skal sjekkes eller gjenopprettes</translation>
    </message>
    <message>
        <source>Choose a backup …</source>
        <translation>Velg sikkerhetskopi …</translation>
    </message>
    <message>
        <source>Check the backup</source>
        <translation>Sjekk sikkerhetskopien</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Gjenopprett denne sikkerhetskopien</translation>
    </message>
    <message>
        <source>Check and restore</source>
        <translation>Sjekk og gjenopprett</translation>
    </message>
    <message>
        <source>Place of the backup</source>
        <translation>Sted for sikkerhetskopien</translation>
    </message>
    <message>
        <source>Write where the backup goes, or choose a place.</source>
        <translation>Skriv hvor sikkerhetskopien skal ligge, eller velg et sted.</translation>
    </message>
    <message>
        <source>Copying the database …</source>
        <translation>Kopierer databasen …</translation>
    </message>
    <message>
        <source>Write the name of the backup, or choose it.</source>
        <translation>Skriv navnet på sikkerhetskopien, eller velg den.</translation>
    </message>
    <message>
        <source>Reading the backup …</source>
        <translation>Leser sikkerhetskopien …</translation>
    </message>
    <message>
        <source>Last backup: %1 by %2, %3</source>
        <translation>Siste sikkerhetskopi: %1 av %2, %3</translation>
    </message>
    <message>
        <source>⚠ No backup has been made by this home yet.</source>
        <translation>⚠ Dette hjemmet har ikke tatt noen sikkerhetskopi ennå.</translation>
    </message>
    <message>
        <source>The backup is made and was read back: %1, %2.</source>
        <translation>Sikkerhetskopien er tatt og lest tilbake: %1, %2.</translation>
    </message>
    <message>
        <source>The backup is whole: %1 facts, and the audit log ends as it did then.</source>
        <translation>Sikkerhetskopien er hel: %1 opplysninger, og endringsloggen slutter som den gjorde da.</translation>
    </message>
    <message>
        <source>The backup is whole: %1 facts. The file of anchors is not beside it, so nobody can see whether its last entries were cut off.</source>
        <translation>Sikkerhetskopien er hel: %1 opplysninger. Filen med ankere ligger ikke ved siden av, så ingen kan se om de siste linjene i loggen er kuttet av.</translation>
    </message>
    <message>
        <source>When it is restored, everything becomes as it was when the backup was made. What was stored since is no longer seen. The database of now, %1, is kept under a second name beside it. The window closes meanwhile and opens again. Only an administrator can do this.</source>
        <translation>Når den gjenopprettes, blir alt slik det var da sikkerhetskopien ble tatt. Det som er lagret siden, vises ikke lenger. Databasen slik den er nå, %1, blir tatt vare på under et annet navn ved siden av. Vinduet lukkes imens og åpnes igjen. Bare en administrator kan gjøre dette.</translation>
    </message>
    <message>
        <source>Only an administrator may restore a backup. Sign in as one, or ask one.</source>
        <translation>Bare en administrator kan gjenopprette en sikkerhetskopi. Logg inn som administrator, eller spør en.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was made and nothing was changed.</source>
        <translation>Avbrutt. Ingenting ble laget, og ingenting ble endret.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::BenchForm</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
</context>
<context>
    <name>fasit::pages::BenchPage</name>
    <message>
        <source>The pack is stored, but it is out of date. Do not use it: open another.</source>
        <translation>Pakningen er registrert, men er utgått på dato. Ikke bruk den: Åpne en annen.</translation>
    </message>
    <message>
        <source>The pack is stored, but this lot is stopped. Do not use it: open another.</source>
        <translation>Pakningen er registrert, men denne loten er stoppet. Ikke bruk den: Åpne en annen.</translation>
    </message>
    <message>
        <source>This number can no longer be corrected. Measure the control again.</source>
        <translation>Dette tallet kan ikke lenger rettes. Mål kontrollen på nytt.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::BottleLine</name>
    <message>
        <source>Opened a new bottle now</source>
        <translation>Åpnet ny flaske nå</translation>
    </message>
    <message>
        <source>The bottle shows another lot</source>
        <translation>Flasken har en annen lot</translation>
    </message>
</context>
<context>
    <name>fasit::pages::BottleScan</name>
    <message>
        <source>Scan the bottle</source>
        <translation>Skann flasken</translation>
    </message>
    <message>
        <source>Scan the bottle, if you like</source>
        <translation>Skann flasken, om du vil</translation>
    </message>
    <message>
        <source>This barcode shows no lot. Compare the lot with the bottle yourself.</source>
        <translation>Denne strekkoden viser ingen lot. Sammenlign loten med flasken selv.</translation>
    </message>
    <message>
        <source>The bottle shows lot %1. Lot %2 is expected.</source>
        <translation>Flasken har lot %1. Her er lot %2 ventet.</translation>
    </message>
    <message>
        <source>Lot %1 is right, but it expired on %2.</source>
        <translation>Lot %1 stemmer, men den gikk ut på dato %2.</translation>
    </message>
    <message>
        <source>Lot %1 is right.</source>
        <translation>Lot %1 stemmer.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::BottleStep</name>
    <message>
        <source>Scan the barcode, or type below</source>
        <translation>Skann strekkoden, eller skriv under</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>Lot, as printed on the bottle</source>
        <translation>Lot, slik det står på flasken</translation>
    </message>
    <message>
        <source>Expiry (day.month.year)</source>
        <translation>Utløpsdato (dag.måned.år)</translation>
    </message>
    <message>
        <source>For all homes (laboratory advisers only)</source>
        <translation>For alle sykehjem (bare laboratorierådgivere)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Gjelder</translation>
    </message>
    <message>
        <source>The barcode is read. Check it against the bottle.</source>
        <translation>Strekkoden er lest. Sammenlign med flasken.</translation>
    </message>
    <message>
        <source>No control is set up that a lot can be of.</source>
        <translation>Det er ikke lagt inn noen kontroll som loten kan høre til.</translation>
    </message>
    <message>
        <source>Type the lot number as it is printed.</source>
        <translation>Skriv lotnummeret slik det er trykt.</translation>
    </message>
    <message>
        <source>Type the expiry as day, month and year: 30.06.2027.</source>
        <translation>Skriv utløpsdatoen med dag, måned og år: 30.06.2027.</translation>
    </message>
    <message>
        <source>The lot has expired. Check the expiry on the bottle.</source>
        <translation>Loten er utløpt. Sjekk utløpsdatoen på flasken.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::ChartTabs</name>
    <message>
        <source>Ways to see the chart</source>
        <translation>Måter å se diagrammet på</translation>
    </message>
    <message>
        <source>Levey-Jennings</source>
        <translation>Levey-Jennings</translation>
    </message>
    <message>
        <source>Youden</source>
        <translation>Youden</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogram</translation>
    </message>
    <message>
        <source>CUSUM/EWMA</source>
        <translation>CUSUM/EWMA</translation>
    </message>
    <message>
        <source>Table of the points</source>
        <translation>Tabell over punktene</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
</context>
<context>
    <name>fasit::pages::ControlChartPage</name>
    <message>
        <source>Choose an analyte on the left.</source>
        <translation>Velg en analyse til venstre.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Etter</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>date</source>
        <translation>dato</translation>
    </message>
    <message>
        <source>control number</source>
        <translation>kontroll nummer</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dager</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dager</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 år</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alt</translation>
    </message>
    <message>
        <source>Save or print</source>
        <translation>Lagre eller skriv ut</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Bilde (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Tegning (SVG)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabell (CSV)</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Nivåer</translation>
    </message>
    <message>
        <source>this lot</source>
        <translation>denne loten</translation>
    </message>
    <message>
        <source>stacked</source>
        <translation>under hverandre</translation>
    </message>
    <message>
        <source>together, in SD</source>
        <translation>sammen, i SD</translation>
    </message>
    <message>
        <source>The comment is saved and stands under the chart.</source>
        <translation>Kommentaren er lagret og står under diagrammet.</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>i bruk</translation>
    </message>
    <message>
        <source>%1, beside</source>
        <translation>%1, ved siden av</translation>
    </message>
</context>
<context>
    <name>fasit::pages::ControlStep</name>
    <message>
        <source>Analyte</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Lot number</source>
        <translation>Lotnummer</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Utløpsdato</translation>
    </message>
    <message>
        <source>Level 1 from</source>
        <translation>Nivå 1 fra</translation>
    </message>
    <message>
        <source>Level 1 to</source>
        <translation>Nivå 1 til</translation>
    </message>
    <message>
        <source>Level 2 from</source>
        <translation>Nivå 2 fra</translation>
    </message>
    <message>
        <source>Level 2 to</source>
        <translation>Nivå 2 til</translation>
    </message>
    <message>
        <source>%1, lot number</source>
        <translation>%1, lotnummer</translation>
    </message>
    <message>
        <source>%1, expiry</source>
        <translation>%1, utløpsdato</translation>
    </message>
    <message>
        <source>30.06.2027</source>
        <translation>30.06.2027</translation>
    </message>
    <message>
        <source>%1, level %2 from</source>
        <translation>%1, nivå %2 fra</translation>
    </message>
    <message>
        <source>%1, level %2 to</source>
        <translation>%1, nivå %2 til</translation>
    </message>
    <message>
        <source>Write the lot number that stands on the bottle.</source>
        <translation>Skriv lotnummeret som står på flasken.</translation>
    </message>
    <message>
        <source>Write the expiry as day.month.year, for example 30.06.2027.</source>
        <translation>Skriv utløpsdatoen som dag.måned.år, for eksempel 30.06.2027.</translation>
    </message>
    <message>
        <source>Write the limits from the row of this analyser in the insert.</source>
        <translation>Skriv grensene fra raden for dette apparatet i pakningsvedlegget.</translation>
    </message>
    <message>
        <source>The lower limit must be below the upper one.</source>
        <translation>Den nedre grensen må være lavere enn den øvre.</translation>
    </message>
    <message>
        <source>Choose at least one analyte.</source>
        <translation>Velg minst én analyse.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::DraftOffer</name>
    <message>
        <source>Continue</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>You had begun on %1, %2, measured %3: %4. It is not saved.</source>
        <translation>Du var i gang med %1, %2, målt %3: %4. Det er ikke lagret.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::EntryForm</name>
    <message>
        <source>Not accepted last time. Do not measure patients with %1 here. %2</source>
        <translation>Ikke godkjent sist. Ikke mål pasienter med %1 her. %2</translation>
    </message>
    <message>
        <source>Already measured: %1</source>
        <translation>Allerede målt: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Tilbake til listen</translation>
    </message>
    <message>
        <source>Enter at least one value.</source>
        <translation>Skriv inn minst én verdi.</translation>
    </message>
    <message>
        <source>What do I do now?</source>
        <translation>Hva gjør jeg nå?</translation>
    </message>
    <message>
        <source>Opened a new pack</source>
        <translation>Åpnet ny pakning</translation>
    </message>
    <message>
        <source>Print a paper form</source>
        <translation>Skriv ut papirskjema</translation>
    </message>
    <message>
        <source>Only where something was unusual. Nothing about a patient.</source>
        <translation>Bare hvis noe var uvanlig. Ingenting om pasienter.</translation>
    </message>
    <message>
        <source>Comment:</source>
        <translation>Kommentar:</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
</context>
<context>
    <name>fasit::pages::EntryPanel</name>
    <message>
        <source>Today&apos;s controls</source>
        <translation>Dagens kontroller</translation>
    </message>
    <message>
        <source>No controls are planned here.</source>
        <translation>Ingen kontroller er planlagt her.</translation>
    </message>
    <message>
        <source>Choose the control that you are going to measure.</source>
        <translation>Velg kontrollen du skal måle.</translation>
    </message>
    <message>
        <source>No control is due today. The next is %1 on %2.</source>
        <translation>Ingen kontroll skal tas i dag. Den neste er %1, %2.</translation>
    </message>
    <message>
        <source>This form was already stored.</source>
        <translation>Dette skjemaet er allerede lagret.</translation>
    </message>
    <message>
        <source>You can see it in the control chart.</source>
        <translation>Du kan se den i kontrolldiagrammet.</translation>
    </message>
    <message>
        <source>No homes are set up in this database yet.</source>
        <translation>Ingen sykehjem er lagt inn i denne databasen ennå.</translation>
    </message>
    <message>
        <source>The analyser has sent this control itself: %1. You need not type it.</source>
        <translation>Apparatet har selv sendt denne kontrollen: %1. Du trenger ikke å skrive den.</translation>
    </message>
    <message>
        <source>%1 on %2 came by itself: %3. %4</source>
        <translation>%1 på %2 kom av seg selv: %3. %4</translation>
    </message>
</context>
<context>
    <name>fasit::pages::FinishAction</name>
    <message>
        <source>What was the cause?</source>
        <translation>Hva var årsaken?</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Hvordan endte det?</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Save and finish</source>
        <translation>Lagre og avslutt</translation>
    </message>
    <message>
        <source>The instrument is still stopped. It may be used again when a new control is accepted.</source>
        <translation>Apparatet er fortsatt stoppet. Det kan brukes igjen når en ny kontroll er godkjent.</translation>
    </message>
    <message>
        <source>A new control was accepted. The instrument may be used.</source>
        <translation>En ny kontroll er godkjent. Apparatet kan brukes.</translation>
    </message>
    <message>
        <source>Choose or write the cause. “Not known” is an answer too.</source>
        <translation>Velg eller skriv årsaken. «Ikke kjent» er også et svar.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::FirstStart</name>
    <message>
        <source>Show me the demo</source>
        <translation>Vis meg demoen</translation>
    </message>
    <message>
        <source>Nothing is set up in this database yet. It takes a few minutes: the home and an analyser, the controls with the insert at hand, and the first users. Or look at made-up homes first.</source>
        <translation>Ingenting er lagt inn i denne databasen ennå. Det tar noen minutter: sykehjemmet og et apparat, kontrollene med pakningsvedlegget foran deg, og de første brukerne. Eller se på oppdiktede sykehjem først.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Welcome to Fasit</source>
        <translation>Velkommen til Fasit</translation>
    </message>
    <message>
        <source>1 of 3: the home and its analyser</source>
        <translation>1 av 3: sykehjemmet og apparatet</translation>
    </message>
    <message>
        <source>2 of 3: analytes and control lots</source>
        <translation>2 av 3: analyser og kontroll-lot</translation>
    </message>
    <message>
        <source>3 of 3: the first users</source>
        <translation>3 av 3: de første brukerne</translation>
    </message>
    <message>
        <source>Set up a home</source>
        <translation>Legg inn et sykehjem</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fullfør</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>The limits or the lot cannot be stored as they are written. Go back and look at them.</source>
        <translation>Grensene eller loten kan ikke lagres slik de er skrevet. Gå tilbake og se på dem.</translation>
    </message>
    <message>
        <source>The demo is being made. It takes a moment.</source>
        <translation>Demoen lages. Det tar et øyeblikk.</translation>
    </message>
    <message>
        <source>The demo could not be made: the program “fasit” is not where it was installed.</source>
        <translation>Demoen kunne ikke lages: programmet «fasit» er ikke der det ble installert.</translation>
    </message>
    <message>
        <source>The demo could not be made. Is there room on the disk?</source>
        <translation>Demoen kunne ikke lages. Er det plass på disken?</translation>
    </message>
</context>
<context>
    <name>fasit::pages::GuidedSteps</name>
    <message>
        <source>Leave – go on later</source>
        <translation>Forlat – fortsett senere</translation>
    </message>
    <message>
        <source>A few words about it. No names, no birth numbers.</source>
        <translation>Noen få ord om det. Ingen navn, ingen fødselsnummer.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Print the note for the instrument</source>
        <translation>Skriv ut lappen til apparatet</translation>
    </message>
    <message>
        <source>Not accepted: %1, %2</source>
        <translation>Ikke godkjent: %1, %2</translation>
    </message>
    <message>
        <source>Last accepted control %1. This one was measured %2.</source>
        <translation>Siste godkjente kontroll %1. Denne ble målt %2.</translation>
    </message>
    <message>
        <source>This control was measured %1. There was no accepted control before it.</source>
        <translation>Denne kontrollen ble målt %1. Det var ingen godkjent kontroll før den.</translation>
    </message>
    <message>
        <source>Cause and outcome</source>
        <translation>Årsak og utfall</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Ikke gjort</translation>
    </message>
    <message>
        <source>This step is for laboratorieansvarlig. You can leave it, and the stop stands.</source>
        <translation>Dette trinnet er for laboratorieansvarlig. Du kan gå fra det, og stoppen gjelder fortsatt.</translation>
    </message>
    <message>
        <source>Write a few words about it first.</source>
        <translation>Skriv først noen få ord om det.</translation>
    </message>
    <message>
        <source>Instrument: %1</source>
        <translation>Apparat: %1</translation>
    </message>
    <message>
        <source>Measurand: %1</source>
        <translation>Analytt: %1</translation>
    </message>
</context>
<context>
    <name>fasit::pages::HomeRulesSection</name>
    <message>
        <source>A stop ends with</source>
        <translation>En stopp avsluttes av</translation>
    </message>
    <message>
        <source>A control due on a Saturday or Sunday waits until Monday</source>
        <translation>En kontroll som forfaller lørdag eller søndag, venter til mandag</translation>
    </message>
    <message>
        <source>A control due on a public holiday waits until the next working day</source>
        <translation>En kontroll som forfaller på en helligdag, venter til neste arbeidsdag</translation>
    </message>
    <message>
        <source>Minutes in which a typing mistake is corrected by whoever made it</source>
        <translation>Minutter der en skrivefeil kan rettes av den som gjorde den</translation>
    </message>
    <message>
        <source>Days back in time that staff may enter a control; older ones are for laboratorieansvarlig</source>
        <translation>Dager tilbake i tid som ansatte kan føre en kontroll; eldre føres av laboratorieansvarlig</translation>
    </message>
    <message>
        <source>an accepted control</source>
        <translation>en godkjent kontroll</translation>
    </message>
    <message>
        <source>an accepted control and a recorded action</source>
        <translation>en godkjent kontroll og et registrert tiltak</translation>
    </message>
    <message>
        <source>laboratorieansvarlig or the laboratory adviser</source>
        <translation>laboratorieansvarlig eller laboratorierådgiver</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Lagre reglene</translation>
    </message>
    <message>
        <source>Rules of the home</source>
        <translation>Regler for hjemmet</translation>
    </message>
    <message>
        <source>Write a whole number of minutes, 1 or more.</source>
        <translation>Skriv et helt antall minutter, 1 eller flere.</translation>
    </message>
    <message>
        <source>Write a whole number of days, 1 or more.</source>
        <translation>Skriv et helt antall dager, 1 eller flere.</translation>
    </message>
    <message>
        <source>Stored.</source>
        <translation>Lagret.</translation>
    </message>
    <message>
        <source>The rules are for</source>
        <translation>Reglene gjelder for</translation>
    </message>
    <message>
        <source>This home</source>
        <translation>Dette sykehjemmet</translation>
    </message>
    <message>
        <source>All homes that have no rules of their own</source>
        <translation>Alle sykehjem uten egne regler</translation>
    </message>
    <message>
        <source>They hold at every home that has chosen none of its own.</source>
        <translation>De gjelder på alle sykehjem som ikke har valgt egne.</translation>
    </message>
    <message>
        <source>This home has rules of its own.</source>
        <translation>Sykehjemmet har egne regler.</translation>
    </message>
    <message>
        <source>This home follows the rules of all homes until it saves its own.</source>
        <translation>Sykehjemmet følger reglene for alle til det lagrer sine egne.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::HomeStep</name>
    <message>
        <source>Name of the home</source>
        <translation>Navnet på sykehjemmet</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Fylke</translation>
    </message>
    <message>
        <source>Serial number, as on the label</source>
        <translation>Serienummer, som på merkelappen</translation>
    </message>
    <message>
        <source>What you call the analyser</source>
        <translation>Det dere kaller apparatet</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Hvor det står</translation>
    </message>
    <message>
        <source>Analyser: choose the model, or write another</source>
        <translation>Apparat: velg modell, eller skriv en annen</translation>
    </message>
    <message>
        <source>Write the name of the home.</source>
        <translation>Skriv navnet på sykehjemmet.</translation>
    </message>
    <message>
        <source>Choose the model of the analyser, or write it.</source>
        <translation>Velg apparatets modell, eller skriv den.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::HomesSection</name>
    <message>
        <source>Home</source>
        <translation>Sykehjem</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Fylke</translation>
    </message>
    <message>
        <source>Analysers</source>
        <translation>Apparater</translation>
    </message>
    <message>
        <source>Find a home</source>
        <translation>Finn et sykehjem</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Sykehjem</translation>
    </message>
    <message>
        <source>New home</source>
        <translation>Nytt sykehjem</translation>
    </message>
    <message>
        <source>Name of the home</source>
        <translation>Navnet på sykehjemmet</translation>
    </message>
    <message>
        <source>Municipality number, four digits</source>
        <translation>Kommunenummer, fire sifre</translation>
    </message>
    <message>
        <source>Organisation number, nine digits</source>
        <translation>Organisasjonsnummer, ni sifre</translation>
    </message>
    <message>
        <source>Save the home</source>
        <translation>Lagre sykehjemmet</translation>
    </message>
    <message>
        <source>Stored.</source>
        <translation>Lagret.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::InboxPage</name>
    <message>
        <source>Readings that wait to be placed</source>
        <translation>Målinger som mangler plassering</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Tilbake til listen</translation>
    </message>
    <message>
        <source>Place all that say the same so, also later</source>
        <translation>Plasser alle med samme tekst slik, også senere</translation>
    </message>
    <message>
        <source>When was it measured?</source>
        <translation>Når ble det målt?</translation>
    </message>
    <message>
        <source>Which bottle was it?</source>
        <translation>Hvilken flaske var det?</translation>
    </message>
    <message>
        <source>Or why it does not count</source>
        <translation>Eller hvorfor den ikke teller</translation>
    </message>
    <message>
        <source>Place it</source>
        <translation>Plasser målingen</translation>
    </message>
    <message>
        <source>It does not count</source>
        <translation>Målingen teller ikke</translation>
    </message>
    <message>
        <source>Nothing waits to be placed.</source>
        <translation>Ingen målinger mangler plassering.</translation>
    </message>
    <message>
        <source>Choose lot and level</source>
        <translation>Velg lot og nivå</translation>
    </message>
    <message>
        <source>It was no control</source>
        <translation>Det var ingen kontroll</translation>
    </message>
    <message>
        <source>It was measured on trial</source>
        <translation>Det var en prøvekjøring</translation>
    </message>
    <message>
        <source>The wrong bottle was measured</source>
        <translation>Feil flaske ble målt</translation>
    </message>
    <message>
        <source>Choose lot and level, as they stand on the bottle.</source>
        <translation>Velg lot og nivå, slik det står på flasken.</translation>
    </message>
    <message>
        <source>Placed. A control was not accepted: look at today&apos;s list.</source>
        <translation>Plassert. En kontroll ble ikke godkjent: se dagens kontroller.</translation>
    </message>
    <message>
        <source>Placed: %1.</source>
        <translation>Plassert: %1.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::InsertLines</name>
    <message>
        <source>A value is missing.</source>
        <translation>En verdi mangler.</translation>
    </message>
    <message>
        <source>Too many decimals.</source>
        <translation>For mange desimaler.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Tallet er for stort.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Dette er ikke et tall.</translation>
    </message>
    <message>
        <source>%1: lowest</source>
        <translation>%1: laveste</translation>
    </message>
    <message>
        <source>%1: highest</source>
        <translation>%1: høyeste</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Laveste</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Høyeste</translation>
    </message>
    <message>
        <source>The highest must be above the lowest.</source>
        <translation>Den høyeste må være over den laveste.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::InstrumentForm</name>
    <message>
        <source>How results arrive</source>
        <translation>Hvordan resultatene kommer inn</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>Produsent</translation>
    </message>
    <message>
        <source>Model, as in the insert of the control</source>
        <translation>Modell, som i pakningsvedlegget til kontrollen</translation>
    </message>
    <message>
        <source>Serial number, as on the label</source>
        <translation>Serienummer, som på merkelappen</translation>
    </message>
    <message>
        <source>What you call the analyser</source>
        <translation>Det dere kaller apparatet</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Hvor det står</translation>
    </message>
    <message>
        <source>What a measurement uses up: cassette, cuvette or strip</source>
        <translation>Det en måling bruker opp: kassett, kyvette eller strimmel</translation>
    </message>
    <message>
        <source>What to do while it may not be used</source>
        <translation>Hva som skal gjøres mens det ikke kan brukes</translation>
    </message>
    <message>
        <source>Reserve analyser, added to what to do</source>
        <translation>Reserveapparat, føyes til det som skal gjøres</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>Skrives inn for hånd</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Use %1.</source>
        <translation>Bruk %1.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::InstrumentsSection</name>
    <message>
        <source>Analysers of the home</source>
        <translation>Apparatene på hjemmet</translation>
    </message>
    <message>
        <source>New analyser</source>
        <translation>Nytt apparat</translation>
    </message>
    <message>
        <source>What the chosen analyser measures</source>
        <translation>Det valgte apparatet måler</translation>
    </message>
    <message>
        <source>Save the analyser</source>
        <translation>Lagre apparatet</translation>
    </message>
    <message>
        <source>Why it is taken out of use, as said at the bench</source>
        <translation>Hvorfor det tas ut av bruk, slik de som måler får vite det</translation>
    </message>
    <message>
        <source>Take it in use again</source>
        <translation>Ta det i bruk igjen</translation>
    </message>
    <message>
        <source>Take it out of use</source>
        <translation>Ta det ut av bruk</translation>
    </message>
    <message>
        <source>Stored.</source>
        <translation>Lagret.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::LineForm</name>
    <message>
        <source>What you call the line</source>
        <translation>Hva dere kaller tilkoblingen</translation>
    </message>
    <message>
        <source>How the analyser is connected</source>
        <translation>Hvordan apparatet er koblet til</translation>
    </message>
    <message>
        <source>Analyser and protocol</source>
        <translation>Apparat og protokoll</translation>
    </message>
    <message>
        <source>Port of this computer</source>
        <translation>Port på denne datamaskinen</translation>
    </message>
    <message>
        <source>Speed (baud)</source>
        <translation>Hastighet (baud)</translation>
    </message>
    <message>
        <source>Data bits</source>
        <translation>Databiter</translation>
    </message>
    <message>
        <source>Parity</source>
        <translation>Paritet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Even</source>
        <translation>Partall (even)</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>Oddetall (odd)</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Alltid 1 (mark)</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Alltid 0 (space)</translation>
    </message>
    <message>
        <source>Stop bits</source>
        <translation>Stoppbiter</translation>
    </message>
    <message>
        <source>1.5</source>
        <translation>1,5</translation>
    </message>
    <message>
        <source>Flow control</source>
        <translation>Flytkontroll</translation>
    </message>
    <message>
        <source>Hardware (RTS/CTS)</source>
        <translation>Maskinvare (RTS/CTS)</translation>
    </message>
    <message>
        <source>Software (XON/XOFF)</source>
        <translation>Programvare (XON/XOFF)</translation>
    </message>
    <message>
        <source>Port of this computer that the analyser connects to</source>
        <translation>Port på denne datamaskinen som apparatet kobler seg til</translation>
    </message>
    <message>
        <source>Addresses of the analysers that may connect, such as 10.1.2.3 or 10.1.2.0/24</source>
        <translation>Adressene til apparatene som får koble seg til, for eksempel 10.1.2.3 eller 10.1.2.0/24</translation>
    </message>
    <message>
        <source>Address of the analyser, or of the adapter before it</source>
        <translation>Adressen til apparatet, eller til adapteren foran det</translation>
    </message>
    <message>
        <source>Port of the analyser</source>
        <translation>Port på apparatet</translation>
    </message>
    <message>
        <source>Folder where the files come</source>
        <translation>Mappen der filene kommer</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Velg en mappe …</translation>
    </message>
    <message>
        <source>Sample ids of controls, where the analyser does not mark them itself: QC01, CTRL*</source>
        <translation>Prøve-ID-er som er kontroller, når apparatet ikke merker dem selv: QC01, CTRL*</translation>
    </message>
    <message>
        <source>Which home the results belong to</source>
        <translation>Hvilket hjem resultatene hører til</translation>
    </message>
    <message>
        <source>No port was found: plug the cable in</source>
        <translation>Fant ingen port. Sett i kabelen.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Bare %1</translation>
    </message>
    <message>
        <source>Another home (%1)</source>
        <translation>Et annet hjem (%1)</translation>
    </message>
    <message>
        <source>Recognised from the file</source>
        <translation>Kjennes igjen fra filen</translation>
    </message>
    <message>
        <source>Choose the analyser</source>
        <translation>Velg apparat</translation>
    </message>
    <message>
        <source>Serial cable or USB</source>
        <translation>Seriekabel eller USB</translation>
    </message>
    <message>
        <source>Network: it connects here</source>
        <translation>Nett: kobler seg hit</translation>
    </message>
    <message>
        <source>Network: we connect to it</source>
        <translation>Nett: vi kobler oss til</translation>
    </message>
    <message>
        <source>Files in a folder</source>
        <translation>Filer i en mappe</translation>
    </message>
    <message>
        <source>By the serial number</source>
        <translation>Etter serienummeret</translation>
    </message>
    <message>
        <source>Other names for the analyser&apos;s codes: 7 = CRP, 12 = HGB</source>
        <translation>Andre navn på apparatets koder: 7 = CRP, 12 = HGB</translation>
    </message>
</context>
<context>
    <name>fasit::pages::LineMonitorView</name>
    <message>
        <source>What happened on the line</source>
        <translation>Hva som har skjedd på tilkoblingen</translation>
    </message>
    <message>
        <source>Values, names and ids are masked: each stands as its length, as [4]. Control characters stand by their names. Nothing of this is kept when Fasit is closed.</source>
        <translation>Verdier, navn og ID-er er skjult: Hver står som sin lengde, slik: [4]. Styretegn står med navn. Ingenting av dette blir tatt vare på når Fasit lukkes.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Lagre …</translation>
    </message>
    <message>
        <source>Line monitor: %1</source>
        <translation>Linjemonitor: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsett</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n lines.</source>
        <translation>
            <numerusform>Kopiert: %n linje.</numerusform>
            <numerusform>Kopiert: %n linjer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Lagre det som vises</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Lagret: %1</translation>
    </message>
    <message>
        <source>It could not be saved. Choose another place.</source>
        <translation>Det kunne ikke lagres. Velg et annet sted.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::LineStatusBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fasit::pages::LinesSection</name>
    <message>
        <source>Line</source>
        <translation>Tilkobling</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Analyser and protocol</source>
        <translation>Apparat og protokoll</translation>
    </message>
    <message>
        <source>Connected to</source>
        <translation>Koblet til</translation>
    </message>
    <message>
        <source>Lines to analysers on this computer. What an analyser sends is stored at once while Fasit is open.</source>
        <translation>Tilkoblinger til apparater på denne datamaskinen. Det et apparat sender, lagres med én gang så lenge Fasit er åpent.</translation>
    </message>
    <message>
        <source>Lines of this computer</source>
        <translation>Tilkoblinger på denne datamaskinen</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Ny tilkobling</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Test tilkoblingen</translation>
    </message>
    <message>
        <source>Save the line</source>
        <translation>Lagre tilkoblingen</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Fjern tilkoblingen</translation>
    </message>
    <message>
        <source>Stored. The line is opened with it.</source>
        <translation>Lagret. Tilkoblingen åpnes med dette.</translation>
    </message>
    <message>
        <source>The line is removed. What it brought is kept.</source>
        <translation>Tilkoblingen er fjernet. Det den har hentet, er tatt vare på.</translation>
    </message>
    <message>
        <source>Only the laboratory adviser or an administrator may change lines, because what a line takes for a control is stored. Sign in as one, or ask one.</source>
        <translation>Bare laboratorierådgiver eller administrator kan endre tilkoblinger, fordi det en tilkobling tar for en kontroll, blir lagret. Logg inn som en av dem, eller spør en.</translation>
    </message>
    <message>
        <source>The lines of this computer cannot be used, so none is open. Correct %1 or remove it: %2</source>
        <translation>Tilkoblingene på denne datamaskinen kan ikke brukes, så ingen er åpne. Rett %1 eller fjern den: %2</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Avslutt testen</translation>
    </message>
    <message>
        <source>Line monitor</source>
        <translation>Linjemonitor</translation>
    </message>
</context>
<context>
    <name>fasit::pages::LotApprovalForm</name>
    <message>
        <source>Expiry (day.month.year)</source>
        <translation>Utløpsdato (dag.måned.år)</translation>
    </message>
    <message>
        <source>Approve the lot</source>
        <translation>Godkjenn loten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Approve lot %1</source>
        <translation>Godkjenn lot %1</translation>
    </message>
    <message>
        <source>Compare with the insert. Correct here what was entered wrongly: the controls of the lot are then judged anew. %1 results of it are stored so far.</source>
        <translation>Sammenlign med pakningsvedlegget. Rett her det som er lagt inn feil: kontrollene med loten vurderes da på nytt. Antall resultater til nå: %1.</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>minst %1</translation>
    </message>
    <message>
        <source>Type the expiry as day, month and year: 30.06.2027.</source>
        <translation>Skriv utløpsdatoen med dag, måned og år: 30.06.2027.</translation>
    </message>
    <message>
        <source>The values of a level are missing. Type them as in the insert.</source>
        <translation>Verdiene for et nivå mangler. Skriv dem som i pakningsvedlegget.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::LotDetailsView</name>
    <message>
        <source>%1 proposes mean %2, from %3 results on %4 days. A second person approves it.</source>
        <translation>%1 foreslår middelverdi %2, fra %3 resultater på %4 dager. En annen person godkjenner.</translation>
    </message>
    <message>
        <source>Values of the lot</source>
        <translation>Verdier for loten</translation>
    </message>
    <message>
        <source>Newest results of the lot</source>
        <translation>Nyeste resultater med loten</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Verdier</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultater</translation>
    </message>
    <message>
        <source>Look through and approve the lot</source>
        <translation>Se gjennom og godkjenn loten</translation>
    </message>
    <message>
        <source>Propose this mean and SD</source>
        <translation>Foreslå denne middelverdien og SD</translation>
    </message>
    <message>
        <source>Approve mean and SD</source>
        <translation>Godkjenn middelverdi og SD</translation>
    </message>
    <message>
        <source>Begin parallel period</source>
        <translation>Start parallellperiode</translation>
    </message>
    <message>
        <source>Take the lot into use</source>
        <translation>Ta loten i bruk</translation>
    </message>
    <message>
        <source>%1, lot %2</source>
        <translation>%1, lot %2</translation>
    </message>
    <message>
        <source>Entered by %1; a second person approves it.</source>
        <translation>Lagt inn av %1; en annen person godkjenner.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::LotForm</name>
    <message>
        <source>You may not do this. Ask laboratorieansvarlig or the laboratory adviser.</source>
        <translation>Du har ikke lov til å gjøre dette. Spør laboratorieansvarlig eller laboratorierådgiver.</translation>
    </message>
    <message>
        <source>Type the lot number that is printed on the bottle.</source>
        <translation>Skriv lotnummeret som står på flasken.</translation>
    </message>
    <message>
        <source>This lot is out of date. Do not use it: open another.</source>
        <translation>Denne loten er gått ut på dato. Ikke bruk den: åpne en annen.</translation>
    </message>
    <message>
        <source>The lowest value must be below the highest. Look at the insert again.</source>
        <translation>Laveste verdi må være mindre enn høyeste. Se på pakningsvedlegget igjen.</translation>
    </message>
    <message>
        <source>Type the lowest and the highest value of at least one level.</source>
        <translation>Skriv laveste og høyeste verdi for minst ett nivå.</translation>
    </message>
    <message>
        <source>Lots of strips cannot be entered here. Ring the laboratory adviser.</source>
        <translation>Loter av strimler kan ikke legges inn her. Ring laboratorierådgiver.</translation>
    </message>
    <message>
        <source>This lot cannot be entered here. Ring the laboratory adviser.</source>
        <translation>Denne loten kan ikke legges inn her. Ring laboratorierådgiver.</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>Lot, as printed on the bottle</source>
        <translation>Lot, slik det står på flasken</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Utløpsdato</translation>
    </message>
    <message>
        <source>Save, and measure the control</source>
        <translation>Lagre, og mål kontrollen</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>laveste</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>høyeste</translation>
    </message>
    <message>
        <source>This is not a number. Type the value as it stands in the insert.</source>
        <translation>Dette er ikke et tall. Skriv verdien slik den står i pakningsvedlegget.</translation>
    </message>
    <message>
        <source>07.10.2027 or 10.2027</source>
        <translation>07.10.2027 eller 10.2027</translation>
    </message>
    <message>
        <source>New lot for %1, %2</source>
        <translation>Ny lot for %1, %2</translation>
    </message>
    <message>
        <source>The values stand in the insert, in the row of %1. The lot counts at once and is marked preliminary; the laboratory adviser approves it afterwards.</source>
        <translation>Verdiene står i pakningsvedlegget, på raden for %1. Loten gjelder med en gang og merkes foreløpig; laboratorierådgiveren godkjenner den etterpå.</translation>
    </message>
    <message>
        <source>Type the expiry date that is printed on the bottle.</source>
        <translation>Skriv utløpsdatoen som står på flasken.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::LotsSection</name>
    <message>
        <source>The lot is stored and waits for approval by a second person.</source>
        <translation>Loten er lagret og venter på godkjenning av en annen person.</translation>
    </message>
    <message>
        <source>The lot is approved.</source>
        <translation>Loten er godkjent.</translation>
    </message>
    <message>
        <source>The lot is approved. Controls judged anew: %1.</source>
        <translation>Loten er godkjent. Kontroller vurdert på nytt: %1.</translation>
    </message>
    <message>
        <source>The parallel period has begun.</source>
        <translation>Parallellperioden har startet.</translation>
    </message>
    <message>
        <source>The lot is in use from now on.</source>
        <translation>Loten er i bruk fra nå av.</translation>
    </message>
    <message>
        <source>Mean and SD are proposed and wait for a second person.</source>
        <translation>Middelverdi og SD er foreslått og venter på en annen person.</translation>
    </message>
    <message>
        <source>Mean and SD are approved and hold from today.</source>
        <translation>Middelverdi og SD er godkjent og gjelder fra i dag.</translation>
    </message>
    <message>
        <source>Search for control or lot</source>
        <translation>Søk etter kontroll eller lot</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>All lots</source>
        <translation>Alle loter</translation>
    </message>
    <message>
        <source>New lot</source>
        <translation>Ny lot</translation>
    </message>
    <message>
        <source>Lots of the library</source>
        <translation>Loter</translation>
    </message>
    <message>
        <source>Waiting for approval: %1</source>
        <translation>Venter på godkjenning: %1</translation>
    </message>
</context>
<context>
    <name>fasit::pages::NewLotWizard</name>
    <message>
        <source>Type the row of the insert for each analyser model. Leave empty what the insert does not name.</source>
        <translation>Skriv raden i pakningsvedlegget for hver apparatmodell. La stå tomt det som ikke står i vedlegget.</translation>
    </message>
    <message>
        <source>Are the limits ±2 or ±3 SD?</source>
        <translation>Er grensene ±2 eller ±3 SD?</translation>
    </message>
    <message>
        <source>The insert does not say: the limits alone decide</source>
        <translation>Det står ikke i vedlegget: bare grensene avgjør</translation>
    </message>
    <message>
        <source>The limits are ±2 SD</source>
        <translation>Grensene er ±2 SD</translation>
    </message>
    <message>
        <source>The limits are ±3 SD</source>
        <translation>Grensene er ±3 SD</translation>
    </message>
    <message>
        <source>Only where the insert says so is an SD drawn in the chart.</source>
        <translation>SD tegnes i diagrammet bare når vedlegget sier hva grensene er.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>New lot, 1 of 3: the bottle</source>
        <translation>Ny lot, 1 av 3: flasken</translation>
    </message>
    <message>
        <source>New lot, 2 of 3: values of the insert</source>
        <translation>Ny lot, 2 av 3: verdiene i pakningsvedlegget</translation>
    </message>
    <message>
        <source>New lot, 3 of 3: the parallel period</source>
        <translation>Ny lot, 3 av 3: parallellperioden</translation>
    </message>
    <message>
        <source>Store, and send to approval</source>
        <translation>Lagre og send til godkjenning</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>No analyser of this home measures this control. Choose another, or enter the lot for all homes.</source>
        <translation>Ingen apparater på dette sykehjemmet måler denne kontrollen. Velg en annen, eller legg inn loten for alle sykehjem.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Type the lowest and highest value of at least one level.</source>
        <translation>Skriv laveste og høyeste verdi for minst ett nivå.</translation>
    </message>
    <message>
        <source>No analyser of this home measures with these values. The lot is stored in the library.</source>
        <translation>Ingen apparater på dette sykehjemmet bruker disse verdiene. Loten lagres i listen.</translation>
    </message>
    <message>
        <source>Measure the new lot beside the one in use, where you tick. It is judged by its own limits and stops nothing. When the results carry a mean, propose it here, and a second person approves it. Without a tick the lot counts from its first control.</source>
        <translation>Sett hake der den nye loten skal måles ved siden av den som er i bruk. Den vurderes etter sine egne grenser og stopper ingenting. Når det er nok resultater, foreslår du middelverdien her, og en annen person godkjenner den. Uten hake gjelder loten fra første kontroll.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::NumberStrip</name>
    <message>
        <source>Figures of what is shown</source>
        <translation>Tall for det som vises</translation>
    </message>
</context>
<context>
    <name>fasit::pages::OwnSecretPage</name>
    <message>
        <source>The one in use now</source>
        <translation>Den som gjelder nå</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>Den nye</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>Den nye en gang til</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>New PIN for %1</source>
        <translation>Ny PIN-kode for %1</translation>
    </message>
    <message>
        <source>New password for %1</source>
        <translation>Nytt passord for %1</translation>
    </message>
    <message>
        <source>Four digits that are not easy to guess. Tell them to nobody.</source>
        <translation>Fire siffer som ikke er lette å gjette. Ikke si dem til noen.</translation>
    </message>
    <message>
        <source>At least 12 characters, such as three or four words. Tell it to nobody.</source>
        <translation>Minst 12 tegn, gjerne tre eller fire ord. Ikke si det til noen.</translation>
    </message>
    <message>
        <source>The two new ones are not the same. Type both again.</source>
        <translation>De to nye er ikke like. Skriv begge på nytt.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::PackForm</name>
    <message>
        <source>Lot, as printed on the pack</source>
        <translation>Lotnummer, som det står på pakningen</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Utløpsdato</translation>
    </message>
    <message>
        <source>Save, and measure the control</source>
        <translation>Lagre, og mål kontrollen</translation>
    </message>
    <message>
        <source>New pack for %1, %2</source>
        <translation>Ny pakning til %1, %2</translation>
    </message>
    <message>
        <source>Type the lot that is printed on the pack.</source>
        <translation>Skriv lotnummeret som står på pakningen.</translation>
    </message>
    <message>
        <source>07.10.2027 or 10.2027</source>
        <translation>07.10.2027 eller 10.2027</translation>
    </message>
    <message>
        <source>Type the expiry date that is printed on the pack.</source>
        <translation>Skriv utløpsdatoen som står på pakningen.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::PersonButtons</name>
    <message>
        <source>(name erased)</source>
        <translation>(navnet er slettet)</translation>
    </message>
</context>
<context>
    <name>fasit::pages::PinPad</name>
    <message>
        <source>PIN, four digits</source>
        <translation>PIN-kode, fire sifre</translation>
    </message>
    <message>
        <source>Take back the last digit</source>
        <translation>Ta bort siste siffer</translation>
    </message>
    <message>
        <source>%1 of 4 digits typed</source>
        <translation>%1 av 4 sifre er skrevet</translation>
    </message>
</context>
<context>
    <name>fasit::pages::PointDetails</name>
    <message>
        <source>About the point</source>
        <translation>Om punktet</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Forrige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Previous point</source>
        <translation>Forrige punkt</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>Neste punkt</translation>
    </message>
    <message>
        <source>Reason or comment</source>
        <translation>Grunn eller kommentar</translation>
    </message>
    <message>
        <source>Exclude the result</source>
        <translation>Utelat resultatet</translation>
    </message>
    <message>
        <source>Save as comment</source>
        <translation>Lagre som kommentar</translation>
    </message>
    <message>
        <source>Choose a point in the chart, with a click or with the arrow keys.</source>
        <translation>Velg et punkt i diagrammet, med et klikk eller med piltastene.</translation>
    </message>
    <message>
        <source>Take the result in again</source>
        <translation>Ta resultatet med igjen</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Hva som ble gjort</translation>
    </message>
    <message>
        <source>History of the result</source>
        <translation>Resultatets historie</translation>
    </message>
    <message>
        <source>History of the verdict</source>
        <translation>Vurderingens historie</translation>
    </message>
</context>
<context>
    <name>fasit::pages::QuantityEntry</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No, type it again</source>
        <translation>Nei, skriv på nytt</translation>
    </message>
    <message>
        <source>You typed %1. Does the display show %1? Answer, or type the number once more.</source>
        <translation>Du skrev %1. Står det %1 på skjermen? Svar, eller skriv tallet én gang til.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::RoundPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Tilbake til listen</translation>
    </message>
    <message>
        <source>%1: a round of %2. %3. Enter goes down; a row is saved when it is whole.</source>
        <translation>%1: runde med %2. %3. Enter går nedover, og en rad lagres når den er full.</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Apparat</translation>
    </message>
    <message>
        <source>Not stored.</source>
        <translation>Ikke lagret.</translation>
    </message>
    <message>
        <source>Not stored: nobody said who measured.</source>
        <translation>Ikke lagret: ingen sa hvem som målte.</translation>
    </message>
    <message>
        <source>This was already stored.</source>
        <translation>Dette var allerede lagret.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::RoundRow</name>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Ikke funnet</translation>
    </message>
    <message>
        <source>Not found on the round</source>
        <translation>Ikke funnet på runden</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Ikke i bruk</translation>
    </message>
    <message>
        <source>Not in use, said on the round</source>
        <translation>Ikke i bruk, sagt på runden</translation>
    </message>
    <message>
        <source>What do I do now?</source>
        <translation>Hva gjør jeg nå?</translation>
    </message>
</context>
<context>
    <name>fasit::pages::RulesSection</name>
    <message>
        <source>Controls of the home and their rule sets</source>
        <translation>Kontrollene på sykehjemmet og regelsettene deres</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Regelsett</translation>
    </message>
    <message>
        <source>Use this set from now on</source>
        <translation>Bruk dette settet fra nå av</translation>
    </message>
    <message>
        <source>Rules of the set</source>
        <translation>Reglene i settet</translation>
    </message>
    <message>
        <source>%1 (comes with Fasit)</source>
        <translation>%1 (følger med Fasit)</translation>
    </message>
    <message>
        <source>The rules hold from now on. What was judged stays as it was.</source>
        <translation>Reglene gjelder fra nå av. Det som er vurdert, står som det var.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::ScheduleForm</name>
    <message>
        <source>Kind of control</source>
        <translation>Type kontroll</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Forfaller</translation>
    </message>
    <message>
        <source>Days between controls: 7 is every week</source>
        <translation>Dager mellom kontrollene: 7 er hver uke</translation>
    </message>
    <message>
        <source>Days late before it counts as overdue</source>
        <translation>Dager over tiden før den regnes som forfalt</translation>
    </message>
    <message>
        <source>Levels, for example 1, 2</source>
        <translation>Nivåer, for eksempel 1, 2</translation>
    </message>
    <message>
        <source>Which levels each time</source>
        <translation>Hvilke nivåer hver gang</translation>
    </message>
    <message>
        <source>Also at a new pack</source>
        <translation>Også ved ny pakning</translation>
    </message>
    <message>
        <source>Also at a new bottle</source>
        <translation>Også ved ny flaske</translation>
    </message>
    <message>
        <source>Also after service, a drop or an error</source>
        <translation>Også etter service, fall eller feil</translation>
    </message>
    <message>
        <source>Not in use, for example 01.07.2026–31.07.2026</source>
        <translation>Ikke i bruk, for eksempel 01.07.2026–31.07.2026</translation>
    </message>
    <message>
        <source>Write a whole number of days, 1 or more.</source>
        <translation>Skriv et helt antall dager, 1 eller flere.</translation>
    </message>
    <message>
        <source>Write a whole number of days, 0 or more.</source>
        <translation>Skriv et helt antall dager, 0 eller flere.</translation>
    </message>
    <message>
        <source>Write the numbers of the levels with a comma between, for example 1, 2.</source>
        <translation>Skriv numrene på nivåene med komma mellom, for eksempel 1, 2.</translation>
    </message>
    <message>
        <source>Write two days with a line between, for example 01.07.2026–31.07.2026.</source>
        <translation>Skriv to dager med strek mellom, for eksempel 01.07.2026–31.07.2026.</translation>
    </message>
    <message>
        <source>Write at least one level.</source>
        <translation>Skriv minst ett nivå.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Den siste dagen er før den første.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::SchedulesSection</name>
    <message>
        <source>Schedules of the home</source>
        <translation>Kontrollplanene på hjemmet</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>Ny kontrollplan</translation>
    </message>
    <message>
        <source>Analyser</source>
        <translation>Apparat</translation>
    </message>
    <message>
        <source>Analyte</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Save the schedule</source>
        <translation>Lagre kontrollplanen</translation>
    </message>
    <message>
        <source>Choose an analyser that has an analyte without a schedule.</source>
        <translation>Velg et apparat som har en analyse uten kontrollplan.</translation>
    </message>
    <message>
        <source>Stored.</source>
        <translation>Lagret.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Deler av innstillingene</translation>
    </message>
</context>
<context>
    <name>fasit::pages::SignInPanel</name>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logg inn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Nobody has a password yet.</source>
        <translation>Ingen har passord ennå.</translation>
    </message>
    <message>
        <source>You do not follow this home. Nothing was stored.</source>
        <translation>Du følger ikke dette sykehjemmet. Ingenting ble lagret.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::SiteTree</name>
    <message>
        <source>Search home, instrument or analyte</source>
        <translation>Søk sykehjem, apparat eller analyse</translation>
    </message>
    <message>
        <source>Homes, instruments and analytes</source>
        <translation>Sykehjem, apparater og analyser</translation>
    </message>
</context>
<context>
    <name>fasit::pages::SlipForm</name>
    <message>
        <source>Which number?</source>
        <translation>Hvilket tall?</translation>
    </message>
    <message>
        <source>What does the display show?</source>
        <translation>Hva står på skjermen?</translation>
    </message>
    <message>
        <source>Why was it wrong?</source>
        <translation>Hvorfor ble det feil?</translation>
    </message>
    <message>
        <source>Correct the number</source>
        <translation>Rett tallet</translation>
    </message>
    <message>
        <source>I typed it wrong</source>
        <translation>Jeg skrev feil</translation>
    </message>
    <message>
        <source>I exchanged the levels</source>
        <translation>Jeg byttet om nivåene</translation>
    </message>
    <message>
        <source>I read the display wrong</source>
        <translation>Jeg leste feil på skjermen</translation>
    </message>
    <message>
        <source>Type the number on the display.</source>
        <translation>Skriv tallet som står på skjermen.</translation>
    </message>
    <message>
        <source>I typed the wrong number: %1, %2</source>
        <translation>Jeg skrev feil tall: %1, %2</translation>
    </message>
    <message>
        <source>The number you typed first can still be seen, marked as corrected.</source>
        <translation>Tallet du skrev først, kan fortsatt ses, merket som rettet.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::StepEntry</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>fasit::pages::UserStep</name>
    <message>
        <source>Administrator: name</source>
        <translation>Administrator: navn</translation>
    </message>
    <message>
        <source>Password, at least 12 characters</source>
        <translation>Passord, minst 12 tegn</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Det samme passordet en gang til</translation>
    </message>
    <message>
        <source>Laboratorieansvarlig: name</source>
        <translation>Laboratorieansvarlig: navn</translation>
    </message>
    <message>
        <source>PIN, four digits</source>
        <translation>PIN-kode, fire sifre</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Den samme PIN-koden en gang til</translation>
    </message>
    <message>
        <source>The administrator looks after users and setup. Laboratorieansvarlig does the daily work and adds the colleagues.</source>
        <translation>Administratoren har ansvar for brukere og oppsett. Laboratorieansvarlig har det daglige arbeidet og legger til kollegaene.</translation>
    </message>
    <message>
        <source>Write the name of the administrator.</source>
        <translation>Skriv navnet på administratoren.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type both again.</source>
        <translation>De to passordene er ikke like. Skriv begge på nytt.</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type both again.</source>
        <translation>De to PIN-kodene er ikke like. Skriv begge på nytt.</translation>
    </message>
    <message>
        <source>Write the name of the laboratorieansvarlig whose PIN this is.</source>
        <translation>Skriv navnet på den laboratorieansvarlige som skal ha denne PIN-koden.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::UsersPage</name>
    <message>
        <source>Users of the home</source>
        <translation>Brukere på sykehjemmet</translation>
    </message>
    <message>
        <source>I know this person: confirm</source>
        <translation>Jeg kjenner personen: bekreft</translation>
    </message>
    <message>
        <source>New PIN, four digits</source>
        <translation>Ny PIN-kode, fire sifre</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Den samme PIN-koden en gang til</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Sett PIN-koden</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Ny bruker</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>PIN, four digits</source>
        <translation>PIN-kode, fire sifre</translation>
    </message>
    <message>
        <source>Add the user</source>
        <translation>Legg til brukeren</translation>
    </message>
    <message>
        <source>Nobody works here yet</source>
        <translation>Ingen arbeider her ennå</translation>
    </message>
    <message>
        <source>Make laboratorieansvarlig</source>
        <translation>Gjør til laboratorieansvarlig</translation>
    </message>
    <message>
        <source>Make staff</source>
        <translation>Gjør til ansatt</translation>
    </message>
    <message>
        <source>Works here again</source>
        <translation>Arbeider her igjen</translation>
    </message>
    <message>
        <source>Works here no longer</source>
        <translation>Arbeider ikke her lenger</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type both again.</source>
        <translation>De to PIN-kodene er ikke like. Skriv begge på nytt.</translation>
    </message>
    <message>
        <source>Stored.</source>
        <translation>Lagret.</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>Lagre navnet</translation>
    </message>
</context>
<context>
    <name>fasit::pages::VerdictBanner</name>
    <message>
        <source>What to do</source>
        <translation>Hva gjør jeg?</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Jeg har sett det</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>ikke godkjent</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>kan ikke vurderes</translation>
    </message>
    <message>
        <source>%1 on %2, %3: %4. Nobody has said that they saw it.</source>
        <translation>%1 på %2, %3: %4. Ingen har sagt fra at de har sett det.</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(og %n til)</numerusform>
            <numerusform>(og %n til)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fasit::pages::VerdictCard</name>
    <message>
        <source>Measure again</source>
        <translation>Mål på nytt</translation>
    </message>
    <message>
        <source>Measure what remains</source>
        <translation>Mål det som gjenstår</translation>
    </message>
    <message>
        <source>Next control</source>
        <translation>Neste kontroll</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Ikke lagret</translation>
    </message>
    <message>
        <source>Back to what I typed</source>
        <translation>Tilbake til det jeg skrev</translation>
    </message>
    <message>
        <source>I typed the wrong number</source>
        <translation>Jeg skrev feil tall</translation>
    </message>
    <message>
        <source>What do I do now?</source>
        <translation>Hva gjør jeg nå?</translation>
    </message>
    <message>
        <source>Write what was wrong</source>
        <translation>Skriv hva som var galt</translation>
    </message>
    <message>
        <source>The number is corrected.</source>
        <translation>Tallet er rettet.</translation>
    </message>
    <message>
        <source>The clock of this computer stands before what is stored already. Check the clock.</source>
        <translation>Klokken på denne datamaskinen står tidligere enn det som allerede er lagret. Kontroller klokken.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::WhenMeasured</name>
    <message>
        <source>Measured:</source>
        <translation>Målt:</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>for %n min siden</numerusform>
            <numerusform>for %n min siden</numerusform>
        </translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Et annet tidspunkt</translation>
    </message>
    <message>
        <source>When was it measured?</source>
        <translation>Når ble det målt?</translation>
    </message>
</context>
<context>
    <name>fasit::pages::WhoIsThis</name>
    <message>
        <source>Others</source>
        <translation>Andre</translation>
    </message>
    <message>
        <source>I have no user</source>
        <translation>Jeg har ikke bruker</translation>
    </message>
    <message>
        <source>Sign in with a password</source>
        <translation>Logg inn med passord</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Et annet navn</translation>
    </message>
    <message>
        <source>Type your PIN, four digits.</source>
        <translation>Skriv PIN-koden din, fire sifre.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Navnet ditt</translation>
    </message>
    <message>
        <source>Your work here, for example nurse, substitute</source>
        <translation>Hva du jobber som, for eksempel sykepleier, vikar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Back to the names</source>
        <translation>Tilbake til navnene</translation>
    </message>
    <message>
        <source>The control is stored and judged at once. Laboratorieansvarlig confirms later who you are.</source>
        <translation>Kontrollen lagres og vurderes med en gang. Laboratorieansvarlig bekrefter senere hvem du er.</translation>
    </message>
    <message>
        <source>Nobody has a PIN at this home yet.</source>
        <translation>Ingen har PIN-kode på dette sykehjemmet ennå.</translation>
    </message>
    <message>
        <source>Choose your name. You are remembered for five minutes.</source>
        <translation>Velg navnet ditt. Du huskes i fem minutter.</translation>
    </message>
    <message>
        <source>Write both your name and what you work as.</source>
        <translation>Skriv både navnet ditt og hva du jobber som.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Hvem er du?</translation>
    </message>
</context>
</TS>
