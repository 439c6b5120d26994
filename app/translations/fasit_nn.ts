<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO" sourcelanguage="en">
<context>
    <name>AdmitText</name>
    <message>
        <source>A file lets in everybody who may open it: only a server has roles.</source>
        <translation>Ei fil slepper inn alle som har lov til å opne ho: berre ein tenar har roller.</translation>
    </message>
    <message>
        <source>Say with --role who is let in, or with --site one home.</source>
        <translation>Oppgi med --role kven som blir sleppt inn, eller med --site éin sjukeheim.</translation>
    </message>
    <message>
        <source>%1 is no name of a role: small letters, digits and _, beginning with a letter.</source>
        <translation>%1 er ikkje eit rollenamn: små bokstavar, siffer og _, med ein bokstav først.</translation>
    </message>
    <message>
        <source>%1 may log in. The server&apos;s administrator sets its password: \password %1 in psql.</source>
        <translation>%1 kan logge inn. Den som administrerer tenaren, set passordet: \password %1 i psql.</translation>
    </message>
</context>
<context>
    <name>AuditAnswer</name>
    <message>
        <source>Stored rows were changed</source>
        <translation>Lagra opplysningar er endra</translation>
    </message>
    <message>
        <source>Rows were put in afterwards</source>
        <translation>Opplysningar er lagde inn i ettertid</translation>
    </message>
    <message>
        <source>Stored rows were removed</source>
        <translation>Lagra opplysningar er fjerna</translation>
    </message>
    <message>
        <source>Rows stand in each other&apos;s place</source>
        <translation>Opplysningar har bytt plass</translation>
    </message>
    <message>
        <source>An entry of the log was changed</source>
        <translation>Ei linje i loggen er endra</translation>
    </message>
    <message>
        <source>An entry of the log was removed</source>
        <translation>Ei linje i loggen er fjerna</translation>
    </message>
    <message>
        <source>An entry of the log was put in afterwards</source>
        <translation>Ei linje i loggen er lagd inn i ettertid</translation>
    </message>
    <message>
        <source>The end of the log was cut off or written anew</source>
        <translation>Slutten av loggen er kutta eller skriven på nytt</translation>
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
        <translation>Loggen stemmer ikkje med det som er lagra: %1 feil. Sei frå til dei som har ansvar for databasen, og endre ingenting.</translation>
    </message>
    <message>
        <source>Everything is as it was written: %1 entries and %2 rows agree.</source>
        <translation>Alt er slik det vart skrive: %1 linjer i loggen og %2 opplysningar stemmer.</translation>
    </message>
    <message>
        <source>Whether the last entries were cut off cannot be seen without an end of the log that was kept elsewhere.</source>
        <translation>Om dei siste linjene er kutta bort, kan ein ikkje sjå utan ein slutt på loggen som er teken vare på ein annan stad.</translation>
    </message>
</context>
<context>
    <name>AuditCommandText</name>
    <message>
        <source>“%1” is not the end of a chain: it has 64 digits and letters a to f.</source>
        <translation>«%1» er ingen kjedeende: den har 64 siffer og bokstavar frå a til f.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a file of ends of chains.</source>
        <translation>%1 kan ikkje lesast som ei fil med kjedeendar.</translation>
    </message>
    <message>
        <source>Recomputing the audit chains</source>
        <translation>Reknar ut revisjonskjedene på nytt</translation>
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
        <translation>ukjend tabell</translation>
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
        <translation>endra: %1 (%2)</translation>
    </message>
    <message>
        <source>changed: at least one of the %1 (%2), which were stored together</source>
        <translation>endra: minst éin av %1 (%2), som vart lagra saman</translation>
    </message>
    <message>
        <source>put in afterwards: %1 (%2)</source>
        <translation>sett inn i ettertid: %1 (%2)</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>fjerna: %1</translation>
    </message>
    <message>
        <source>moved: number %1 and number %2 stand in each other&apos;s place (%3)</source>
        <translation>flytta: nummer %1 og nummer %2 står på plassen til kvarandre (%3)</translation>
    </message>
    <message>
        <source>changed: the audit entry %1</source>
        <translation>endra: revisjonsposten med %1</translation>
    </message>
    <message>
        <source>removed: %1, an audit entry among them</source>
        <translation>fjerna: %1, mellom dei ein revisjonspost</translation>
    </message>
    <message>
        <source>put in afterwards: the audit entry %1</source>
        <translation>sett inn i ettertid: revisjonsposten med %1</translation>
    </message>
    <message>
        <source>moved: the audit entries %1 and %2 stand in each other&apos;s place</source>
        <translation>flytta: revisjonspostane %1 og %2 står på plassen til kvarandre</translation>
    </message>
    <message>
        <source>put in afterwards, or their audit entry was removed: %1 (%2), behind the last entry</source>
        <translation>sett inn i ettertid, eller revisjonsposten deira er fjerna: %1 (%2), bak den siste posten</translation>
    </message>
    <message>
        <source>The end that was kept, %1, is not in the database: the end of a chain was cut off, or written anew.</source>
        <translation>Kjedeenden som vart teken vare på, %1, finst ikkje i databasen: slutten av ei kjede er kutta eller skriven på nytt.</translation>
    </message>
    <message>
        <source>%1: the end that was kept, number %2, is not in the database: the end of this chain was cut off, or written anew.</source>
        <translation>%1: kjedeenden som vart teken vare på, nummer %2, finst ikkje i databasen: slutten av denne kjeda er kutta eller skriven på nytt.</translation>
    </message>
    <message>
        <source>(And %1 more of these.)</source>
        <translation>(Og %1 til av desse.)</translation>
    </message>
    <message>
        <source>Looked at: %1 facts and %2 audit entries in %3 chains.</source>
        <translation>Gått gjennom: %1 opplysningar og %2 revisjonspostar i %3 kjeder.</translation>
    </message>
    <message>
        <source>The audit chains are intact.</source>
        <translation>Revisjonskjedene er heile.</translation>
    </message>
    <message>
        <source>The audit chains are NOT intact: %1 faults. Keep the file as it is, and compare it with a backup.</source>
        <translation>Revisjonskjedene er IKKJE heile: %1 feil. Ta vare på fila som ho er, og samanlikn henne med ein tryggingskopi.</translation>
    </message>
    <message>
        <source>Compared with %1 ends that were kept elsewhere.</source>
        <translation>Samanlikna med %1 kjedeendar som vart tekne vare på ein annan stad.</translation>
    </message>
    <message>
        <source>Without an end that was kept elsewhere (--anchor, --anchors) nobody can see whether the last entries were cut off.</source>
        <translation>Utan ein kjedeende som er teken vare på ein annan stad (--anchor, --anchors), kan ingen sjå om dei siste postane er kutta bort.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Nothing can be written beside the database. Tell those who look after the computer.</source>
        <translation>Det kan ikkje skrivast ved sida av databasen. Sei frå til dei som har ansvar for datamaskina.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, and try again.</source>
        <translation>Disken er full. Rydd plass, og prøv igjen.</translation>
    </message>
    <message>
        <source>Another program has the database open. Close it, and try again.</source>
        <translation>Eit anna program har databasen open. Lukk det, og prøv igjen.</translation>
    </message>
    <message>
        <source>The file is the database itself. Choose a backup.</source>
        <translation>Fila er sjølve databasen. Vel ein tryggingskopi.</translation>
    </message>
    <message>
        <source>You may not make backups. Ask laboratorieansvarlig or the laboratory adviser.</source>
        <translation>Du kan ikkje ta tryggingskopi. Spør laboratorieansvarleg eller laboratorierådgjevar.</translation>
    </message>
    <message>
        <source>A file of this name is there already. Choose another name, or tick that it may be replaced.</source>
        <translation>Det finst alt ei fil med dette namnet. Vel eit anna namn, eller kryss av for at ho kan erstattast.</translation>
    </message>
    <message>
        <source>This is the database itself. Choose another name.</source>
        <translation>Dette er sjølve databasen. Vel eit anna namn.</translation>
    </message>
    <message>
        <source>The file cannot be written there. Check that the folder exists and that you may write in it.</source>
        <translation>Fila kan ikkje skrivast der. Sjekk at mappa finst, og at du har lov til å skrive i ho.</translation>
    </message>
    <message>
        <source>The disk is full: there is no backup. Make room, and try again.</source>
        <translation>Disken er full: det vart ingen tryggingskopi. Frigjer plass, og prøv igjen.</translation>
    </message>
    <message>
        <source>The database is damaged, so there is no backup. Keep older backups, and tell those who look after the program.</source>
        <translation>Databasen er skadd, så det vart ingen tryggingskopi. Ta vare på eldre tryggingskopiar, og sei frå til dei som har ansvar for programmet.</translation>
    </message>
    <message>
        <source>What stands in the file is not what was written, so there is no backup. Use another disk.</source>
        <translation>Det som står i fila, er ikkje det som vart skrive, så det vart ingen tryggingskopi. Bruk ein annan disk.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check the name, and that the disk is in place.</source>
        <translation>Fila kan ikkje lesast. Sjekk namnet, og at disken er på plass.</translation>
    </message>
    <message>
        <source>The backup is sealed with a passphrase. It is restored with the command fasit restore.</source>
        <translation>Tryggingskopien er forsegla med ei passordsetning. Han blir gjenoppretta med kommandoen fasit restore.</translation>
    </message>
    <message>
        <source>The backup was made by a newer Fasit. Install the newest version.</source>
        <translation>Tryggingskopien er laga av ein nyare Fasit. Installer den nyaste versjonen.</translation>
    </message>
    <message>
        <source>The file is not a backup of Fasit. Choose another file.</source>
        <translation>Fila er ikkje ein tryggingskopi frå Fasit. Vel ei anna fil.</translation>
    </message>
    <message>
        <source>The file is a database in use, not a backup.</source>
        <translation>Fila er ein database i bruk, ikkje ein tryggingskopi.</translation>
    </message>
    <message>
        <source>The audit log in the backup is not intact, so it cannot be trusted. Use another backup.</source>
        <translation>Endringsloggen i tryggingskopien er ikkje heil, så han er ikkje til å stole på. Bruk ein annan tryggingskopi.</translation>
    </message>
    <message>
        <source>The backup is damaged or cut off. Use another backup.</source>
        <translation>Tryggingskopien er skadd eller kutta av. Bruk ein annan tryggingskopi.</translation>
    </message>
</context>
<context>
    <name>BackupText</name>
    <message>
        <source>%1 is there already. Choose another name, or say --force to replace it.</source>
        <translation>%1 finst frå før. Vel eit anna namn, eller bruk --force for å erstatte henne.</translation>
    </message>
    <message>
        <source>%1 is the database itself. Choose another name.</source>
        <translation>%1 er sjølve databasen. Vel eit anna namn.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that the folder exists and that you may write there.</source>
        <translation>%1 kan ikkje skrivast. Kontroller at mappa finst, og at du har lov til å skrive der.</translation>
    </message>
    <message>
        <source>The disk is full: there is no backup. Make room and run the command again.</source>
        <translation>Disken er full: det er ikkje laga nokon tryggingskopi. Lag plass og køyr kommandoen på nytt.</translation>
    </message>
    <message>
        <source>The database is damaged, so there is no backup. fasit doctor tells more; keep older backups.</source>
        <translation>Databasen er skadd, så det er ikkje laga nokon tryggingskopi. fasit doctor fortel meir; ta vare på eldre tryggingskopiar.</translation>
    </message>
    <message>
        <source>What stands in %1 is not what was written, so there is no backup. Use another disk.</source>
        <translation>Det som står i %1, er ikkje det som vart skrive, så det er ingen tryggingskopi. Bruk ein annan disk.</translation>
    </message>
    <message>
        <source>%1: %2 bytes, read back and found right</source>
        <translation>%1: %2 byte, lesen tilbake og funnen rett</translation>
    </message>
    <message>
        <source>Ends of the audit chains, also in %1; print them or keep them elsewhere:</source>
        <translation>Endane av revisjonskjedene, òg i %1; skriv dei ut eller ta vare på dei ein annan stad:</translation>
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
        <translation>Innanfor? Ja / nei</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>NOT IN USE</source>
        <translation>IKKJE I BRUK</translation>
    </message>
    <message>
        <source>The control was not accepted. Do not measure patients with %1 here.</source>
        <translation>Kontrollen er ikkje godkjend. Ikkje mål pasientar med %1 her.</translation>
    </message>
    <message>
        <source>From %1. Take this note away when a new control is accepted.</source>
        <translation>Frå %1. Ta bort lappen når ein ny kontroll er godkjend.</translation>
    </message>
    <message>
        <source>Control form: %1</source>
        <translation>Kontrollskjema: %1</translation>
    </message>
    <message>
        <source>Outside the approved range: do not measure patients with %1 here. %2</source>
        <translation>Utanfor godkjent område: Ikkje mål pasientar med %1 her. %2</translation>
    </message>
    <message>
        <source>Look at number and bottle once more. Measure a new control from the same bottle, then from a new one. Still outside: call laboratorieansvarlig.</source>
        <translation>Sjå på talet og flaska ein gong til. Mål ein ny kontroll frå same flaske, deretter frå ei ny. Framleis utanfor: Ring laboratorieansvarleg.</translation>
    </message>
    <message>
        <source>Enter the numbers in Fasit afterwards, with the time when they were measured.</source>
        <translation>Før tala inn i Fasit etterpå, med tidspunktet då dei vart målte.</translation>
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
        <translation>Eining</translation>
    </message>
    <message>
        <source>SD from the mean</source>
        <translation>SD frå middelverdien</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglar</translation>
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
        <translation>godkjend</translation>
    </message>
    <message>
        <source>accepted – keep an eye on it</source>
        <translation>godkjend – følg med</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>ikkje godkjend</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>kan ikkje vurderast</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>utelate</translation>
    </message>
</context>
<context>
    <name>ChartDiagram</name>
    <message>
        <source>A Youden plot needs two levels.</source>
        <translation>Eit Youden-diagram treng to nivå.</translation>
    </message>
    <message>
        <source>This control has no mean and SD, so its levels cannot be compared in SD.</source>
        <translation>Denne kontrollen har ikkje middelverdi og SD, så nivåa kan ikkje samanliknast i SD.</translation>
    </message>
    <message>
        <source>No controls with both levels in this period.</source>
        <translation>Ingen kontrollar med begge nivåa i denne perioden.</translation>
    </message>
    <message>
        <source>Controls with both levels: %1; an ellipse needs %2</source>
        <translation>Kontrollar med begge nivåa: %1; ein ellipse treng %2</translation>
    </message>
    <message>
        <source>Controls with both levels: %1; the ellipse holds 95 %</source>
        <translation>Kontrollar med begge nivåa: %1; ellipsen rommar 95 %</translation>
    </message>
    <message>
        <source>%1, lot %2, n = %3</source>
        <translation>%1, lot %2, n = %3</translation>
    </message>
    <message>
        <source> – too few for a curve</source>
        <translation> – for få til ei kurve</translation>
    </message>
    <message>
        <source>%1, SD from the mean</source>
        <translation>%1, SD frå middelverdien</translation>
    </message>
    <message>
        <source>%1: %2 at %3 SD, %4 at %5 SD, %6</source>
        <translation>%1: %2 på %3 SD, %4 på %5 SD, %6</translation>
    </message>
    <message>
        <source>Number of results</source>
        <translation>Tal på resultat</translation>
    </message>
    <message>
        <source>No controls in this period.</source>
        <translation>Ingen kontrollar i denne perioden.</translation>
    </message>
    <message>
        <source>A control of steps has no histogram of values.</source>
        <translation>Ein kontroll med trinn har ikkje noko histogram over verdiar.</translation>
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
        <translation>%1: summar +%2 og −%3 SD, gjennomsnitt %4 SD%5</translation>
    </message>
    <message>
        <source>, beyond its limit</source>
        <translation>, utanfor grensa</translation>
    </message>
    <message>
        <source>CUSUM and EWMA need a mean and an SD; this control has none in this period.</source>
        <translation>CUSUM og EWMA treng middelverdi og SD; denne kontrollen har ingen i denne perioden.</translation>
    </message>
</context>
<context>
    <name>ChartPoint</name>
    <message>
        <source>%1 SD from the mean</source>
        <translation>%1 SD frå middelverdien</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>godkjend</translation>
    </message>
    <message>
        <source>accepted – keep an eye on it</source>
        <translation>godkjend – følg med</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>ikkje godkjend</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>kan ikkje vurderast</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>utelaten</translation>
    </message>
    <message>
        <source>A level of this control is missing.</source>
        <translation>Eit nivå av denne kontrollen manglar.</translation>
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
        <translation>same resultatet var registrert ein annan stad først</translation>
    </message>
    <message>
        <source>Excluded: %1</source>
        <translation>Utelaten: %1</translation>
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
        <translation>%1 er ikkje eit tidspunkt; skriv det som 2026-11-20T08:00</translation>
    </message>
    <message>
        <source>Run as if it were this time</source>
        <translation>Køyr som om klokka var dette</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Answer in JSON</source>
        <translation>Svar i JSON</translation>
    </message>
    <message>
        <source>Name of the driver; without it the analyser is recognised</source>
        <translation>Namn på drivaren; utan det blir apparatet kjent att</translation>
    </message>
    <message>
        <source>Laboratory quality control at the point of care</source>
        <translation>Kvalitetskontroll av pasientnær laboratorieverksemd</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Vis versjonen</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Vis denne hjelpa</translation>
    </message>
    <message>
        <source>Language: nb, nn or en</source>
        <translation>Språk: nb, nn eller en</translation>
    </message>
    <message>
        <source>Make the demo database and draw its control charts</source>
        <translation>Lag demodatabasen og teikn kontrolldiagramma</translation>
    </message>
    <message>
        <source>Folder of the sample data</source>
        <translation>Mappa med eksempeldata</translation>
    </message>
    <message>
        <source>Folder for the charts</source>
        <translation>Mappe for diagramma</translation>
    </message>
    <message>
        <source>Read files of control results into the database</source>
        <translation>Les filer med kontrollresultat inn i databasen</translation>
    </message>
    <message>
        <source>The home that the files come from</source>
        <translation>Sjukeheimen som filene kjem frå</translation>
    </message>
    <message>
        <source>Exit with 1 when a control is not accepted</source>
        <translation>Avslutt med 1 når ein kontroll ikkje er godkjend</translation>
    </message>
    <message>
        <source>Show what a file holds, without a database</source>
        <translation>Vis kva ei fil inneheld, utan database</translation>
    </message>
    <message>
        <source>List the drivers</source>
        <translation>List opp drivarane</translation>
    </message>
    <message>
        <source>Judge a table of results by Westgard rules</source>
        <translation>Vurder ein tabell med resultat etter Westgard-reglar</translation>
    </message>
    <message>
        <source>The rules, for example 1_2s,1_3s,2_2s,R_4s,4_1s,10x</source>
        <translation>Reglane, til dømes 1_2s,1_3s,2_2s,R_4s,4_1s,10x</translation>
    </message>
    <message>
        <source>Results older than this leave every window</source>
        <translation>Resultat eldre enn dette blir ikkje rekna med</translation>
    </message>
    <message>
        <source>Load homes, lots and targets from a setup file</source>
        <translation>Les sjukeheimar, lotar og fasitverdiar frå ei oppsettsfil</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>VAL</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>KOMMANDO</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Val</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandoar</translation>
    </message>
    <message>
        <source>(must be given)</source>
        <translation>(må oppgjevast)</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEKST</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>TAL</translation>
    </message>
    <message>
        <source>The command line cannot be used: %1. %2 --help tells what may stand there.</source>
        <translation>Kommandolinja kan ikkje brukast: %1. %2 --help viser kva som kan stå der.</translation>
    </message>
    <message>
        <source>Look at the other rules only where 1_2s fires</source>
        <translation>Sjå på dei andre reglane berre der 1_2s slår ut</translation>
    </message>
    <message>
        <source>Let windows go on in SD when the lot changes</source>
        <translation>La vindauga halde fram i SD når lot skiftar</translation>
    </message>
    <message>
        <source>Find the rules and controls that fit a method</source>
        <translation>Finn reglane og kontrollane som passar til ein metode</translation>
    </message>
    <message>
        <source>Total allowable error, in percent</source>
        <translation>Tillaten totalfeil, i prosent</translation>
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
        <translation>Talet på kontrollnivå, 1 til 4</translation>
    </message>
    <message>
        <source>Judge these rules instead of those that fit</source>
        <translation>Vurder desse reglane i staden for dei som passar</translation>
    </message>
    <message>
        <source>Control values in a run, with --rules</source>
        <translation>Kontrollverdiar i ein serie, saman med --rules</translation>
    </message>
    <message>
        <source>How many runs the rules look at, with --rules</source>
        <translation>Kor mange seriar reglane ser på, saman med --rules</translation>
    </message>
    <message>
        <source>Centre and spread of a column of numbers</source>
        <translation>Senter og spreiing for ein kolonne med tal</translation>
    </message>
    <message>
        <source>Name of the column; not needed where there is only one</source>
        <translation>Namnet på kolonnen; trengst ikkje når det berre er éin</translation>
    </message>
    <message>
        <source>algorithm-a, algorithm-s, q-hampel, made, niqr, qn, mean-sd, median or quantiles</source>
        <translation>algorithm-a, algorithm-s, q-hampel, made, niqr, qn, mean-sd, median eller quantiles</translation>
    </message>
    <message>
        <source>Computed constants instead of 1.483, 0.7413 and 1.134</source>
        <translation>Berekna konstantar i staden for 1,483, 0,7413 og 1,134</translation>
    </message>
    <message>
        <source>At rest where a round moves less than this share of the spread</source>
        <translation>I ro når ein runde flyttar mindre enn denne delen av spreiinga</translation>
    </message>
    <message>
        <source>The most rounds of an iteration</source>
        <translation>Det høgaste talet på rundar i ein iterasjon</translation>
    </message>
    <message>
        <source>Of each spread, for algorithm-s; 1 for ranges of two</source>
        <translation>Fridomsgrader for kvar spreiing, for algorithm-s; 1 for variasjonsbreidda av to</translation>
    </message>
    <message>
        <source>For quantiles, from 0 to 1, separated by commas</source>
        <translation>For quantiles, frå 0 til 1, skilde med komma</translation>
    </message>
    <message>
        <source>A rule set by name: Sykehjem, Westgard, Westgard-3, Trollboken, sigma-6, sigma-5, sigma-4, sigma-3</source>
        <translation>Eit regelsett ved namn: Sykehjem, Westgard, Westgard-3, Trollboken, sigma-6, sigma-5, sigma-4, sigma-3</translation>
    </message>
    <message>
        <source>Levels that sigma-6 to sigma-3 are for, 2 or 3; without it those of the file</source>
        <translation>Talet på nivå som sigma-6 til sigma-3 gjeld for, 2 eller 3; utan dette så mange som fila har</translation>
    </message>
    <message>
        <source>Who works here: roles, PINs, training</source>
        <translation>Kven som arbeider her: roller, PIN-kodar, opplæring</translation>
    </message>
    <message>
        <source>a password does not belong in the address, where every program sees it; write it in the file that PGPASSFILE names</source>
        <translation>eit passord høyrer ikkje heime i adressa, der alle program ser det; skriv det i fila som PGPASSFILE peikar på</translation>
    </message>
    <message>
        <source>%1 is no address of a database; write postgresql://user@host/name</source>
        <translation>%1 er inga adresse til ein database; skriv postgresql://brukar@maskin/namn</translation>
    </message>
    <message>
        <source>The database: a file, or postgresql://user@host/name</source>
        <translation>Databasen: ei fil, eller postgresql://brukar@maskin/namn</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>The file</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>a text in quotes is expected here.</source>
        <translation>her skal det stå ein tekst i hermeteikn.</translation>
    </message>
    <message>
        <source>this is missing; it must be filled in.</source>
        <translation>dette manglar og må fyllast ut.</translation>
    </message>
    <message>
        <source>a list in brackets with at least one entry is expected here.</source>
        <translation>her skal det stå ei liste i hakeparentesar med minst éi oppføring.</translation>
    </message>
    <message>
        <source>a list in brackets of texts in quotes is expected here.</source>
        <translation>her skal det stå ei liste i hakeparentesar, med tekstar i hermeteikn.</translation>
    </message>
    <message>
        <source>this word is not known here. Write one of: %1.</source>
        <translation>dette ordet er ukjent her. Skriv eitt av: %1.</translation>
    </message>
    <message>
        <source>this key is not known here, so it would have no effect. Known are: %1.</source>
        <translation>denne nøkkelen er ukjend her og ville ikkje hatt nokon verknad. Kjende er: %1.</translation>
    </message>
    <message>
        <source>an object in braces is expected here.</source>
        <translation>her er det venta eit objekt i krøllparentesar.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected here.</source>
        <translation>her er det venta eit heiltal frå %1 til %2.</translation>
    </message>
    <message>
        <source> Write it without quotes.</source>
        <translation> Skriv det utan hermeteikn.</translation>
    </message>
    <message>
        <source>an object of names is expected here, as { &quot;sent&quot;: &quot;known&quot; }; no name may be empty.</source>
        <translation>her skal det stå eit objekt med namn, som { &quot;sendt&quot;: &quot;kjent&quot; }; ingen namn kan vere tomme.</translation>
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
        <translation>godkjend</translation>
    </message>
    <message>
        <source>keep an eye on it</source>
        <translation>følg med</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>ikkje godkjend</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>kan ikkje vurderast</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>utelaten</translation>
    </message>
    <message>
        <source>a level is missing</source>
        <translation>eit nivå manglar</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <translation>Lot %1</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>førebels</translation>
    </message>
    <message>
        <source>Mean %1</source>
        <translation>Middelverdi %1</translation>
    </message>
    <message>
        <source>Highest %1</source>
        <translation>Høgast %1</translation>
    </message>
    <message>
        <source>Lowest %1</source>
        <translation>Lågast %1</translation>
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
        <translation>Ingen kontrollar i denne perioden.</translation>
    </message>
    <message>
        <source>This control has no SD, so the levels cannot be shown together in SD.</source>
        <translation>Denne kontrollen har ikkje noko SD, så nivåa kan ikkje visast saman i SD.</translation>
    </message>
    <message>
        <source>Control chart</source>
        <translation>Kontrolldiagram</translation>
    </message>
    <message>
        <source>Dropped or knocked</source>
        <translation>Mista i golvet eller fekk eit slag</translation>
    </message>
    <message>
        <source>The analyser showed an error</source>
        <translation>Apparatet viste ein feil</translation>
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
        <translation>godkjend</translation>
    </message>
    <message>
        <source>not yet controlled</source>
        <translation>ikkje kontrollert enno</translation>
    </message>
    <message>
        <source>control due</source>
        <translation>skal kontrollerast</translation>
    </message>
    <message>
        <source>accepted – keep an eye on it</source>
        <translation>godkjend – følg med</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>kan ikkje vurderast</translation>
    </message>
    <message>
        <source>a level is missing</source>
        <translation>eit nivå manglar</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>forseinka</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>ikkje godkjend</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>ute av bruk</translation>
    </message>
    <message>
        <source>1 not seen by anyone</source>
        <translation>1 ikkje sett av nokon</translation>
    </message>
    <message>
        <source>%1 not seen by anyone</source>
        <translation>%1 ikkje sett av nokon</translation>
    </message>
</context>
<context>
    <name>CorrectiveAction</name>
    <message>
        <source>No patients measured</source>
        <translation>Ingen pasientar målte</translation>
    </message>
    <message>
        <source>Number, bottle and level checked</source>
        <translation>Tal, flaske og nivå sjekka</translation>
    </message>
    <message>
        <source>Date, storage, mixing and temperature checked</source>
        <translation>Dato, lagring, blanding og temperatur sjekka</translation>
    </message>
    <message>
        <source>New control, same bottle</source>
        <translation>Ny kontroll, same flaske</translation>
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
        <translation>Reingjering eller vedlikehald</translation>
    </message>
    <message>
        <source>Called for help</source>
        <translation>Ringt etter hjelp</translation>
    </message>
    <message>
        <source>Patient results assessed</source>
        <translation>Pasientsvar vurderte</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gjort</translation>
    </message>
    <message>
        <source>nothing wrong</source>
        <translation>ingenting gale</translation>
    </message>
    <message>
        <source>cause found</source>
        <translation>årsak funnen</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>ikkje mogleg</translation>
    </message>
</context>
<context>
    <name>DatabaseText</name>
    <message>
        <source>There is no database in %1. Check the name.</source>
        <translation>Det er ingen database i %1. Kontroller namnet.</translation>
    </message>
</context>
<context>
    <name>DecodeText</name>
    <message>
        <source>Driver: %1</source>
        <translation>Drivar: %1</translation>
    </message>
    <message>
        <source>%1 control results, %2 patient results dropped</source>
        <translation>%1 kontrollresultat, %2 pasientresultat forkasta</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the name and that you may read the file.</source>
        <translation>%1 kan ikkje lesast. Kontroller namnet og at du har lov til å lese fila.</translation>
    </message>
    <message>
        <source>failed by the instrument</source>
        <translation>ikkje godkjend av apparatet sjølv</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>A substitute began to work</source>
        <translation>Ein vikar byrja å arbeide</translation>
    </message>
    <message>
        <source>First administrator added</source>
        <translation>Første administrator lagd til</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>Brukar lagd til</translation>
    </message>
    <message>
        <source>Preliminary lot approved</source>
        <translation>Førebels lot godkjend</translation>
    </message>
    <message>
        <source>Target approved</source>
        <translation>Fasit godkjend</translation>
    </message>
    <message>
        <source>Parallel period begun</source>
        <translation>Parallellperiode starta</translation>
    </message>
    <message>
        <source>Stop begun</source>
        <translation>Stopp starta</translation>
    </message>
    <message>
        <source>Case changed</source>
        <translation>Sak endra</translation>
    </message>
    <message>
        <source>Rules of the home changed</source>
        <translation>Reglane til sjukeheimen endra</translation>
    </message>
    <message>
        <source>Name of a user changed</source>
        <translation>Namnet til ein brukar endra</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Rolle endra</translation>
    </message>
    <message>
        <source>Schedule changed</source>
        <translation>Plan endra</translation>
    </message>
    <message>
        <source>Control closed</source>
        <translation>Kontroll avslutta</translation>
    </message>
    <message>
        <source>Substitute confirmed</source>
        <translation>Vikar stadfesta</translation>
    </message>
    <message>
        <source>Typing slip corrected</source>
        <translation>Skrivefeil retta</translation>
    </message>
    <message>
        <source>User deactivated</source>
        <translation>Brukar deaktivert</translation>
    </message>
    <message>
        <source>Reading left out of the inbox</source>
        <translation>Måling i innboksen forkasta</translation>
    </message>
    <message>
        <source>Stop ended</source>
        <translation>Stopp avslutta</translation>
    </message>
    <message>
        <source>Control entered afterwards</source>
        <translation>Kontroll ført etterpå</translation>
    </message>
    <message>
        <source>Preliminary lot entered</source>
        <translation>Førebels lot lagd inn</translation>
    </message>
    <message>
        <source>Name of a user erased</source>
        <translation>Namnet til ein brukar sletta</translation>
    </message>
    <message>
        <source>Result excluded or taken in again</source>
        <translation>Resultat utelate eller teke med att</translation>
    </message>
    <message>
        <source>Results of an exchange judged</source>
        <translation>Resultat frå utveksling vurderte</translation>
    </message>
    <message>
        <source>Setup loaded</source>
        <translation>Oppsett lese inn</translation>
    </message>
    <message>
        <source>Lot made current</source>
        <translation>Lot teken i bruk</translation>
    </message>
    <message>
        <source>Bottle opened</source>
        <translation>Flaske opna</translation>
    </message>
    <message>
        <source>Pack opened</source>
        <translation>Pakning opna</translation>
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
        <translation>Brukar aktivert igjen</translation>
    </message>
    <message>
        <source>Action recorded</source>
        <translation>Tiltak registrert</translation>
    </message>
    <message>
        <source>Comparison sample recorded</source>
        <translation>Samanlikningsprøve registrert</translation>
    </message>
    <message>
        <source>Event recorded</source>
        <translation>Hending registrert</translation>
    </message>
    <message>
        <source>Events recorded</source>
        <translation>Hendingar registrerte</translation>
    </message>
    <message>
        <source>Training recorded</source>
        <translation>Opplæring registrert</translation>
    </message>
    <message>
        <source>Control stored</source>
        <translation>Kontroll lagra</translation>
    </message>
    <message>
        <source>PIN or password stored anew</source>
        <translation>PIN-kode eller passord lagra på nytt</translation>
    </message>
    <message>
        <source>Limit of comparison samples set</source>
        <translation>Grense for samanlikningsprøver sett</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>Passord sett</translation>
    </message>
    <message>
        <source>PIN set</source>
        <translation>PIN-kode sett</translation>
    </message>
    <message>
        <source>Conflict settled</source>
        <translation>Konflikt avgjord</translation>
    </message>
    <message>
        <source>Step of an action taken</source>
        <translation>Steg i tiltak utført</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <translation>Hendingar: %1</translation>
    </message>
    <message>
        <source>Readings: %1</source>
        <translation>Målingar: %1</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Rader: %1</translation>
    </message>
    <message>
        <source>Controls: %1</source>
        <translation>Kontrollar: %1</translation>
    </message>
    <message>
        <source>Verdicts: %1</source>
        <translation>Vurderingar: %1</translation>
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
        <translation>rett tal, rett flaske</translation>
    </message>
    <message>
        <source>date, storage, mixing</source>
        <translation>dato, lagring, blanding</translation>
    </message>
    <message>
        <source>cleaning or maintenance</source>
        <translation>reingjering eller vedlikehald</translation>
    </message>
    <message>
        <source>case closed</source>
        <translation>sak lukka</translation>
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
        <translation>apparatet har falle ned</translation>
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
        <translation>sak opna</translation>
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
        <translation>ny kontroll, same flaske</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>no patients</source>
        <translation>ingen pasientar</translation>
    </message>
    <message>
        <source>used today</source>
        <translation>brukt i dag</translation>
    </message>
    <message>
        <source>Home added</source>
        <translation>Sjukeheim lagd til</translation>
    </message>
    <message>
        <source>Analyser added</source>
        <translation>Apparat lagt til</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Tryggingskopi teken</translation>
    </message>
    <message>
        <source>Home changed</source>
        <translation>Sjukeheim endra</translation>
    </message>
    <message>
        <source>Analyser changed</source>
        <translation>Apparat endra</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Tryggingskopi gjenoppretta</translation>
    </message>
    <message>
        <source>Rule set chosen</source>
        <translation>Regelsett valt</translation>
    </message>
    <message>
        <source>External control followed up</source>
        <translation>Ekstern kontroll følgd opp</translation>
    </message>
    <message>
        <source>Feedback from the programme kept</source>
        <translation>Tilbakemelding frå programmet lagra</translation>
    </message>
    <message>
        <source>Outcome of an external control recorded</source>
        <translation>Resultat av ein ekstern kontroll ført</translation>
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
        <translation>Eksempeldataa er ikkje i %1. Sei kvar dei er med --sample-data.</translation>
    </message>
    <message>
        <source>The charts cannot be written to %1. Check that you may write there.</source>
        <translation>Diagramma kan ikkje skrivast til %1. Kontroller at du har lov til å skrive der.</translation>
    </message>
    <message>
        <source>%1 control charts are in %2</source>
        <translation>%1 kontrolldiagram ligg i %2</translation>
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
        <translation>Laboratorierådgjevar (demo)</translation>
    </message>
    <message>
        <source>Responsible (demo)</source>
        <translation>Laboratorieansvarleg (demo)</translation>
    </message>
    <message>
        <source>Member of staff (demo)</source>
        <translation>Tilsett (demo)</translation>
    </message>
    <message>
        <source>At every home the PIN is %1; the laboratory adviser signs in with the password “%2”.</source>
        <translation>PIN-koden på kvar sjukeheim er %1; laboratorierådgjevaren loggar inn med passordet «%2».</translation>
    </message>
</context>
<context>
    <name>DesignText</name>
    <message>
        <source>“limits” compares with a range, not with standard deviations; its power cannot be calculated. Leave it out of --rules.</source>
        <translation>«limits» samanliknar med eit område, ikkje med standardavvik, og styrken kan ikkje reknast ut. Utelat han frå --rules.</translation>
    </message>
    <message>
        <source>--levels must be 1, 2, 3 or 4.</source>
        <translation>--levels må vere 1, 2, 3 eller 4.</translation>
    </message>
    <message>
        <source>--n must be at least one control value a level, and at most %1.</source>
        <translation>--n må vere minst éin kontrollverdi per nivå, og høgst %1.</translation>
    </message>
    <message>
        <source>--runs must be from 1 to %1.</source>
        <translation>--runs må vere frå 1 til %1.</translation>
    </message>
    <message>
        <source>These are more rules than can be used together. Leave some out.</source>
        <translation>Dette er fleire reglar enn det som kan brukast saman. Utelat nokre.</translation>
    </message>
    <message>
        <source>There is no rule in --rules. Name at least one.</source>
        <translation>Det står ingen regel i --rules. Oppgi minst éin.</translation>
    </message>
    <message>
        <source>--tea, --bias and --cv must be numbers.</source>
        <translation>--tea, --bias og --cv må vere tal.</translation>
    </message>
    <message>
        <source>Give --tea and --cv (and --bias), or --rules.</source>
        <translation>Oppgi --tea og --cv (og --bias), eller --rules.</translation>
    </message>
    <message>
        <source>--tea and --cv must be greater than 0.</source>
        <translation>--tea og --cv må vere større enn 0.</translation>
    </message>
    <message>
        <source>world class</source>
        <translation>verdsklasse</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>utmerkt</translation>
    </message>
    <message>
        <source>good</source>
        <translation>god</translation>
    </message>
    <message>
        <source>marginal</source>
        <translation>på grensa</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>dårleg</translation>
    </message>
    <message>
        <source>unacceptable</source>
        <translation>uakseptabel</translation>
    </message>
    <message>
        <source>%1, with %2 control values a run</source>
        <translation>%1, med %2 kontrollverdiar i kvar serie</translation>
    </message>
    <message>
        <source>%1, with %2 control values a run, each run by itself</source>
        <translation>%1, med %2 kontrollverdiar i kvar serie, kvar serie for seg</translation>
    </message>
    <message>
        <source>%1, with %2 control values a run, judged over %3 runs at a time</source>
        <translation>%1, med %2 kontrollverdiar i kvar serie, vurderte over %3 seriar om gongen</translation>
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
        <translation>Kontrollane må oppdage eit skift på %1 SD: då er 5 av 100 resultat meir feil enn tillate.</translation>
    </message>
    <message>
        <source>More than 5 of 100 results are wrong by more than is allowed, without any fault. No control helps; the method must be made better.</source>
        <translation>Meir enn 5 av 100 resultat er meir feil enn tillate, sjølv når alt er i orden. Ingen kontroll hjelper; metoden må bli betre.</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>Tilrådd: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kjelde: %1</translation>
    </message>
    <message>
        <source>Rules alone cannot rescue this method. Make it more precise or reduce its bias, or choose another.</source>
        <translation>Reglar åleine kan ikkje redde denne metoden. Gjer han meir presis, reduser biasen, eller vel ein annan.</translation>
    </message>
    <message>
        <source>Judged: %1</source>
        <translation>Vurdert: %1</translation>
    </message>
    <message>
        <source>False rejections: %1 of 100 runs without any fault</source>
        <translation>Falsk alarm: %1 av 100 seriar når alt er i orden</translation>
    </message>
    <message>
        <source>Detection: %1 of 100 runs while the shift lasts, %2 of 100 in its first run</source>
        <translation>Blir oppdaga: %1 av 100 seriar medan skiftet varer, %2 av 100 i den første serien</translation>
    </message>
    <message>
        <source>  shift %1 SD: %2 of 100 runs are rejected</source>
        <translation>  skift %1 SD: %2 av 100 seriar blir forkasta</translation>
    </message>
    <message>
        <source>These figures are simulated; behind ± stands one standard error.</source>
        <translation>Tala er simulerte; bak ± står éin standardfeil.</translation>
    </message>
    <message>
        <source>Cheapest of %1 ways that finds the shift in 90 of 100 runs with at most 5 false rejections: %2 (finds %3, false %4)</source>
        <translation>Billegast av %1 måtar som oppdagar skiftet i 90 av 100 seriar med høgst 5 falske alarmar: %2 (oppdagar %3, falske %4)</translation>
    </message>
    <message>
        <source>None of %1 ways finds the shift in 90 of 100 runs with at most 5 false rejections. Nearest: %2 (finds %3, false %4)</source>
        <translation>Ingen av %1 måtar oppdagar skiftet i 90 av 100 seriar med høgst 5 falske alarmar. Nærmast: %2 (oppdagar %3, falske %4)</translation>
    </message>
    <message>
        <source>--n and --runs belong to --rules. Name the rules too.</source>
        <translation>--n og --runs høyrer til --rules. Oppgi reglane òg.</translation>
    </message>
    <message>
        <source>The same source also allows %1 control values a run, judged over %2 runs at a time</source>
        <translation>Same kjelde tillèt òg %1 kontrollverdiar i kvar serie, vurderte over %2 seriar om gongen</translation>
    </message>
</context>
<context>
    <name>DoctorText</name>
    <message>
        <source>The file is whole</source>
        <translation>Fila er heil</translation>
    </message>
    <message>
        <source>Everything that is referred to is there</source>
        <translation>Alt som det blir vist til, finst</translation>
    </message>
    <message>
        <source>The audit chains are intact</source>
        <translation>Revisjonskjedene er heile</translation>
    </message>
    <message>
        <source>What is stored is guarded against changes</source>
        <translation>Det som er lagra, er verna mot endringar</translation>
    </message>
    <message>
        <source>The database fits this version of Fasit</source>
        <translation>Databasen passar til denne versjonen av Fasit</translation>
    </message>
    <message>
        <source>There is room on the disk</source>
        <translation>Det er plass på disken</translation>
    </message>
    <message>
        <source>The log beside the database is small</source>
        <translation>Loggen ved sida av databasen er liten</translation>
    </message>
    <message>
        <source>The clock has not been set back</source>
        <translation>Klokka er ikkje stilt tilbake</translation>
    </message>
    <message>
        <source>Stop using the file, keep it, and restore the newest backup.</source>
        <translation>Slutt å bruke fila, ta vare på henne, og gjenopprett den nyaste tryggingskopien.</translation>
    </message>
    <message>
        <source>Keep the file as it is and compare it with a backup; fasit audit verify names everything.</source>
        <translation>Ta vare på fila som ho er, og samanlikn henne med ein tryggingskopi; fasit audit verify nemner alt.</translation>
    </message>
    <message>
        <source>Somebody took the guards away. Verify the audit chains against a kept end, then restore a backup.</source>
        <translation>Nokon har fjerna vernet. Kontroller revisjonskjedene mot ein kjedeende som er teken vare på, og gjenopprett så ein tryggingskopi.</translation>
    </message>
    <message>
        <source>Use the same version of Fasit everywhere.</source>
        <translation>Bruk same versjon av Fasit overalt.</translation>
    </message>
    <message>
        <source>Make room: a backup needs as much as the database, and so does an upgrade.</source>
        <translation>Lag plass: ein tryggingskopi treng like mykje som databasen, og det gjer ei oppgradering òg.</translation>
    </message>
    <message>
        <source>Close all programs that use the database, and start them again.</source>
        <translation>Lukk alle program som bruker databasen, og start dei på nytt.</translation>
    </message>
    <message>
        <source>Something was recorded later than now. Set the clock of this computer right.</source>
        <translation>Noko er registrert seinare enn no. Still klokka på denne datamaskina rett.</translation>
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
        <translation>kunne ikkje kontrollerast</translation>
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
        <translation>Meldingar frå analysatorar som vart sletta: %1</translation>
    </message>
    <message>
        <source>The sums of the months are those of the results</source>
        <translation>Månadssummane stemmer med resultata</translation>
    </message>
    <message>
        <source>Build them anew: fasit doctor --rebuild-sums. No result is touched.</source>
        <translation>Bygg dei på nytt: fasit doctor --rebuild-sums. Ingen resultat blir rørte.</translation>
    </message>
    <message>
        <source>Homes whose months were summed up anew: %1</source>
        <translation>Sjukeheimar der månadene vart summerte på nytt: %1</translation>
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
        <translation>Anna apparat</translation>
    </message>
    <message>
        <source>✔ Tried on a recorded control of the analyser.</source>
        <translation>✔ Prøvd på eit opptak av ein kontroll frå apparatet.</translation>
    </message>
    <message>
        <source>⚠ Tried on a recorded patient message. How a control looks follows the standard: run a control and see that it arrives as one.</source>
        <translation>⚠ Prøvd på eit opptak av ei pasientmelding. Korleis ein kontroll ser ut, følgjer standarden: Mål ein kontroll og sjå at han kjem fram som kontroll.</translation>
    </message>
    <message>
        <source>⚠ Written from the manufacturer&apos;s document. Run a control and see that it arrives as one.</source>
        <translation>⚠ Skriven etter dokumentet frå produsenten. Mål ein kontroll og sjå at han kjem fram som kontroll.</translation>
    </message>
    <message>
        <source>⚠ Written from the standard only. Run controls on each level and compare every value with the analyser before you rely on it.</source>
        <translation>⚠ Skriven berre etter standarden. Mål kontrollar på kvart nivå og samanlikn kvar verdi med apparatet før du stoler på han.</translation>
    </message>
    <message>
        <source>✔ A format of Fasit&apos;s own.</source>
        <translation>✔ Fasits eige format.</translation>
    </message>
</context>
<context>
    <name>DueControl</name>
    <message>
        <source>Not accepted – do not measure patients</source>
        <translation>Ikkje godkjend – ikkje mål pasientar</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>Forseinka sidan %1</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Skal takast no</translation>
    </message>
    <message>
        <source>Next on %1</source>
        <translation>Neste gong %1</translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation>Nivå: %1</translation>
    </message>
    <message>
        <source>Levels: %1</source>
        <translation>Nivå: %1</translation>
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
        <translation>Sist teken %1</translation>
    </message>
    <message>
        <source>Never done yet</source>
        <translation>Ikkje teken enno</translation>
    </message>
    <message>
        <source>Lot %1: no opened bottle – use until %2</source>
        <translation>Lot %1: inga opna flaske – blir brukt til og med %2</translation>
    </message>
    <message>
        <source>Bottle %1 of lot %2, opened %3 – use until %4</source>
        <translation>Flaske %1 av lot %2, opna %3 – blir brukt til og med %4</translation>
    </message>
    <message>
        <source>Lot %1 expired on %2. The result is stored, but the control is still due.</source>
        <translation>Lot %1 gjekk ut på dato %2. Resultatet blir lagra, men kontrollen må framleis takast.</translation>
    </message>
    <message>
        <source>Bottle %1 was to be used until %2. The result is stored, but the control is still due.</source>
        <translation>Flaske %1 skulle brukast til og med %2. Resultatet blir lagra, men kontrollen må framleis takast.</translation>
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
        <translation>%1 (førebels)</translation>
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
        <translation>Runde: %1 apparat, %2</translation>
    </message>
</context>
<context>
    <name>EqaArguments</name>
    <message>
        <source>External control: rounds of a programme</source>
        <translation>Ekstern kontroll: utsendingar i eit program</translation>
    </message>
    <message>
        <source>Score and grade the results of a round</source>
        <translation>Vurder svara i ei utsending, med karakterar</translation>
    </message>
    <message>
        <source>reference, algorithm-a, q-hampel, median or value=V,u=U; SAMPLE:value=V,u=U for one sample</source>
        <translation>reference, algorithm-a, q-hampel, median eller value=V,u=U; PRØVE:value=V,u=U for éi prøve</translation>
    </message>
    <message>
        <source>Allowed difference from the assigned value, in percent of it</source>
        <translation>Tillaten skilnad frå fasit, i prosent av fasit</translation>
    </message>
    <message>
        <source>Allowed difference in the unit; the greater of the two holds</source>
        <translation>Tillaten skilnad i eininga; den største av dei to gjeld</translation>
    </message>
    <message>
        <source>Standard deviation for the scores, in the unit</source>
        <translation>Standardavvik for skårane, i eininga</translation>
    </message>
    <message>
        <source>Allowed difference of the replicates; without it the same percent</source>
        <translation>Tillaten skilnad mellom parallellane; elles same prosent</translation>
    </message>
    <message>
        <source>Each method group has a consensus of its own</source>
        <translation>Kvar metodegruppe har sin eigen fellesverdi</translation>
    </message>
    <message>
        <source>SAMPLE or SAMPLE:GROUP that is judged against its own method group</source>
        <translation>PRØVE eller PRØVE:GRUPPE som blir vurdert mot si eiga metodegruppe</translation>
    </message>
    <message>
        <source>The samples of the round, separated by commas; others are left out</source>
        <translation>Prøvene i utsendinga, skilde med komma; andre blir utelatne</translation>
    </message>
    <message>
        <source>File with a participant on each line; others are left out</source>
        <translation>Fil med éin deltakar på kvar linje; andre blir utelatne</translation>
    </message>
    <message>
        <source>NLK code, to recognise results in another unit</source>
        <translation>NLK-kode, for å kjenne att svar i ei anna eining</translation>
    </message>
    <message>
        <source>Unit of the round; rows that name another are left out</source>
        <translation>Eininga i utsendinga; rader med ei anna blir utelatne</translation>
    </message>
    <message>
        <source>Last day; rows received after it are left out</source>
        <translation>Siste dag; rader mottekne seinare blir utelatne</translation>
    </message>
    <message>
        <source>Recognised slips stay in the consensus</source>
        <translation>Feil som er kjende att, blir med i fellesverdien</translation>
    </message>
</context>
<context>
    <name>EqaCommandText</name>
    <message>
        <source>There is no row of the reference laboratory: its method group must be called “reference”. Add its results, or give --assigned value=V,u=U.</source>
        <translation>Inga rad er frå referanselaboratoriet: metodegruppa må heite «reference». Legg til svara derfrå, eller oppgi --assigned value=V,u=U.</translation>
    </message>
</context>
<context>
    <name>EqaPlanText</name>
    <message>
        <source>%1 must be a number greater than 0, and is “%2”.</source>
        <translation>%1 må vere eit tal større enn 0, og er «%2».</translation>
    </message>
    <message>
        <source>Say what is allowed: --limit-percent, --limit-absolute or --sigma.</source>
        <translation>Oppgi kva som er tillate: --limit-percent, --limit-absolute eller --sigma.</translation>
    </message>
    <message>
        <source>A limit above 100000 decides nothing. Check it.</source>
        <translation>Ei grense over 100000 avgjer ingenting. Kontroller henne.</translation>
    </message>
    <message>
        <source>--assigned “%1” is not known. Say reference, algorithm-a, q-hampel, median, value=5.1,u=0.02 or, for one sample, A:value=5.1,u=0.02.</source>
        <translation>--assigned «%1» er ikkje kjend. Skriv reference, algorithm-a, q-hampel, median, value=5.1,u=0.02 eller, for éi prøve, A:value=5.1,u=0.02.</translation>
    </message>
    <message>
        <source>--deadline must be a day, 2026-10-07, and is “%1”.</source>
        <translation>--deadline må vere ein dag, 2026-10-07, og er «%1».</translation>
    </message>
    <message>
        <source>The list of participants cannot be read. Check its name.</source>
        <translation>Deltakarlista kan ikkje lesast. Kontroller namnet.</translation>
    </message>
    <message>
        <source>The list of participants is empty. Write one on each line.</source>
        <translation>Deltakarlista er tom. Skriv éin på kvar linje.</translation>
    </message>
    <message>
        <source>The table has no method group “%1”. Check --non-commutable.</source>
        <translation>Tabellen har inga metodegruppe «%1». Kontroller --non-commutable.</translation>
    </message>
    <message>
        <source>The table has no sample “%1”. Check --assigned and --non-commutable.</source>
        <translation>Tabellen har inga prøve «%1». Kontroller --assigned og --non-commutable.</translation>
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
        <translation>er ikkje eit tal</translation>
    </message>
    <message>
        <source>has more than six decimals</source>
        <translation>har meir enn seks desimalar</translation>
    </message>
    <message>
        <source>is too large a number</source>
        <translation>er eit for stort tal</translation>
    </message>
    <message>
        <source>must be a whole number from 1 to 99</source>
        <translation>må vere eit heilt tal frå 1 til 99</translation>
    </message>
    <message>
        <source>must not be below 0</source>
        <translation>kan ikkje vere under 0</translation>
    </message>
    <message>
        <source>is not the unit of the round, and nothing is converted</source>
        <translation>er ikkje eininga i utsendinga, og ingenting blir omrekna</translation>
    </message>
    <message>
        <source>is not a date that exists</source>
        <translation>er ikkje ein dato som finst</translation>
    </message>
    <message>
        <source>is after the deadline</source>
        <translation>er etter svarfristen</translation>
    </message>
    <message>
        <source>this replicate is there already</source>
        <translation>denne parallellen finst alt</translation>
    </message>
    <message>
        <source>the participant is in another method group above</source>
        <translation>deltakaren står i ei anna metodegruppe lenger oppe</translation>
    </message>
    <message>
        <source>the other replicates are of another reagent lot</source>
        <translation>dei andre parallellane er frå ein annan reagenslot</translation>
    </message>
    <message>
        <source>the round has no such sample</source>
        <translation>utsendinga har inga slik prøve</translation>
    </message>
    <message>
        <source>the participant is not on the list</source>
        <translation>deltakaren står ikkje på lista</translation>
    </message>
    <message>
        <source>swapped with sample %1?</source>
        <translation>bytt med prøve %1?</translation>
    </message>
    <message>
        <source>another unit?</source>
        <translation>ei anna eining?</translation>
    </message>
    <message>
        <source>the samples of another round?</source>
        <translation>prøvene frå ei anna utsending?</translation>
    </message>
    <message>
        <source>decimal point in the wrong place?</source>
        <translation>komma på feil plass?</translation>
    </message>
    <message>
        <source>a replicate is missing</source>
        <translation>ein parallell manglar</translation>
    </message>
    <message>
        <source>judged against fewer than ten</source>
        <translation>vurdert mot færre enn ti</translation>
    </message>
    <message>
        <source>there is no assigned value to judge it by</source>
        <translation>det finst ingen fasit å vurdere mot</translation>
    </message>
    <message>
        <source>judged against its own method group</source>
        <translation>vurdert mot si eiga metodegruppe</translation>
    </message>
    <message>
        <source>all results are equal</source>
        <translation>alle svar er like</translation>
    </message>
    <message>
        <source>the assigned value did not come to rest</source>
        <translation>fasit fall ikkje til ro</translation>
    </message>
    <message>
        <source>far from its method group</source>
        <translation>langt frå si metodegruppe</translation>
    </message>
    <message>
        <source>too large a number to be judged</source>
        <translation>eit for stort tal til å kunne vurderast</translation>
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
        <translation>dårleg</translation>
    </message>
    <message>
        <source>%1, sample %2: %3, assigned value %4, difference %5, trueness %6, precision %7</source>
        <translation>%1, prøve %2: %3, fasit %4, skilnad %5, riktigheit %6, presisjon %7</translation>
    </message>
    <message>
        <source>All method groups</source>
        <translation>Alle metodegrupper</translation>
    </message>
    <message>
        <source>%1, sample %2: %3 participants, median %4, CV %5, difference %6</source>
        <translation>%1, prøve %2: %3 deltakarar, median %4, CV %5, skilnad %6</translation>
    </message>
    <message>
        <source>the method is off</source>
        <translation>metoden måler feil</translation>
    </message>
    <message>
        <source>Line %1, %2 “%3”: %4. The line was left out; correct it and score again.</source>
        <translation>Linje %1, %2 «%3»: %4. Linja vart utelaten; rett henne og vurder på nytt.</translation>
    </message>
    <message>
        <source>Line %1, participant “%2”, sample “%3”: %4. The line was left out; decide what is right and score again.</source>
        <translation>Linje %1, deltakar «%2», prøve «%3»: %4. Linja vart utelaten; avgjer kva som er rett, og vurder på nytt.</translation>
    </message>
    <message>
        <source>%1, reagent lot %2: %3 from the others of the method group (%4 participants)</source>
        <translation>%1, reagenslot %2: %3 frå dei andre i metodegruppa (%4 deltakarar)</translation>
    </message>
</context>
<context>
    <name>EvaluateText</name>
    <message>
        <source>is empty, and the rules need it</source>
        <translation>er tom, og reglane treng han</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>er ikkje eit tal</translation>
    </message>
    <message>
        <source>has more than six decimals</source>
        <translation>har meir enn seks desimalar</translation>
    </message>
    <message>
        <source>is too large a number</source>
        <translation>er eit for stort tal</translation>
    </message>
    <message>
        <source>is not a date and time that exist</source>
        <translation>er ikkje ein dato og eit klokkeslett som finst</translation>
    </message>
    <message>
        <source>must be empty, 0, no, nei, false, or 1, yes, ja, true, x</source>
        <translation>må vere tom, 0, no, nei, false, eller 1, yes, ja, true, x</translation>
    </message>
    <message>
        <source>must be greater than 0</source>
        <translation>må vere større enn 0</translation>
    </message>
    <message>
        <source>lies above the high limit</source>
        <translation>ligg over den øvre grensa</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>godkjend</translation>
    </message>
    <message>
        <source>accepted – keep an eye on it</source>
        <translation>godkjend – følg med</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>ikkje godkjend</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>inga vurdering</translation>
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
        <translation>Oppgi anten --rules med ei liste eller --preset med eit namn.</translation>
    </message>
    <message>
        <source>There is no rule set “%1”. Those that exist: %2.</source>
        <translation>Det finst ikkje noko regelsett «%1». Desse finst: %2.</translation>
    </message>
    <message>
        <source>--classic looks at the other rules where 1_2s fires: add 1_2s to the rules.</source>
        <translation>--classic ser på dei andre reglane der 1_2s slår ut: ta 1_2s med i reglane.</translation>
    </message>
    <message>
        <source>is one of more than 1000 levels; check that it is the right column</source>
        <translation>er eitt av meir enn 1000 nivå; sjå etter at det er rett kolonne</translation>
    </message>
    <message>
        <source>Not every row has a time: results of any age count, also those more than %1 days old.</source>
        <translation>Ikkje alle rader har eit tidspunkt: resultat av kva alder som helst tel med, òg dei som er meir enn %1 dagar gamle.</translation>
    </message>
    <message>
        <source>must be empty, ok, passed, godkjent, or failed, feil, ikke godkjent</source>
        <translation>må vere tom, ok, passed, godkjent, eller failed, feil, ikke godkjent</translation>
    </message>
    <message>
        <source>The Westgard Sigma Rules are for 2 or 3 levels, and here are %1. Say which with --levels 2 or --levels 3.</source>
        <translation>Westgard Sigma Rules gjeld for 2 eller 3 nivå, og her er det %1. Sei kva for eit med --levels 2 eller --levels 3.</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>There is something in %1 already. Choose a new folder.</source>
        <translation>Det ligg noko i %1 frå før. Vel ei ny mappe.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that there is room and that you may write there.</source>
        <translation>%1 kan ikkje skrivast. Kontroller at det er plass, og at du har lov til å skrive der.</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>Skriv filene</translation>
    </message>
    <message>
        <source>%1: %2 rows in %3 tables</source>
        <translation>%1: %2 rader i %3 tabellar</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>Step of the guide</source>
        <translation>Steg i rettleiinga</translation>
    </message>
    <message>
        <source>Analyte</source>
        <translation>Analytt</translation>
    </message>
    <message>
        <source>Code of an analyser</source>
        <translation>Kode frå eit apparat</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Brukar</translation>
    </message>
    <message>
        <source>Entry of the log</source>
        <translation>Innslag i loggen</translation>
    </message>
    <message>
        <source>Limit for comparison samples</source>
        <translation>Grense for samanlikningsprøver</translation>
    </message>
    <message>
        <source>Comparison sample</source>
        <translation>Samanlikningsprøve</translation>
    </message>
    <message>
        <source>Bottle</source>
        <translation>Flaske</translation>
    </message>
    <message>
        <source>Level of a control material</source>
        <translation>Nivå i eit kontrollmateriale</translation>
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
        <translation>Utsending frå ekstern kontroll</translation>
    </message>
    <message>
        <source>Sample of external control</source>
        <translation>Prøve frå ekstern kontroll</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hending</translation>
    </message>
    <message>
        <source>Result left out</source>
        <translation>Resultat halde utanfor</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Rules of the home</source>
        <translation>Reglar for sjukeheimen</translation>
    </message>
    <message>
        <source>Reading in the inbox</source>
        <translation>Avlesing i innboksen</translation>
    </message>
    <message>
        <source>Reading of the inbox settled</source>
        <translation>Avlesing i innboksen avgjord</translation>
    </message>
    <message>
        <source>Analyser</source>
        <translation>Apparat</translation>
    </message>
    <message>
        <source>Standing of a lot</source>
        <translation>Status for loten</translation>
    </message>
    <message>
        <source>Name erased</source>
        <translation>Namn sletta</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Namn på person</translation>
    </message>
    <message>
        <source>Placement from the inbox</source>
        <translation>Plassering frå innboksen</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Regelsett</translation>
    </message>
    <message>
        <source>Rule set chosen</source>
        <translation>Val av regelsett</translation>
    </message>
    <message>
        <source>Control run</source>
        <translation>Kontrollomgang</translation>
    </message>
    <message>
        <source>Control run closed</source>
        <translation>Kontrollomgang lukka</translation>
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
        <translation>Sjukeheim</translation>
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
        <translation>Stopp opna igjen</translation>
    </message>
    <message>
        <source>Assigned value of a control</source>
        <translation>Fasit for ein kontroll</translation>
    </message>
    <message>
        <source>Proposed value</source>
        <translation>Føreslått fasit</translation>
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
        <translation>andre namn</translation>
    </message>
    <message>
        <source>approved steps</source>
        <translation>godkjende trinn</translation>
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
        <translation>vurderinga frå apparatet</translation>
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
        <translation>godkjend av</translation>
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
        <translation>lukka</translation>
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
        <translation>tal på dagar</translation>
    </message>
    <message>
        <source>decimals</source>
        <translation>desimalar</translation>
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
        <translation>drivar</translation>
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
        <translation>halde utanfor</translation>
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
        <translation>merke</translation>
    </message>
    <message>
        <source>from</source>
        <translation>frå</translation>
    </message>
    <message>
        <source>days of grace</source>
        <translation>dagar slingringsmonn</translation>
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
        <translation>verdien til sjukeheimen</translation>
    </message>
    <message>
        <source>homes</source>
        <translation>sjukeheimar</translation>
    </message>
    <message>
        <source>how</source>
        <translation>korleis</translation>
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
        <translation>dagar mellom</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>avlesing</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>slag</translation>
    </message>
    <message>
        <source>value of the laboratory</source>
        <translation>verdien til laboratoriet</translation>
    </message>
    <message>
        <source>days for late entry</source>
        <translation>dagar for etterføring</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivå</translation>
    </message>
    <message>
        <source>which levels</source>
        <translation>kva nivå</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>nivå</translation>
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
        <translation>namn på sjukeheimen</translation>
    </message>
    <message>
        <source>days looked back</source>
        <translation>dagar tilbake</translation>
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
        <translation>blir flytt frå heilagdagar</translation>
    </message>
    <message>
        <source>moved from weekends</source>
        <translation>blir flytt frå helger</translation>
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
        <translation>namn</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>engelsk namn</translation>
    </message>
    <message>
        <source>Bokmål name</source>
        <translation>namn på bokmål</translation>
    </message>
    <message>
        <source>Nynorsk name</source>
        <translation>namn på nynorsk</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>ikkje i bruk</translation>
    </message>
    <message>
        <source>when due</source>
        <translation>når han skal takast</translation>
    </message>
    <message>
        <source>days an open bottle is used</source>
        <translation>dagar ei opna flaske blir brukt</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>opna</translation>
    </message>
    <message>
        <source>opened by</source>
        <translation>opna av</translation>
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
        <translation>ansvarleg</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>prosent</translation>
    </message>
    <message>
        <source>place</source>
        <translation>stad</translation>
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
        <translation>førebels</translation>
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
        <translation>føreslått av</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>mellombels</translation>
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
        <translation>motteke</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>lagra</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>tek om att</translation>
    </message>
    <message>
        <source>replaced by</source>
        <translation>erstatta av</translation>
    </message>
    <message>
        <source>replicate</source>
        <translation>parallell</translation>
    </message>
    <message>
        <source>replicates</source>
        <translation>parallellar</translation>
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
        <translation>utsending</translation>
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
        <translation>reglar</translation>
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
        <translation>minutt for skrivefeil</translation>
    </message>
    <message>
        <source>source</source>
        <translation>kjelde</translation>
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
        <translation>steg</translation>
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
        <translation>ein stopp sluttar med</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>erstattar</translation>
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
        <translation>kvar tida er frå</translation>
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
        <translation>riktigheit</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>usikkerheit</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>eining</translation>
    </message>
    <message>
        <source>until</source>
        <translation>til</translation>
    </message>
    <message>
        <source>user</source>
        <translation>brukar</translation>
    </message>
    <message>
        <source>minutes ahead of UTC</source>
        <translation>minutt framfor UTC</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>gjeld frå</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>gjeld til</translation>
    </message>
    <message>
        <source>value</source>
        <translation>verdi</translation>
    </message>
    <message>
        <source>value as sent</source>
        <translation>verdi slik han kom</translation>
    </message>
    <message>
        <source>values</source>
        <translation>tal på verdiar</translation>
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
        <translation>brotne reglar</translation>
    </message>
    <message>
        <source>what</source>
        <translation>kva</translation>
    </message>
    <message>
        <source>what to do while stopped</source>
        <translation>kva ein gjer ved stopp</translation>
    </message>
    <message>
        <source>width</source>
        <translation>breidd</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>godkjend</translation>
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
        <translation>etter tur, kvar gong</translation>
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
        <translation>kan ikkje vurderast</translation>
    </message>
    <message>
        <source>cleared by a repeat</source>
        <translation>klarert ved ny kontroll</translation>
    </message>
    <message>
        <source>comparison sample</source>
        <translation>samanlikningsprøve</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>komplett</translation>
    </message>
    <message>
        <source>laboratory adviser</source>
        <translation>laboratorierådgjevar</translation>
    </message>
    <message>
        <source>current</source>
        <translation>gjeldande</translation>
    </message>
    <message>
        <source>each day of use</source>
        <translation>kvar bruksdag</translation>
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
        <translation>fall i golvet</translation>
    </message>
    <message>
        <source>ended by a person</source>
        <translation>avslutta av ein person</translation>
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
        <translation>ikkje bestått</translation>
    </message>
    <message>
        <source>high</source>
        <translation>høg</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importert</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>ikkje aktiv</translation>
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
        <translation>etter så mange dagar</translation>
    </message>
    <message>
        <source>laboratorieansvarlig</source>
        <translation>laboratorieansvarleg</translation>
    </message>
    <message>
        <source>entered afterwards</source>
        <translation>ført etterpå</translation>
    </message>
    <message>
        <source>low</source>
        <translation>låg</translation>
    </message>
    <message>
        <source>a new accepted control</source>
        <translation>ny godkjend kontroll</translation>
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
        <translation>open</translation>
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
        <translation>talverdi</translation>
    </message>
    <message>
        <source>taken in again</source>
        <translation>teke med igjen</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>ikkje godkjend</translation>
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
        <translation>tilsett</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>må stadfestast</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>skrive inn</translation>
    </message>
    <message>
        <source>used today</source>
        <translation>brukt i dag</translation>
    </message>
    <message>
        <source>accepted, watch</source>
        <translation>godkjend, følg med</translation>
    </message>
    <message>
        <source>within</source>
        <translation>innanfor</translation>
    </message>
    <message>
        <source>Document of external control</source>
        <translation>Dokument frå ekstern kontroll</translation>
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
        <translation>innhald</translation>
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
        <translation>eigne verdiar</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The database cannot be opened. Check that the folder is there and may be written to.</source>
        <translation>Databasen kan ikkje opnast. Kontroller at mappa finst og kan skrivast til.</translation>
    </message>
    <message>
        <source>The file is not a Fasit database. Choose another file.</source>
        <translation>Fila er ikkje ein Fasit-database. Vel ei anna fil.</translation>
    </message>
    <message>
        <source>The database was written by a newer Fasit. Install the newest version.</source>
        <translation>Databasen er skriven av ein nyare Fasit. Installer den nyaste versjonen.</translation>
    </message>
    <message>
        <source>The database lies on a network drive, where it is not safe. Move it to this computer, or use a database server.</source>
        <translation>Databasen ligg på ein nettverksstasjon, der han ikkje er trygg. Flytt han til denne maskina, eller bruk ein databasetenar.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, and try again.</source>
        <translation>Disken er full. Rydd plass, og prøv igjen.</translation>
    </message>
    <message>
        <source>Another program is using the database. Wait a little, and try again.</source>
        <translation>Eit anna program bruker databasen. Vent litt, og prøv igjen.</translation>
    </message>
    <message>
        <source>The database does not answer. Try again.</source>
        <translation>Databasen svarer ikkje. Prøv igjen.</translation>
    </message>
    <message>
        <source>Not stored. What you typed still stands here.</source>
        <translation>Ikkje lagra. Det du skreiv, står her framleis.</translation>
    </message>
    <message>
        <source>The database server does not answer. Check the network, and try again.</source>
        <translation>Databasetenaren svarar ikkje. Kontroller nettverket, og prøv igjen.</translation>
    </message>
    <message>
        <source>The database must be brought up to date first. Tell those who look after it.</source>
        <translation>Databasen må først oppdaterast. Sei frå til dei som har ansvar for han.</translation>
    </message>
    <message>
        <source>The database does not allow this. Tell those who look after it.</source>
        <translation>Databasen tillèt ikkje dette. Sei frå til dei som har ansvar for han.</translation>
    </message>
    <message>
        <source>The connection broke, and it is not known whether it was stored. Look whether it is there before you save it again.</source>
        <translation>Sambandet vart brote, og det er ikkje kjent om det vart lagra. Sjå etter om det står der før du lagrar på nytt.</translation>
    </message>
    <message>
        <source>Fasit itself failed at this. Start it anew; if it happens again, tell those who look after it.</source>
        <translation>Det oppstod ein feil i Fasit sjølv. Start programmet på nytt; skjer det igjen, sei frå til dei som har ansvar for det.</translation>
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
        <translation>%1: %2 vart ikkje sleppt inn: %3</translation>
    </message>
    <message>
        <source>Receiving; lines: %1</source>
        <translation>Tek imot; linjer: %1</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Stoppar</translation>
    </message>
    <message>
        <source>%1: taken %2, seen before %3, in the inbox %4, refused %5</source>
        <translation>%1: teke imot %2, sett før %3, i innboksen %4, avvist %5</translation>
    </message>
    <message>
        <source>%1: controls not accepted: %2</source>
        <translation>%1: kontrollar som ikkje er godkjende: %2</translation>
    </message>
    <message>
        <source>%1: patient results dropped: %2</source>
        <translation>%1: pasientresultat forkasta: %2</translation>
    </message>
    <message>
        <source>%1: not all of a file could be used. It lies in the folder “refused”; what could be used is stored.</source>
        <translation>%1: ikkje alt i ei fil kunne brukast. Ho ligg i mappa «refused»; det som kunne brukast, er lagra.</translation>
    </message>
    <message>
        <source>%1: not stored, and not acknowledged: %2 It is tried again.</source>
        <translation>%1: ikkje lagra og ikkje stadfesta: %2 Det blir prøvd på nytt.</translation>
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
        <translation>teke inn</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the name and that you may read the file.</source>
        <translation>%1 kan ikkje lesast. Kontroller namnet og at du har lov til å lese fila.</translation>
    </message>
    <message>
        <source>%1: taken %2, seen before %3, in the inbox %4, refused %5, patient results dropped %6</source>
        <translation>%1: teke inn %2, sett før %3, i innboksen %4, avvist %5, pasientresultat forkasta %6</translation>
    </message>
    <message>
        <source>(And %1 more of these.)</source>
        <translation>(Og %1 til av desse.)</translation>
    </message>
    <message>
        <source>%1, %2: not accepted: %3</source>
        <translation>%1, %2: ikkje godkjend: %3</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>1 reading waits to be placed</source>
        <translation>1 måling manglar plassering</translation>
    </message>
    <message>
        <source>%1 readings wait to be placed</source>
        <translation>%1 målingar manglar plassering</translation>
    </message>
    <message>
        <source>no time was sent</source>
        <translation>utan tidspunkt</translation>
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
        <translation>Apparatet sende verken lot eller nivå.</translation>
    </message>
    <message>
        <source>The instrument sent: %1.</source>
        <translation>Apparatet sende: %1.</translation>
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
        <translation>(%1 til av same slag vart ikkje melde.)</translation>
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
        <translation>ei anna tilkopling har dette namnet. Gi kvar sitt eige.</translation>
    </message>
    <message>
        <source>The lines could not be written to %1. See that you may write there and that the disk is not full.</source>
        <translation>Tilkoplingane kunne ikkje lagrast i %1. Sjå etter at du har lov til å skrive der, og at disken ikkje er full.</translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message>
        <source>it was stopped</source>
        <translation>ho vart stoppa</translation>
    </message>
    <message>
        <source>the analyser closed it</source>
        <translation>apparatet lukka ho</translation>
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
        <translation>apparatet les ikkje svara det får; sjå på tilkoplinga</translation>
    </message>
    <message>
        <source>its address is not on the line&apos;s list; add it to allow if it is an analyser of yours</source>
        <translation>adressa står ikkje på lista til linja; før ho opp under allow dersom det er eit av apparata dykkar</translation>
    </message>
    <message>
        <source>all connections of the line are in use; raise connections if there are more analysers</source>
        <translation>alle sambanda på linja er i bruk; auk connections dersom det er fleire apparat</translation>
    </message>
    <message>
        <source>the analyser connected anew</source>
        <translation>apparatet kopla seg til på nytt</translation>
    </message>
    <message>
        <source>they could not agree on an encrypted connection; look at the certificates at both ends</source>
        <translation>dei vart ikkje samde om eit kryptert samband; sjå på sertifikata i begge endar</translation>
    </message>
    <message>
        <source>there is no such port, folder or computer; look at its name and whether it is plugged in</source>
        <translation>det finst ingen slik port, mappe eller maskin; sjå på namnet og om ho er kopla til</translation>
    </message>
    <message>
        <source>the system does not allow it; the user that runs Fasit needs the right to it (for serial ports the group dialout)</source>
        <translation>systemet tillèt det ikkje; brukaren som køyrer Fasit, må ha rett til det (for serieportar gruppa dialout)</translation>
    </message>
    <message>
        <source>another program has it; end that program or choose another port</source>
        <translation>eit anna program har han; avslutt det programmet eller vel ein annan port</translation>
    </message>
    <message>
        <source>nothing listens there; look at the address, and whether the analyser is on</source>
        <translation>ingenting lyttar der; sjå på adressa og om apparatet er på</translation>
    </message>
    <message>
        <source>nothing answers there; look at the address and the network</source>
        <translation>ingenting svarar der; sjå på adressa og nettverket</translation>
    </message>
    <message>
        <source>it is unplugged, or the adapter failed</source>
        <translation>han er kopla frå, eller adapteren svikta</translation>
    </message>
    <message>
        <source>the port does not know this speed or form</source>
        <translation>porten kjenner ikkje denne farten eller forma</translation>
    </message>
    <message>
        <source>a file that was read cannot be moved away; look at the rights to the folder</source>
        <translation>ei fil som er lesen, kan ikkje flyttast; sjå på rettane til mappa</translation>
    </message>
    <message>
        <source>it failed</source>
        <translation>det lukkast ikkje</translation>
    </message>
    <message>
        <source>is being opened</source>
        <translation>blir opna</translation>
    </message>
    <message>
        <source>waits for an analyser</source>
        <translation>ventar på eit apparat</translation>
    </message>
    <message>
        <source>connected (%1)</source>
        <translation>tilkopla (%1)</translation>
    </message>
    <message>
        <source>closed: %1</source>
        <translation>lukka: %1</translation>
    </message>
    <message>
        <source>; tried again in %1 s</source>
        <translation>; blir prøvd igjen om %1 s</translation>
    </message>
    <message>
        <source>a file could not be read to its end, or it changed meanwhile; look whether it is copied under another name and then renamed</source>
        <translation>ei fil kunne ikkje lesast til slutten, eller ho blei endra i mellomtida; sjå om ho blir kopiert under eit anna namn og så får nytt namn</translation>
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
        <translation>endra to stader samstundes: må sjekkast</translation>
    </message>
    <message>
        <source>(name erased)</source>
        <translation>(namnet er sletta)</translation>
    </message>
    <message>
        <source>There are no users yet. Add the first with “fasit user add --role administrator”.</source>
        <translation>Det er ingen brukarar enno. Legg til den første med «fasit user add --role administrator».</translation>
    </message>
</context>
<context>
    <name>ListenArguments</name>
    <message>
        <source>Receive from analysers until told to stop</source>
        <translation>Ta imot frå apparat til programmet blir bede om å stoppe</translation>
    </message>
    <message>
        <source>The lines, in JSON (docs/formats/listen.md)</source>
        <translation>Linjene, i JSON (docs/formats/listen.md)</translation>
    </message>
    <message>
        <source>Write what happens on the lines to this file, every value masked</source>
        <translation>Skriv det som skjer på linjene, til denne fila, med alle verdiar maskerte</translation>
    </message>
    <message>
        <source>Where the status is written; without it beside the database</source>
        <translation>Kvar statusen blir skriven; utan dette ved sida av databasen</translation>
    </message>
    <message>
        <source>Only check the configuration</source>
        <translation>Berre kontroller oppsettet</translation>
    </message>
    <message>
        <source>Tell how the program that receives stands</source>
        <translation>Fortel korleis det står til med programmet som tek imot</translation>
    </message>
    <message>
        <source>Play an analyser, with made-up results</source>
        <translation>Spel eit apparat, med oppdikta resultat</translation>
    </message>
    <message>
        <source>Name of its driver</source>
        <translation>Namnet på drivaren</translation>
    </message>
    <message>
        <source>Over this serial port</source>
        <translation>Over denne serieporten</translation>
    </message>
    <message>
        <source>Connect to HOST:PORT</source>
        <translation>Kople til HOST:PORT</translation>
    </message>
    <message>
        <source>Wait on this port</source>
        <translation>Vent på denne porten</translation>
    </message>
    <message>
        <source>Into a file</source>
        <translation>Til ei fil</translation>
    </message>
    <message>
        <source>Speed of the serial port</source>
        <translation>Farten på serieporten</translation>
    </message>
    <message>
        <source>Days with controls</source>
        <translation>Dagar med kontrollar</translation>
    </message>
    <message>
        <source>Another seed draws other values</source>
        <translation>Eit anna frø gir andre verdiar</translation>
    </message>
    <message>
        <source>Serial number of the analyser; without it that of the sample data</source>
        <translation>Serienummeret til apparatet; utan dette det frå eksempeldata</translation>
    </message>
    <message>
        <source>What goes wrong; may be given several times</source>
        <translation>Kva som går gale; kan oppgjevast fleire gonger</translation>
    </message>
    <message>
        <source>Samples of patients each day, among the controls</source>
        <translation>Pasientprøver per dag, mellom kontrollane</translation>
    </message>
    <message>
        <source>Fill the patients&apos; results with texts that stand nowhere else, and write those to this file</source>
        <translation>Fyll pasientresultata med tekstar som ikkje står nokon annan stad, og skriv dei til denne fila</translation>
    </message>
</context>
<context>
    <name>ListenConfig</name>
    <message>
        <source>two lines have this name. Give each its own.</source>
        <translation>to linjer har dette namnet. Gi kvar sitt eige.</translation>
    </message>
    <message>
        <source>exactly one of serial, listen, dial and folder must stand here; it says how the analyser is reached.</source>
        <translation>nøyaktig éin av serial, listen, dial og folder må stå her; han seier korleis ein når apparatet.</translation>
    </message>
    <message>
        <source>there is no driver with this name. “fasit decode --drivers” lists them.</source>
        <translation>det finst ingen drivar med dette namnet. «fasit decode --drivers» viser dei.</translation>
    </message>
    <message>
        <source>a sample id is expected, or its beginning of at least two characters with * behind it; less would take patients for controls.</source>
        <translation>her skal det stå ein prøve-id, eller starten på ein med minst to teikn og * bak; mindre ville teke pasientar for kontrollar.</translation>
    </message>
    <message>
        <source>this is no IP address. Leave it out to listen on all of this computer&apos;s.</source>
        <translation>dette er inga IP-adresse. La ho stå tom for å lytte på alle på denne maskina.</translation>
    </message>
    <message>
        <source>%1 is neither an IP address nor a net such as 10.1.2.0/24.</source>
        <translation>%1 er verken ei IP-adresse eller eit nett som 10.1.2.0/24.</translation>
    </message>
    <message>
        <source>nobody may connect. List the addresses of the analysers.</source>
        <translation>ingen kan kople seg til. Før opp adressene til apparata.</translation>
    </message>
    <message>
        <source>certificate, key or authorities cannot be read as PEM. A listener needs certificate and key; the key must have no passphrase.</source>
        <translation>certificate, key eller authorities kan ikkje lesast som PEM. Den som lyttar, treng certificate og key; nøkkelen kan ikkje ha passord.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check the name and that you may read it.</source>
        <translation>Fila kan ikkje lesast. Kontroller namnet og at du har lov til å lese ho.</translation>
    </message>
    <message>
        <source>this is no time; write it as 2026-11-20T08:00.</source>
        <translation>dette er ikkje eit tidspunkt; skriv det som 2026-11-20T08:00.</translation>
    </message>
    <message>
        <source>this has no effect on files. Remove it, or set up serial, listen or dial in place of the folder.</source>
        <translation>dette har ingen verknad for filer. Fjern det, eller set opp serial, listen eller dial i staden for folder.</translation>
    </message>
    <message>
        <source>this has no effect on this driver, whose files hold nothing but controls. Remove it.</source>
        <translation>dette har ingen verknad for denne drivaren; filene hans inneheld berre kontrollar. Fjern det.</translation>
    </message>
    <message>
        <source>this driver reads files only: choose a watched folder (folder).</source>
        <translation>denne drivaren les berre filer: Vel ei overvaka mappe (folder).</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linje %1</translation>
    </message>
    <message>
        <source>this is not valid JSON. Look for a missing comma, brace or quotation mark.</source>
        <translation>dette er ikkje gyldig JSON. Sjå etter eit komma, ein parentes eller eit hermeteikn som manglar.</translation>
    </message>
</context>
<context>
    <name>ListenText</name>
    <message>
        <source>%1 cannot be written. Choose another file for --trace.</source>
        <translation>%1 kan ikkje skrivast. Vel ei anna fil for --trace.</translation>
    </message>
    <message>
        <source>%1 cannot be used, so nothing is received:</source>
        <translation>%1 kan ikkje brukast, så ingenting blir teke imot:</translation>
    </message>
    <message>
        <source>The configuration can be used; lines: %1</source>
        <translation>Oppsettet kan brukast; linjer: %1</translation>
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
        <translation>1 dag att</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>%1 dagar att</translation>
    </message>
    <message>
        <source>%1 of %2 results</source>
        <translation>%1 av %2 resultat</translation>
    </message>
    <message>
        <source>results of %1 of %2 days</source>
        <translation>resultat frå %1 av %2 dagar</translation>
    </message>
    <message>
        <source>results that can be used</source>
        <translation>resultat som kan brukast</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Til godkjenning</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Gått ut</translation>
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
        <translation>Ikkje i bruk</translation>
    </message>
    <message>
        <source>Expired %1.</source>
        <translation>Gjekk ut %1.</translation>
    </message>
    <message>
        <source>Expires %1: %2.</source>
        <translation>Går ut %1: %2.</translation>
    </message>
    <message>
        <source>Expires %1.</source>
        <translation>Går ut %1.</translation>
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
        <translation>n = %1 på %2 dagar</translation>
    </message>
    <message>
        <source>Too few for a mean: %1.</source>
        <translation>For få til ein middelverdi: %1.</translation>
    </message>
    <message>
        <source>%1 results carry a mean. The CV of the lot before is used for the SD.</source>
        <translation>%1 resultat er nok til ein middelverdi. CV frå førre lot blir brukt til SD.</translation>
    </message>
    <message>
        <source>%1 results carry a mean and an SD.</source>
        <translation>%1 resultat er nok til ein middelverdi og ein SD.</translation>
    </message>
    <message>
        <source>%1 results carry a mean, but not an SD: %2.</source>
        <translation>%1 resultat er nok til ein middelverdi, men ikkje til ein SD: %2.</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>foreslått</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>førebels</translation>
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
        <translation>eigen middelverdi</translation>
    </message>
</context>
<context>
    <name>LotRefusal</name>
    <message>
        <source>You may not do this.</source>
        <translation>Du har ikkje lov til å gjere dette.</translation>
    </message>
    <message>
        <source>Ask laboratorieansvarlig or the laboratory adviser.</source>
        <translation>Spør laboratorieansvarleg eller laboratorierådgjevaren.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile.</source>
        <translation>Nokon andre har endra dette i mellomtida.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Sjå på lista på nytt.</translation>
    </message>
    <message>
        <source>Who entered or proposed it does not approve it.</source>
        <translation>Den som la inn eller foreslo, kan ikkje godkjenne sjølv.</translation>
    </message>
    <message>
        <source>Let a second person sign in and approve.</source>
        <translation>La ein annan person logge inn og godkjenne.</translation>
    </message>
    <message>
        <source>This is a control of steps and has no range.</source>
        <translation>Denne kontrollen har trinn og ikkje noko område.</translation>
    </message>
    <message>
        <source>Its lots come with a setup file.</source>
        <translation>Lotane blir lagde inn med ei oppsettsfil.</translation>
    </message>
    <message>
        <source>The lot number is missing.</source>
        <translation>Lotnummeret manglar.</translation>
    </message>
    <message>
        <source>Type it as it is printed.</source>
        <translation>Skriv det slik det er trykt.</translation>
    </message>
    <message>
        <source>The lot has expired.</source>
        <translation>Loten har gått ut.</translation>
    </message>
    <message>
        <source>Check the expiry on the bottle.</source>
        <translation>Sjekk utløpsdatoen på flaska.</translation>
    </message>
    <message>
        <source>This lot is in the library already.</source>
        <translation>Denne loten finst alt i lista.</translation>
    </message>
    <message>
        <source>Find it in the list.</source>
        <translation>Finn han i lista.</translation>
    </message>
    <message>
        <source>The lowest value must be below the highest.</source>
        <translation>Den lågaste verdien må vere under den høgaste.</translation>
    </message>
    <message>
        <source>Check the row of the insert.</source>
        <translation>Sjekk rada i pakningsvedlegget.</translation>
    </message>
    <message>
        <source>No values are typed.</source>
        <translation>Ingen verdiar er skrivne inn.</translation>
    </message>
    <message>
        <source>Type the lowest and highest value of at least one level.</source>
        <translation>Skriv lågaste og høgaste verdi for minst eitt nivå.</translation>
    </message>
    <message>
        <source>The lot has no values for this analyser.</source>
        <translation>Loten har ingen verdiar for dette apparatet.</translation>
    </message>
    <message>
        <source>Enter the values of the insert first.</source>
        <translation>Legg inn verdiane frå pakningsvedlegget først.</translation>
    </message>
    <message>
        <source>The lot is in use here already.</source>
        <translation>Loten er alt i bruk her.</translation>
    </message>
    <message>
        <source>A parallel period comes before that.</source>
        <translation>Ein parallellperiode kjem før det.</translation>
    </message>
    <message>
        <source>The lot is in its parallel period here already.</source>
        <translation>Loten er alt i parallellperiode her.</translation>
    </message>
    <message>
        <source>The results do not carry a mean and an SD yet.</source>
        <translation>Det er for få resultat til middelverdi og SD enno.</translation>
    </message>
    <message>
        <source>A newer target holds already.</source>
        <translation>Ein nyare fasit gjeld alt.</translation>
    </message>
    <message>
        <source>The product number in the barcode is not right.</source>
        <translation>Varenummeret i strekkoden er ikkje rett.</translation>
    </message>
    <message>
        <source>Scan once more.</source>
        <translation>Skann ein gong til.</translation>
    </message>
    <message>
        <source>The expiry in the barcode is no day that exists.</source>
        <translation>Utløpsdatoen i strekkoden finst ikkje.</translation>
    </message>
    <message>
        <source>Type lot and expiry as printed.</source>
        <translation>Skriv lot og utløpsdato slik dei er trykte.</translation>
    </message>
    <message>
        <source>The scanner leaves out the separators of the barcode.</source>
        <translation>Skannaren utelèt skiljeteikna i strekkoden.</translation>
    </message>
    <message>
        <source>The barcode says two different things.</source>
        <translation>Strekkoden seier to ulike ting.</translation>
    </message>
    <message>
        <source>This is not the barcode of a control or a pack.</source>
        <translation>Dette er ikkje strekkoden til ein kontroll eller ei pakning.</translation>
    </message>
    <message>
        <source>Scan another code on the box, or type lot and expiry as printed.</source>
        <translation>Skann ein annan kode på eska, eller skriv lot og utløpsdato slik dei er trykte.</translation>
    </message>
    <message>
        <source>The lot is not approved yet.</source>
        <translation>Loten er ikkje godkjend enno.</translation>
    </message>
    <message>
        <source>A second person approves the values of its insert first.</source>
        <translation>Ein annan person godkjenner først verdiane frå pakningsvedlegget.</translation>
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
        <translation>Resultatet er utelate.</translation>
    </message>
    <message>
        <source>The result is taken in again.</source>
        <translation>Resultatet er teke med igjen.</translation>
    </message>
    <message>
        <source>No verdict changed.</source>
        <translation>Inga vurdering vart endra.</translation>
    </message>
    <message>
        <source>1 verdict changed: %1</source>
        <translation>1 vurdering vart endra: %1</translation>
    </message>
    <message>
        <source>%1 verdicts changed: %2</source>
        <translation>%1 vurderingar vart endra: %2</translation>
    </message>
    <message>
        <source>Only the person responsible for the laboratory or the adviser may do this.</source>
        <translation>Berre laboratorieansvarleg eller laboratorierådgjevar kan gjere dette.</translation>
    </message>
    <message>
        <source>Write the reason or the comment first.</source>
        <translation>Skriv grunnen eller kommentaren først.</translation>
    </message>
    <message>
        <source>The text has characters that cannot be stored, or is too long.</source>
        <translation>Teksten har teikn som ikkje kan lagrast, eller er for lang.</translation>
    </message>
    <message>
        <source>The text holds eleven digits like an identity number. Take them out.</source>
        <translation>Teksten har elleve siffer som eit fødselsnummer. Ta dei bort.</translation>
    </message>
    <message>
        <source>The result was not found. Nothing is stored.</source>
        <translation>Resultatet vart ikkje funne. Ingenting er lagra.</translation>
    </message>
    <message>
        <source>Somebody else did this already.</source>
        <translation>Nokon andre har alt gjort dette.</translation>
    </message>
    <message>
        <source>Another result counts in its place; it is not taken in beside that one.</source>
        <translation>Eit anna resultat tel i staden for dette; det blir ikkje teke med ved sida av.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Today&apos;s controls</source>
        <translation>Dagens kontrollar</translation>
    </message>
    <message>
        <source>Control chart</source>
        <translation>Kontrolldiagram</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Brukarar</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Endringslogg</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillingar</translation>
    </message>
</context>
<context>
    <name>MessageOptions</name>
    <message>
        <source>this has a meaning for %1 only, which the driver does not speak. Remove it.</source>
        <translation>dette har berre noko å seie for %1, som drivaren ikkje brukar. Fjern det.</translation>
    </message>
    <message>
        <source>the file %1 cannot be read.</source>
        <translation>fila %1 kan ikkje lesast.</translation>
    </message>
    <message>
        <source>%1, line %2: this cannot be read. docs/formats/hl7.md tells how a table is written.</source>
        <translation>%1, linje %2: dette kan ikkje lesast. docs/formats/hl7.md fortel korleis ein tabell blir skriven.</translation>
    </message>
    <message>
        <source>a table is for the driver hl7 only; this driver has its own. Remove it, or choose the driver hl7.</source>
        <translation>ein tabell er berre for drivaren hl7; denne drivaren har sin eigen. Fjern han, eller vel drivaren hl7.</translation>
    </message>
</context>
<context>
    <name>MonitorWords</name>
    <message>
        <source>← from the analyser</source>
        <translation>← frå apparatet</translation>
    </message>
    <message>
        <source>→ to the analyser</source>
        <translation>→ til apparatet</translation>
    </message>
    <message>
        <source>◆ message read</source>
        <translation>◆ melding lesen</translation>
    </message>
    <message>
        <source>✖ not stored</source>
        <translation>✖ ikkje lagra</translation>
    </message>
    <message>
        <source>● line</source>
        <translation>● tilkopling</translation>
    </message>
    <message>
        <source>✖ not let in</source>
        <translation>✖ ikkje sleppt inn</translation>
    </message>
    <message>
        <source>control results: %1, patient results left out: %2, problems: %3</source>
        <translation>kontrollresultat: %1, utelatne pasientresultat: %2, problem: %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klokkeslett</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Content (values are masked: [4] is four bytes)</source>
        <translation>Innhald (verdiar er skjulte: [4] er fire byte)</translation>
    </message>
    <message>
        <source>✔ taken, controls stored</source>
        <translation>✔ teke imot, kontrollar lagra</translation>
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
        <translation>%1: siste %2 målingar</translation>
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
        <translation>høgst %1</translation>
    </message>
</context>
<context>
    <name>OperationText</name>
    <message>
        <source>A file whose first line is the passphrase</source>
        <translation>Ei fil der første linja er passfrasen</translation>
    </message>
    <message>
        <source>The end of a chain that was printed earlier; may be given several times</source>
        <translation>Ein kjedeende som er skriven ut tidlegare; kan oppgjevast fleire gonger</translation>
    </message>
    <message>
        <source>A file of such ends, as a backup leaves beside it</source>
        <translation>Ei fil med slike endar, som ein tryggingskopi legg ved sida av seg</translation>
    </message>
    <message>
        <source>Find out whether anything was changed behind Fasit&apos;s back</source>
        <translation>Finn ut om noko er endra bak ryggen på Fasit</translation>
    </message>
    <message>
        <source>Recompute the audit chains from everything that is stored</source>
        <translation>Rekn ut revisjonskjedene på nytt frå alt som er lagra</translation>
    </message>
    <message>
        <source>Print the ends of the audit chains, to be kept elsewhere</source>
        <translation>Skriv ut endane av revisjonskjedene, så dei kan takast vare på ein annan stad</translation>
    </message>
    <message>
        <source>Copy the database to a file, also while it is in use</source>
        <translation>Kopier databasen til ei fil, òg medan han er i bruk</translation>
    </message>
    <message>
        <source>The file that is written</source>
        <translation>Fila som blir skriven</translation>
    </message>
    <message>
        <source>Replace the file where there is one</source>
        <translation>Erstatt fila om ho finst</translation>
    </message>
    <message>
        <source>Make a database of a backup, after it was verified</source>
        <translation>Lag ein database av ein tryggingskopi, etter at han er kontrollert</translation>
    </message>
    <message>
        <source>The database file that is made</source>
        <translation>Databasefila som blir laga</translation>
    </message>
    <message>
        <source>Put it in the place of the database that is there, which is kept beside</source>
        <translation>Set han i staden for databasen som er der; den gamle blir teken vare på ved sida av</translation>
    </message>
    <message>
        <source>Check that the database is sound</source>
        <translation>Kontroller at databasen er i orden</translation>
    </message>
    <message>
        <source>Erase messages of analysers that are older than 90 days</source>
        <translation>Slett meldingar frå analysatorar som er eldre enn 90 dagar</translation>
    </message>
    <message>
        <source>Write all that is stored of a home as CSV and JSON</source>
        <translation>Skriv alt som er lagra om ein sjukeheim, som CSV og JSON</translation>
    </message>
    <message>
        <source>The home, by name or organisation number</source>
        <translation>Sjukeheimen, med namn eller organisasjonsnummer</translation>
    </message>
    <message>
        <source>A new folder for the files</source>
        <translation>Ei ny mappe for filene</translation>
    </message>
    <message>
        <source>Build month sums that are wrong anew from the results</source>
        <translation>Bygg feil månadssummar på nytt frå resultata</translation>
    </message>
</context>
<context>
    <name>PassphraseText</name>
    <message>
        <source>There is no passphrase in %1: its first line is the passphrase.</source>
        <translation>Det er ingen passfrase i %1: den første linja er passfrasen.</translation>
    </message>
</context>
<context>
    <name>PointStory</name>
    <message>
        <source>a typing slip was corrected</source>
        <translation>ein skrivefeil vart retta</translation>
    </message>
    <message>
        <source>a result was excluded</source>
        <translation>eit resultat vart utelate</translation>
    </message>
    <message>
        <source>a result was taken in again</source>
        <translation>eit resultat vart teke med igjen</translation>
    </message>
    <message>
        <source>a result was entered afterwards</source>
        <translation>eit resultat vart ført etterpå</translation>
    </message>
    <message>
        <source>a reading was placed</source>
        <translation>ei avlesing vart plassert</translation>
    </message>
    <message>
        <source>the target was changed</source>
        <translation>fasiten vart endra</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Årsak: %1</translation>
    </message>
    <message>
        <source>Corrected as a typing slip</source>
        <translation>Retta som skrivefeil</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Utelate</translation>
    </message>
    <message>
        <source>Taken in again</source>
        <translation>Teke med igjen</translation>
    </message>
    <message>
        <source> (a level was missing)</source>
        <translation> (eit nivå mangla)</translation>
    </message>
    <message>
        <source>no valid result</source>
        <translation>ingen gyldige resultat</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>godkjend</translation>
    </message>
    <message>
        <source>accepted – keep an eye on it</source>
        <translation>godkjend – følg med</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>kan ikkje vurderast</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>ikkje godkjend</translation>
    </message>
</context>
<context>
    <name>PowerCurve</name>
    <message>
        <source>What %1 finds</source>
        <translation>Kva %1 oppdagar</translation>
    </message>
    <message>
        <source>Systematic error, in SD</source>
        <translation>Systematisk feil, i SD</translation>
    </message>
    <message>
        <source>Controls that are stopped, in percent</source>
        <translation>Kontrollar som blir stoppa, i prosent</translation>
    </message>
    <message>
        <source>Limits alone have no curve: it is drawn in SD.</source>
        <translation>Grenser åleine har inga kurve: ho blir teikna i SD.</translation>
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
        <translation>Dette er inga fil med kontrollresultat som Fasit kjenner. Kontroller at det er rett fil, eller oppgje drivaren med --driver.</translation>
    </message>
    <message>
        <source>There is no driver with this name. Leave --driver out, or choose one of those that “fasit decode --drivers” lists.</source>
        <translation>Det er ingen drivar med dette namnet. Utelat --driver, eller vel ein av dei som «fasit decode --drivers» viser.</translation>
    </message>
    <message>
        <source>There are more problems, which are not listed. The file is badly damaged; fetch it anew.</source>
        <translation>Det er fleire feil, som ikkje er lista opp. Fila er sterkt skadd; hent ho på nytt.</translation>
    </message>
    <message>
        <source>The checksum of a frame is wrong; the frame was left out. Send the results from the analyser again.</source>
        <translation>Sjekksummen i ei ramme er feil; ramma vart utelaten. Send resultata frå apparatet på nytt.</translation>
    </message>
    <message>
        <source>A frame was cut off and left out. Send the results from the analyser again.</source>
        <translation>Ei ramme vart avbroten og utelaten. Send resultata frå apparatet på nytt.</translation>
    </message>
    <message>
        <source>Bytes that belong to no frame were skipped. If results are missing, send them again.</source>
        <translation>Byte som ikkje høyrer til noka ramme, vart hoppa over. Manglar det resultat, send dei på nytt.</translation>
    </message>
    <message>
        <source>A frame lacks its line end. Nothing is lost.</source>
        <translation>Ei ramme manglar linjeslutt. Ingenting er tapt.</translation>
    </message>
    <message>
        <source>A frame, message or line is too large and was left out. Check that it is the right file.</source>
        <translation>Ei ramme, melding eller linje er for stor og vart utelaten. Kontroller at det er rett fil.</translation>
    </message>
    <message>
        <source>The message does not say how it is to be read. Check the analyser&apos;s communication settings.</source>
        <translation>Meldinga seier ikkje korleis ho skal lesast. Kontroller kommunikasjonsoppsettet på apparatet.</translation>
    </message>
    <message>
        <source>Results without a message header were left out. Send them from the analyser again.</source>
        <translation>Resultat utan meldingshovud vart utelatne. Send dei frå apparatet på nytt.</translation>
    </message>
    <message>
        <source>The message ended early; its last result was left out. Send it from the analyser again.</source>
        <translation>Meldinga slutta for tidleg; det siste resultatet vart utelate. Send det frå apparatet på nytt.</translation>
    </message>
    <message>
        <source>Results behind a damaged frame were left out. Send them from the analyser again.</source>
        <translation>Resultat etter ei skadd ramme vart utelatne. Send dei frå apparatet på nytt.</translation>
    </message>
    <message>
        <source>No driver knows this analyser; its results were treated as patients&apos; and dropped.</source>
        <translation>Ingen drivar kjenner dette apparatet; resultata vart handsama som pasientsvar og forkasta.</translation>
    </message>
    <message>
        <source>A result without its order was left out. Send it from the analyser again.</source>
        <translation>Eit resultat utan bestilling vart utelate. Send det frå apparatet på nytt.</translation>
    </message>
    <message>
        <source>A column is missing; nothing was read. Add it to the heading line.</source>
        <translation>Ein kolonne manglar; ingenting vart lese. Legg han til i overskriftslinja.</translation>
    </message>
    <message>
        <source>Two columns mean the same; nothing was read. Remove one of them.</source>
        <translation>To kolonnar tyder det same; ingenting vart lese. Fjern ein av dei.</translation>
    </message>
    <message>
        <source>The line has too few columns and was left out. Complete it and import the file again.</source>
        <translation>Linja har for få kolonnar og vart utelaten. Fyll ho ut og importer fila på nytt.</translation>
    </message>
    <message>
        <source>The line has too many columns and was left out. Put numbers with a decimal comma in quotes.</source>
        <translation>Linja har for mange kolonnar og vart utelaten. Set tal med desimalkomma i hermeteikn.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed; the line was left out. Close it and import the file again.</source>
        <translation>Eit hermeteikn er ikkje lukka; linja vart utelaten. Lukk det og importer fila på nytt.</translation>
    </message>
    <message>
        <source>The text is neither UTF-8 nor Windows-1252; the line was left out. Save the file as UTF-8.</source>
        <translation>Teksten er korkje UTF-8 eller Windows-1252; linja vart utelaten. Lagre fila som UTF-8.</translation>
    </message>
    <message>
        <source>A value is missing; the line was left out. Fill it in and import the file again.</source>
        <translation>Ein verdi manglar; linja vart utelaten. Fyll han inn og importer fila på nytt.</translation>
    </message>
    <message>
        <source>A number is expected here. Correct it and import the file again.</source>
        <translation>Her skal det stå eit tal. Rett det og importer fila på nytt.</translation>
    </message>
    <message>
        <source>The date or time is missing or does not exist. Correct it and import the file again.</source>
        <translation>Datoen eller klokkeslettet manglar eller finst ikkje. Rett det og importer fila på nytt.</translation>
    </message>
    <message>
        <source>The database file cannot be opened. Check that the folder exists and that you may write there.</source>
        <translation>Databasefila kan ikkje opnast. Kontroller at mappa finst og at du har lov til å skrive der.</translation>
    </message>
    <message>
        <source>The file is not a Fasit database, or it is damaged. Choose another file, or restore a backup.</source>
        <translation>Fila er ikkje ein Fasit-database, eller ho er skadd. Vel ei anna fil, eller hent tilbake ein tryggingskopi.</translation>
    </message>
    <message>
        <source>The database was written by a newer Fasit. Install that version; this one leaves it untouched.</source>
        <translation>Databasen er skriven av ein nyare Fasit. Installer den versjonen; denne lèt han vere urørt.</translation>
    </message>
    <message>
        <source>The database lies on a network drive, where it is not safe. Put it on this computer&apos;s own disk.</source>
        <translation>Databasen ligg på ein nettverksstasjon, der han ikkje er trygg. Legg han på disken til denne maskina.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of the last part was stored; make room and run the command again.</source>
        <translation>Disken er full. Ingenting av den siste delen vart lagra; rydd plass og køyr kommandoen på nytt.</translation>
    </message>
    <message>
        <source>Another program holds the database. Wait until it is done and run the command again.</source>
        <translation>Eit anna program bruker databasen. Vent til det er ferdig, og køyr kommandoen på nytt.</translation>
    </message>
    <message>
        <source>The database failed. Nothing of the last part was stored; run the command again.</source>
        <translation>Databasen svikta. Ingenting av den siste delen vart lagra; køyr kommandoen på nytt.</translation>
    </message>
    <message>
        <source>The database is of an older Fasit and must be upgraded, but no backup of it could be made first, so it was left as it was. Make room on the disk, see that you may write in the folder, and run the command again.</source>
        <translation>Databasen er frå ein eldre Fasit og må oppgraderast, men det gjekk ikkje å lage ein tryggingskopi først, så han vart ståande som han var. Lag plass på disken, sjå til at du har lov til å skrive i mappa, og køyr kommandoen på nytt.</translation>
    </message>
    <message>
        <source>The word is not one that Fasit knows here; the line was left out. Write ok or failed, or nothing, and import the file again.</source>
        <translation>Fasit kjenner ikkje ordet her; linja vart utelaten. Skriv ok eller feil, eller ingenting, og importer fila på nytt.</translation>
    </message>
    <message>
        <source>The database server cannot be reached, or refuses this user. Check the address and the network; passwords are read from PGPASSFILE.</source>
        <translation>Databasetenaren kan ikkje nåast, eller han avviser denne brukaren. Kontroller adressa og nettverket; passord blir lesne frå PGPASSFILE.</translation>
    </message>
    <message>
        <source>The connection to the database server broke. Nothing of the last part was stored; run the command again.</source>
        <translation>Sambandet til databasetenaren vart brote. Ingenting av den siste delen vart lagra; køyr kommandoen på nytt.</translation>
    </message>
    <message>
        <source>The database must first be brought up to date by its owner: any command run as that user does so.</source>
        <translation>Databasen må først oppdaterast av eigaren: kva kommando som helst som blir køyrd som den brukaren, gjer det.</translation>
    </message>
    <message>
        <source>The database does not allow this user to do that. Nothing of the last part was stored.</source>
        <translation>Databasen lèt ikkje denne brukaren gjere det. Ingenting av den siste delen vart lagra.</translation>
    </message>
    <message>
        <source>The connection broke while saving, and it is not known what was stored. Run the command again: nothing is stored twice.</source>
        <translation>Sambandet vart brote under lagringa, og det er ikkje kjent kva som vart lagra. Køyr kommandoen på nytt: ingenting blir lagra dobbelt.</translation>
    </message>
    <message>
        <source>A message breaks the rules of its form, and nothing of it was read. Check the analyser&apos;s communication settings.</source>
        <translation>Ei melding følgjer ikkje reglane for formatet, og ingenting av ho vart lese. Sjekk innstillingane for kommunikasjon på apparatet.</translation>
    </message>
    <message>
        <source>A message is of a kind that Fasit does not take; it was left out. If results are missing, check which messages the analyser is set to send.</source>
        <translation>Ei melding er av eit slag som Fasit ikkje tek imot; ho vart utelaten. Om resultat manglar, sjekk kva meldingar apparatet er sett til å sende.</translation>
    </message>
</context>
<context>
    <name>ReadingReason</name>
    <message>
        <source>Fasit does not know this instrument.</source>
        <translation>Fasit kjenner ikkje dette apparatet.</translation>
    </message>
    <message>
        <source>Check the serial number. The laboratory adviser can add the instrument.</source>
        <translation>Kontroller serienummeret. Laboratorierådgjevaren kan leggje inn apparatet.</translation>
    </message>
    <message>
        <source>Fasit does not know this measurand from this instrument.</source>
        <translation>Fasit kjenner ikkje denne analysen frå dette apparatet.</translation>
    </message>
    <message>
        <source>Tell the laboratory adviser.</source>
        <translation>Sei frå til laboratorierådgjevaren.</translation>
    </message>
    <message>
        <source>The unit is another than Fasit expects.</source>
        <translation>Eininga er ei anna enn Fasit ventar.</translation>
    </message>
    <message>
        <source>Nothing is converted. Tell the laboratory adviser.</source>
        <translation>Ingenting blir rekna om. Sei frå til laboratorierådgjevaren.</translation>
    </message>
    <message>
        <source>Fasit does not know this control lot.</source>
        <translation>Fasit kjenner ikkje denne kontrolloten.</translation>
    </message>
    <message>
        <source>Compare the lot number with the bottle. A new lot must be entered first.</source>
        <translation>Samanlikn lotnummeret med flaska. Ein ny lot må leggjast inn først.</translation>
    </message>
    <message>
        <source>It is not certain which level this is.</source>
        <translation>Det er ikkje sikkert kva nivå dette er.</translation>
    </message>
    <message>
        <source>Look at the bottle, and choose the level.</source>
        <translation>Sjå på flaska, og vel nivået.</translation>
    </message>
    <message>
        <source>This lot has no approved range for this instrument yet.</source>
        <translation>Denne loten har ikkje noko godkjent område for dette apparatet enno.</translation>
    </message>
    <message>
        <source>Tell the laboratory adviser. The control is still due.</source>
        <translation>Sei frå til laboratorierådgjevaren. Kontrollen må framleis takast.</translation>
    </message>
    <message>
        <source>The time of the measurement is missing.</source>
        <translation>Tidspunktet for målinga manglar.</translation>
    </message>
    <message>
        <source>Enter when it was measured.</source>
        <translation>Skriv inn når det vart målt.</translation>
    </message>
    <message>
        <source>The measurement is said to be in the future.</source>
        <translation>Målinga er datert fram i tid.</translation>
    </message>
    <message>
        <source>Check the date and clock of the instrument.</source>
        <translation>Kontroller dato og klokke på apparatet.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Dette er ikkje eit tal.</translation>
    </message>
    <message>
        <source>Type the number on the display.</source>
        <translation>Skriv talet som står på skjermen.</translation>
    </message>
    <message>
        <source>There are too many decimals.</source>
        <translation>Det er for mange desimalar.</translation>
    </message>
    <message>
        <source>Type the number as on the display.</source>
        <translation>Skriv talet slik det står på skjermen.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Talet er for stort.</translation>
    </message>
    <message>
        <source>The instrument gave an error code instead of a value.</source>
        <translation>Apparatet gav ein feilkode i staden for ein verdi.</translation>
    </message>
    <message>
        <source>Measure again.</source>
        <translation>Mål på nytt.</translation>
    </message>
    <message>
        <source>This is not one of the steps of the strip.</source>
        <translation>Dette er ikkje eit av trinna på strimmelen.</translation>
    </message>
    <message>
        <source>Choose one of the steps.</source>
        <translation>Vel eit av trinna.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>You may not do this.</source>
        <translation>Du har ikkje lov til å gjere dette.</translation>
    </message>
    <message>
        <source>Ask laboratorieansvarlig or the laboratory adviser.</source>
        <translation>Spør laboratorieansvarleg eller laboratorierådgjevaren.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile.</source>
        <translation>Nokon andre har endra dette i mellomtida.</translation>
    </message>
    <message>
        <source>Go back to the list and look again.</source>
        <translation>Gå tilbake til lista og sjå på nytt.</translation>
    </message>
    <message>
        <source>A text is missing.</source>
        <translation>Det manglar ein tekst.</translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <translation>Skriv nokre få ord.</translation>
    </message>
    <message>
        <source>The text cannot be stored as it is.</source>
        <translation>Teksten kan ikkje lagrast slik han er.</translation>
    </message>
    <message>
        <source>Make it shorter, and on one line.</source>
        <translation>Gjer han kortare, på éi linje.</translation>
    </message>
    <message>
        <source>The text holds a number that may be a birth number.</source>
        <translation>Teksten inneheld eit tal som kan vere eit fødselsnummer.</translation>
    </message>
    <message>
        <source>Take it out: nothing about patients is stored here.</source>
        <translation>Ta det bort: her blir ingenting om pasientar lagra.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Dette er ikkje eit tal.</translation>
    </message>
    <message>
        <source>Type the number on the display.</source>
        <translation>Skriv talet som står på skjermen.</translation>
    </message>
    <message>
        <source>A value is missing or cannot be used.</source>
        <translation>Ein verdi manglar eller kan ikkje brukast.</translation>
    </message>
    <message>
        <source>Look through what you typed.</source>
        <translation>Sjå over det du skreiv.</translation>
    </message>
    <message>
        <source>The time is in the future.</source>
        <translation>Tidspunktet er i framtida.</translation>
    </message>
    <message>
        <source>Check the clock of this computer.</source>
        <translation>Kontroller klokka på denne datamaskina.</translation>
    </message>
    <message>
        <source>The time is before the control.</source>
        <translation>Tidspunktet er før kontrollen.</translation>
    </message>
    <message>
        <source>The day has gone by.</source>
        <translation>Dagen har alt vore.</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>Vel ein seinare dag.</translation>
    </message>
    <message>
        <source>This step has been taken already.</source>
        <translation>Dette steget er alt gjort.</translation>
    </message>
    <message>
        <source>Go on to the next.</source>
        <translation>Gå vidare til det neste.</translation>
    </message>
    <message>
        <source>A later control has been measured already.</source>
        <translation>Ein seinare kontroll er alt målt.</translation>
    </message>
    <message>
        <source>Go on to the next step.</source>
        <translation>Gå vidare til neste steg.</translation>
    </message>
    <message>
        <source>This is finished already.</source>
        <translation>Dette er alt avslutta.</translation>
    </message>
    <message>
        <source>Nothing more is needed.</source>
        <translation>Du treng ikkje gjere meir.</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>Det manglar ein grunn.</translation>
    </message>
    <message>
        <source>Choose or write why.</source>
        <translation>Vel eller skriv kvifor.</translation>
    </message>
    <message>
        <source>The number came from the instrument itself.</source>
        <translation>Talet kom frå apparatet sjølv.</translation>
    </message>
    <message>
        <source>It cannot be a typing mistake. Measure again.</source>
        <translation>Det kan ikkje vere ein skrivefeil. Mål på nytt.</translation>
    </message>
    <message>
        <source>Somebody else typed this number.</source>
        <translation>Nokon andre skreiv dette talet.</translation>
    </message>
    <message>
        <source>Only who typed it can correct it.</source>
        <translation>Berre den som skreiv det, kan rette det.</translation>
    </message>
    <message>
        <source>It is too late to correct the number.</source>
        <translation>Det er for seint å rette talet.</translation>
    </message>
    <message>
        <source>Tell laboratorieansvarlig, who can exclude the result.</source>
        <translation>Sei frå til laboratorieansvarleg, som kan utelate resultatet.</translation>
    </message>
    <message>
        <source>This is the number that is stored already.</source>
        <translation>Dette er talet som alt er lagra.</translation>
    </message>
    <message>
        <source>Nothing needs to be corrected.</source>
        <translation>Det er ingenting å rette.</translation>
    </message>
    <message>
        <source>No bottle of this lot was open then.</source>
        <translation>Inga flaske av denne loten var opna då.</translation>
    </message>
    <message>
        <source>Check date and bottle.</source>
        <translation>Kontroller dato og flaske.</translation>
    </message>
    <message>
        <source>The control is too old to be entered here.</source>
        <translation>Kontrollen er for gammal til å førast her.</translation>
    </message>
    <message>
        <source>Laboratorieansvarlig or the laboratory adviser can enter it.</source>
        <translation>Laboratorieansvarleg eller laboratorierådgjevaren kan føre han.</translation>
    </message>
    <message>
        <source>Instrument, measurand or unit is not known yet.</source>
        <translation>Apparat, analyse eller eining er ikkje lagt inn enno.</translation>
    </message>
    <message>
        <source>The laboratory adviser must add it first.</source>
        <translation>Laboratorierådgjevar må leggje det inn først.</translation>
    </message>
    <message>
        <source>What was sent is no value.</source>
        <translation>Det som vart sendt, er ingen verdi.</translation>
    </message>
    <message>
        <source>Leave it out, with a reason.</source>
        <translation>Utelat det, med ein grunn.</translation>
    </message>
</context>
<context>
    <name>RestoreText</name>
    <message>
        <source>%1 cannot be written. Check that the folder exists and that you may write there.</source>
        <translation>%1 kan ikkje skrivast. Kontroller at mappa finst, og at du har lov til å skrive der.</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not made. Make room and run the command again.</source>
        <translation>Disken er full: %1 vart ikkje laga. Lag plass og køyr kommandoen på nytt.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name, or say --replace: the old file is kept beside it.</source>
        <translation>%1 finst frå før. Vel eit anna namn, eller bruk --replace: den gamle fila blir teken vare på ved sida av.</translation>
    </message>
    <message>
        <source>Another program has %1 open. Close it and run the command again.</source>
        <translation>Eit anna program har %1 open. Lukk det og køyr kommandoen på nytt.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the name and that you may read the file.</source>
        <translation>%1 kan ikkje lesast. Kontroller namnet og at du har lov til å lese fila.</translation>
    </message>
    <message>
        <source>%1 is sealed. Say --passphrase-file with the passphrase that it was made with.</source>
        <translation>%1 er forsegla. Bruk --passphrase-file med passfrasen han vart laga med.</translation>
    </message>
    <message>
        <source>The passphrase does not fit %1, or the beginning of the file is damaged.</source>
        <translation>Passfrasen passar ikkje til %1, eller starten av fila er skadd.</translation>
    </message>
    <message>
        <source>%1 was sealed by a newer Fasit, or its beginning is damaged. Install the newest version.</source>
        <translation>%1 er forsegla av ein nyare Fasit, eller starten er skadd. Installer den nyaste versjonen.</translation>
    </message>
    <message>
        <source>%1 is not a backup of Fasit, or it is damaged. Choose another file.</source>
        <translation>%1 er ikkje ein tryggingskopi frå Fasit, eller han er skadd. Vel ei anna fil.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Fasit. Install that version.</source>
        <translation>%1 er laga av ein nyare Fasit. Installer den versjonen.</translation>
    </message>
    <message>
        <source>%1 is a database in use, not a backup: its newest part lies in the log beside it. Make a backup of it with fasit backup.</source>
        <translation>%1 er ein database i bruk, ikkje ein tryggingskopi: det nyaste ligg i loggen ved sida av. Lag ein tryggingskopi av han med fasit backup.</translation>
    </message>
    <message>
        <source>The audit chains of %1 are not intact, so it was not restored. Use another backup.</source>
        <translation>Revisjonskjedene i %1 er ikkje heile, så han vart ikkje gjenoppretta. Bruk ein annan tryggingskopi.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut off, so it was not restored. Use another backup.</source>
        <translation>%1 er skadd eller kutta, så han vart ikkje gjenoppretta. Bruk ein annan tryggingskopi.</translation>
    </message>
    <message>
        <source>%1: %2 facts restored; the audit chains are intact</source>
        <translation>%1: %2 opplysningar gjenoppretta; revisjonskjedene er heile</translation>
    </message>
    <message>
        <source>The ends of the chains are those that were written beside the backup.</source>
        <translation>Kjedeendane er dei som vart skrivne ved sida av tryggingskopien.</translation>
    </message>
    <message>
        <source>There was no file of ends beside the backup: nobody can see whether its last entries were cut off.</source>
        <translation>Det låg inga fil med kjedeendar ved sida av tryggingskopien: ingen kan sjå om dei siste postane er kutta bort.</translation>
    </message>
    <message>
        <source>The database that was there is kept as %1</source>
        <translation>Databasen som var der, er teken vare på som %1</translation>
    </message>
    <message>
        <source>Verifying the backup</source>
        <translation>Kontrollerer tryggingskopien</translation>
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
        <translation>under grensa</translation>
    </message>
    <message>
        <source>above the limit</source>
        <translation>over grensa</translation>
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
        <translation>%1 synkande på rad</translation>
    </message>
    <message>
        <source>%1 rising in a row</source>
        <translation>%1 stigande på rad</translation>
    </message>
    <message>
        <source>levels more than %1 SD apart</source>
        <translation>nivåa sprikjer over %1 SD</translation>
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
        <translation>ikkje godkjend av apparatet sjølv</translation>
    </message>
</context>
<context>
    <name>RuleListText</name>
    <message>
        <source>the number of results is not one that a rule can have; use 1 to 100, and 2 or more for nx</source>
        <translation>ein regel kan ikkje ha dette talet på resultat; bruk 1 til 100, og minst 2 for nx</translation>
    </message>
    <message>
        <source>k must be a number above 0 and below 100 with at most two decimals</source>
        <translation>k må vere eit tal over 0 og under 100 med høgst to desimalar</translation>
    </message>
    <message>
        <source>behind @ must stand a scope that the rule can have: within, run or across</source>
        <translation>bak @ må det stå eit omfang som regelen kan ha: within, run eller across</translation>
    </message>
    <message>
        <source>behind = must stand reject, warn or finding</source>
        <translation>bak = må det stå reject, warn eller finding</translation>
    </message>
    <message>
        <source>the rule stands in the list twice</source>
        <translation>regelen står to gonger i lista</translation>
    </message>
    <message>
        <source>a rule is missing between two commas, or the list is empty</source>
        <translation>det manglar ein regel mellom to komma, eller lista er tom</translation>
    </message>
    <message>
        <source>there is no such rule; known are limits, R_4s, n_ks, mofn_ks, nx and nT</source>
        <translation>det finst ingen slik regel; kjende er limits, R_4s, n_ks, mofn_ks, nx og nT</translation>
    </message>
    <message>
        <source>there is no such rule. Did you mean %1?</source>
        <translation>det finst ingen slik regel. Meinte du %1?</translation>
    </message>
    <message>
        <source>The rule “%1” cannot be used: %2</source>
        <translation>Regelen «%1» kan ikkje brukast: %2</translation>
    </message>
    <message>
        <source>These are more rules than can be used together. Leave some out.</source>
        <translation>Dette er fleire reglar enn det som kan brukast saman. Utelat nokre.</translation>
    </message>
    <message>
        <source>it looks at the other rules where 1_2s fires, and 1_2s is not among them</source>
        <translation>han ser på dei andre reglane der 1_2s slår ut, og 1_2s er ikkje med</translation>
    </message>
</context>
<context>
    <name>RuleSet</name>
    <message>
        <source>a control outside the approved area</source>
        <translation>ein kontroll utanfor godkjent område</translation>
    </message>
    <message>
        <source>a control more than %1 SD from the mean</source>
        <translation>ein kontroll meir enn %1 SD frå middelverdien</translation>
    </message>
    <message>
        <source>%1 in a row more than %2 SD from the mean, on the same side</source>
        <translation>%1 på rad meir enn %2 SD frå middelverdien, på same side</translation>
    </message>
    <message>
        <source>%1 of %2 on the same side of the mean</source>
        <translation>%1 av %2 på same side av middelverdien</translation>
    </message>
    <message>
        <source>%1 of %2 more than %3 SD from the mean, on the same side</source>
        <translation>%1 av %2 meir enn %3 SD frå middelverdien, på same side</translation>
    </message>
    <message>
        <source>%1 in a row on the same side of the mean</source>
        <translation>%1 på rad på same side av middelverdien</translation>
    </message>
    <message>
        <source>%1 in a row that rise, or fall</source>
        <translation>%1 på rad som stig, eller som fell</translation>
    </message>
    <message>
        <source>two levels of one control more than %1 SD apart</source>
        <translation>to nivå i same kontroll meir enn %1 SD frå kvarandre</translation>
    </message>
    <message>
        <source>Stops.</source>
        <translation>Stoppar.</translation>
    </message>
    <message>
        <source>Warns.</source>
        <translation>Varslar.</translation>
    </message>
    <message>
        <source>Is told to the laboratory adviser only.</source>
        <translation>Blir berre sagt til laboratorierådgjevaren.</translation>
    </message>
    <message>
        <source>No recommendation yet: it needs 20 results of a lot, and there are %1.</source>
        <translation>Inga tilråding enno: det trengst 20 resultat med ein lot, og det er %1.</translation>
    </message>
    <message>
        <source>No recommendation: no quality goal is known for this analyte.</source>
        <translation>Inga tilråding: det er ikkje lagt inn noko kvalitetsmål for denne analysen.</translation>
    </message>
    <message>
        <source>No recommendation: the control has limits, but no mean.</source>
        <translation>Inga tilråding: kontrollen har grenser, men ingen middelverdi.</translation>
    </message>
    <message>
        <source>No recommendation: the table knows two and three levels.</source>
        <translation>Inga tilråding: tabellen gjeld for to og tre nivå.</translation>
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
        <translation>Så godt som ingen gode kontrollar blir stoppa.</translation>
    </message>
    <message>
        <source>About 1 of %1 good controls is stopped.</source>
        <translation>Om lag 1 av %1 gode kontrollar blir stoppa.</translation>
    </message>
    <message>
        <source>An analyser that has shifted by %1 SD is found by %2 % of the controls.</source>
        <translation>Eit apparat som har forskuva seg %1 SD, blir oppdaga av %2 % av kontrollane.</translation>
    </message>
    <message>
        <source>Allowed error %1 %, bias %2 %, CV %3 % (%4 results): sigma %5.</source>
        <translation>Tillaten feil %1 %, skilnad frå fasit %2 %, CV %3 % (%4 resultat): sigma %5.</translation>
    </message>
    <message>
        <source>Recommended: %1, with %2 values a control.</source>
        <translation>Tilrådd: %1, med %2 verdiar per kontroll.</translation>
    </message>
    <message>
        <source>Recommended: %1, with %2 values a control, judged over %3 controls.</source>
        <translation>Tilrådd: %1, med %2 verdiar per kontroll, vurderte over %3 kontrollar.</translation>
    </message>
    <message>
        <source>Rules alone do not make this method good enough.</source>
        <translation>Reglar åleine gjer ikkje denne metoden god nok.</translation>
    </message>
    <message>
        <source>Only a laboratory adviser chooses the rules.</source>
        <translation>Berre ein laboratorierådgjevar vel reglar.</translation>
    </message>
    <message>
        <source>Ask the laboratory adviser.</source>
        <translation>Spør laboratorierådgjevaren.</translation>
    </message>
    <message>
        <source>These rules judge here already.</source>
        <translation>Desse reglane gjeld alt her.</translation>
    </message>
    <message>
        <source>These rules cannot be used together.</source>
        <translation>Desse reglane kan ikkje brukast saman.</translation>
    </message>
    <message>
        <source>Choose another set.</source>
        <translation>Vel eit anna sett.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile.</source>
        <translation>Nokon andre har endra dette i mellomtida.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Sjå på lista på nytt.</translation>
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
        <translation>Ved kvar ny pakning, seinast etter %1 dagar</translation>
    </message>
    <message>
        <source>At each new bottle, at the latest after %1 days</source>
        <translation>Ved kvar ny flaske, seinast etter %1 dagar</translation>
    </message>
    <message>
        <source>Each day that patients are measured</source>
        <translation>Kvar dag det blir målt pasientar</translation>
    </message>
    <message>
        <source>After service, a drop or an error, at the latest after %1 days</source>
        <translation>Etter service, fall eller feil, seinast etter %1 dagar</translation>
    </message>
    <message>
        <source>%1 in turn</source>
        <translation>%1 etter tur</translation>
    </message>
    <message>
        <source>%1 in turn from bottle to bottle</source>
        <translation>%1 etter tur frå flaske til flaske</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>Not in use %1.</source>
        <translation>Ikkje i bruk %1.</translation>
    </message>
    <message>
        <source>The control is built in</source>
        <translation>Kontrollen er innebygd</translation>
    </message>
    <message>
        <source>Comparison sample: %1</source>
        <translation>Samanlikningsprøve: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Kvar dag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Kvar veke</translation>
    </message>
    <message>
        <source>Every second week</source>
        <translation>Annakvar veke</translation>
    </message>
    <message>
        <source>Every %1 weeks</source>
        <translation>Kvar %1. veke</translation>
    </message>
    <message>
        <source>Every %1 days</source>
        <translation>Kvar %1. dag</translation>
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
        <translation>etter så mange dagar</translation>
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
        <translation>kvar dag apparatet blir brukt</translation>
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
        <translation>Samanlikningsprøve</translation>
    </message>
    <message>
        <source>All levels each time</source>
        <translation>Alle nivåa kvar gong</translation>
    </message>
    <message>
        <source>One level each time, in turn</source>
        <translation>Eitt nivå kvar gong, etter tur</translation>
    </message>
    <message>
        <source>One level a bottle, in turn</source>
        <translation>Eitt nivå for kvar flaske, etter tur</translation>
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
        <translation>%1 Her er det ingen terminal å skrive det i: legg det i ei fil og oppgi fila, eller skriv - og gje det på standard inn.</translation>
    </message>
    <message>
        <source>%1 Nothing could be read from %2. Check the name and that you may read it.</source>
        <translation>%1 Ingenting kunne lesast frå %2. Sjekk namnet, og at du har lov til å lese fila.</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>Ein gong til:</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was changed; run the command again.</source>
        <translation>Dei to er ikkje like. Ingenting vart endra; køyr kommandoen på nytt.</translation>
    </message>
</context>
<context>
    <name>SetupChange</name>
    <message>
        <source>You may not change this. Ask the laboratory adviser or the administrator.</source>
        <translation>Du kan ikkje endre dette. Spør laboratorierådgjevar eller administrator.</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Open the section again.</source>
        <translation>Nokon andre har endra dette i mellomtida. Opne delen på nytt.</translation>
    </message>
    <message>
        <source>Something must stand here.</source>
        <translation>Her må det stå noko.</translation>
    </message>
    <message>
        <source>The text cannot be stored as it is. Make it shorter.</source>
        <translation>Teksten kan ikkje lagrast slik han er. Gjer han kortare.</translation>
    </message>
    <message>
        <source>This looks like a birth number. Take it out: nothing about patients is stored here.</source>
        <translation>Dette liknar eit fødselsnummer. Ta det bort: her blir det ikkje lagra noko om pasientar.</translation>
    </message>
    <message>
        <source>A municipality number has four digits.</source>
        <translation>Eit kommunenummer har fire siffer.</translation>
    </message>
    <message>
        <source>An organisation number has nine digits.</source>
        <translation>Eit organisasjonsnummer har ni siffer.</translation>
    </message>
    <message>
        <source>This is taken already: another one has it.</source>
        <translation>Dette er alt i bruk hos eit anna.</translation>
    </message>
    <message>
        <source>Limits and schedules are for this model. Add the other analyser as a new one, and put this one out of use.</source>
        <translation>Grenser og kontrollplanar gjeld denne modellen. Legg det andre apparatet til som nytt, og ta dette ut av bruk.</translation>
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
        <translation>fila er ikkje gyldig JSON</translation>
    </message>
    <message>
        <source>an object in braces is expected</source>
        <translation>her skal det stå eit objekt i krøllparentes</translation>
    </message>
    <message>
        <source>a list in brackets is expected</source>
        <translation>her skal det stå ei liste i hakeparentes</translation>
    </message>
    <message>
        <source>a text in quotes is missing</source>
        <translation>ein tekst i hermeteikn manglar</translation>
    </message>
    <message>
        <source>a whole number is missing</source>
        <translation>eit heiltal manglar</translation>
    </message>
    <message>
        <source>a number in quotes with at most six decimals is expected</source>
        <translation>her skal det stå eit tal i hermeteikn med høgst seks desimalar</translation>
    </message>
    <message>
        <source>a date that exists is expected, such as 2026-10-07</source>
        <translation>her skal det stå ein dato som finst, til dømes 2026-10-07</translation>
    </message>
    <message>
        <source>none of the words that may stand here; docs/formats/setup.md lists them</source>
        <translation>ikkje eit av orda som kan stå her; docs/formats/setup.md viser dei</translation>
    </message>
    <message>
        <source>the key stands in the file twice</source>
        <translation>nøkkelen står to gonger i fila</translation>
    </message>
    <message>
        <source>the key is not defined in the file</source>
        <translation>nøkkelen er ikkje definert i fila</translation>
    </message>
    <message>
        <source>no rule that Fasit knows</source>
        <translation>ikkje ein regel som Fasit kjenner</translation>
    </message>
    <message>
        <source>the SD must be greater than 0</source>
        <translation>SD må vere større enn 0</translation>
    </message>
    <message>
        <source>a target of basis sd needs mean and SD</source>
        <translation>ein fasit med grunnlag sd treng middelverdi og SD</translation>
    </message>
    <message>
        <source>a target needs limits or allowed steps</source>
        <translation>ein fasit treng grenser eller tillatne trinn</translation>
    </message>
    <message>
        <source>the low limit lies above the high one</source>
        <translation>den nedre grensa ligg over den øvre</translation>
    </message>
</context>
<context>
    <name>SetupRows</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
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
        <translation>Kor ofte</translation>
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
        <translation>– Ute av bruk sidan %1: %2</translation>
    </message>
</context>
<context>
    <name>SetupText</name>
    <message>
        <source>%1 cannot be read. Check the name and that you may read the file.</source>
        <translation>%1 kan ikkje lesast. Kontroller namnet og at du har lov til å lese fila.</translation>
    </message>
    <message>
        <source>%1: %2 new rows</source>
        <translation>%1: %2 nye rader</translation>
    </message>
    <message>
        <source>%1, %2. Nothing was stored; correct it and load the file again.</source>
        <translation>%1, %2. Ingenting er lagra; rett feilen og les inn fila på nytt.</translation>
    </message>
</context>
<context>
    <name>SimulateText</name>
    <message>
        <source>%1: messages: %2</source>
        <translation>%1: meldingar: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kan ikkje skrivast.</translation>
    </message>
    <message>
        <source>The line cannot be opened. Check port or address, and that something listens there.</source>
        <translation>Linja kan ikkje opnast. Kontroller port eller adresse, og at noko lyttar der.</translation>
    </message>
    <message>
        <source>Acknowledged %1 of %2 messages, with %3 control results and %4 patient results</source>
        <translation>Stadfesta %1 av %2 meldingar, med %3 kontrollresultat og %4 pasientresultat</translation>
    </message>
    <message>
        <source>A file can hold wrong-checksum, cut, duplicate and noise. The other faults need a line: give --serial, --tcp or --listen.</source>
        <translation>Ei fil kan ha wrong-checksum, cut, duplicate og noise. Dei andre feila treng ei linje: oppgi --serial, --tcp eller --listen.</translation>
    </message>
    <message>
        <source>The driver “%1” reads files only. Give --file in place of the line.</source>
        <translation>Drivaren «%1» les berre filer. Oppgi --file i staden for linja.</translation>
    </message>
    <message>
        <source>There is no driver with the name “%1”. “fasit decode --drivers” lists them.</source>
        <translation>Det finst ingen drivar med namnet «%1». «fasit decode --drivers» listar dei opp.</translation>
    </message>
</context>
<context>
    <name>SiteText</name>
    <message>
        <source>There is no home “%1” in the database. Write its name or organisation number.</source>
        <translation>Det er ingen sjukeheim «%1» i databasen. Skriv namnet eller organisasjonsnummeret.</translation>
    </message>
</context>
<context>
    <name>StatsText</name>
    <message>
        <source>The file cannot be read. Check the name and that you may read it.</source>
        <translation>Fila kan ikkje lesast. Kontroller namnet og at du har lov til å lese ho.</translation>
    </message>
    <message>
        <source>The file is empty. The first line must name the columns.</source>
        <translation>Fila er tom. Den første linja må namngi kolonnene.</translation>
    </message>
    <message>
        <source>The file has several columns. Choose one with --column: %1.</source>
        <translation>Fila har fleire kolonnar. Vel ein med --column: %1.</translation>
    </message>
    <message>
        <source>Line %1: there is no column “%2”. The file has: %3.</source>
        <translation>Linje %1: det finst ingen kolonne «%2». Fila har: %3.</translation>
    </message>
    <message>
        <source>Line %1: several columns are called “%2”. Give them different names.</source>
        <translation>Linje %1: fleire kolonnar heiter «%2». Gi dei ulike namn.</translation>
    </message>
    <message>
        <source>Line %1: not as many columns as the heading line. Complete it; put numbers with a decimal comma in quotes, or separate with semicolons.</source>
        <translation>Linje %1: ikkje like mange kolonnar som overskriftslinja. Fyll ho ut; set tal med desimalkomma i hermeteikn, eller skil med semikolon.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is not closed. Close it.</source>
        <translation>Linje %1: eit hermeteikn er ikkje lukka. Lukk det.</translation>
    </message>
    <message>
        <source>Line %1: the line is too long for a table of results. Check that it is the right file.</source>
        <translation>Linje %1: linja er for lang for ein resultattabell. Kontroller at det er rett fil.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is empty. Fill it in, or leave the line out.</source>
        <translation>Linje %1: «%2» er tom. Fyll han ut, eller utelat linja.</translation>
    </message>
    <message>
        <source>Line %1: “%2” holds “%3”, which is not a finite number.</source>
        <translation>Linje %1: «%2» inneheld «%3», som ikkje er eit endeleg tal.</translation>
    </message>
    <message>
        <source>Line %1: “%2” holds “%3”, which is not a number.</source>
        <translation>Linje %1: «%2» inneheld «%3», som ikkje er eit tal.</translation>
    </message>
    <message>
        <source>Too few values for this method: the column has %1.</source>
        <translation>For få verdiar for denne metoden: kolonnen har %1.</translation>
    </message>
    <message>
        <source>The values lie too far apart to be computed with.</source>
        <translation>Verdiane ligg for langt frå kvarandre til at det kan reknast med dei.</translation>
    </message>
    <message>
        <source>Algorithm S takes standard deviations or ranges; none of them may be below 0.</source>
        <translation>Algoritme S tek standardavvik eller variasjonsbreidder; ingen av dei kan vere under 0.</translation>
    </message>
    <message>
        <source>A setting is outside what it may be: degrees of freedom from 1 to 1000000, tolerance above 0, at least one iteration, probabilities from 0 to 1.</source>
        <translation>Ei innstilling er utanfor det ho kan vere: fridomsgrader frå 1 til 1000000, toleranse over 0, minst éin iterasjon, sannsyn frå 0 til 1.</translation>
    </message>
    <message>
        <source>The values have no answer by this method.</source>
        <translation>Denne metoden gir ikkje noko svar for desse verdiane.</translation>
    </message>
    <message>
        <source>More than half of the values are equal, so that MADe is 0; the first spread was nIQR.</source>
        <translation>Meir enn halvparten av verdiane er like, så MADe er 0; den første spreiinga var nIQR.</translation>
    </message>
    <message>
        <source>Most values are equal, so that MADe and nIQR are 0; the first spread was the standard deviation.</source>
        <translation>Dei fleste verdiane er like, så MADe og nIQR er 0; den første spreiinga var standardavviket.</translation>
    </message>
    <message>
        <source>More than half of the spreads are 0; the first one was their root mean square.</source>
        <translation>Meir enn halvparten av spreiingane er 0; den første var det kvadratiske gjennomsnittet av dei.</translation>
    </message>
    <message>
        <source>All values are equal: there is no spread.</source>
        <translation>Alle verdiane er like: det er inga spreiing.</translation>
    </message>
    <message>
        <source>The iteration came to rest after %1 rounds.</source>
        <translation>Iterasjonen fall til ro etter %1 rundar.</translation>
    </message>
    <message>
        <source>Too many values are equal: the iteration shrank to nothing. Shown are the figures it began with.</source>
        <translation>For mange verdiar er like: iterasjonen krympa til ingenting. Tala som blir viste, er dei han byrja med.</translation>
    </message>
    <message>
        <source>The iteration had not come to rest after %1 rounds: do not trust the last digits, or let it go on with --max-iterations.</source>
        <translation>Iterasjonen hadde ikkje falle til ro etter %1 rundar: ikkje stol på dei siste siffera, eller la han halde fram med --max-iterations.</translation>
    </message>
    <message>
        <source>There is no method “%1”.</source>
        <translation>Det finst ingen metode «%1».</translation>
    </message>
    <message>
        <source>There is no method “%1”. Did you mean “%2”?</source>
        <translation>Det finst ingen metode «%1». Meinte du «%2»?</translation>
    </message>
    <message>
        <source>Methods: %1.</source>
        <translation>Metodar: %1.</translation>
    </message>
    <message>
        <source>%1: %2 values</source>
        <translation>%1: %2 verdiar</translation>
    </message>
    <message>
        <source>Centre: %1</source>
        <translation>Senter: %1</translation>
    </message>
    <message>
        <source>Spread (as a standard deviation): %1</source>
        <translation>Spreiing (som standardavvik): %1</translation>
    </message>
    <message>
        <source>%1 % of the values lie below %2</source>
        <translation>%1 % av verdiane ligg under %2</translation>
    </message>
    <message>
        <source>Line %1: the first line must name the column, and “%2” is a number. Add a heading line, or say --column %2 if that is its name.</source>
        <translation>Linje %1: den første linja må namngi kolonnen, og «%2» er eit tal. Legg til ei overskriftslinje, eller oppgi --column %2 dersom det er namnet.</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>connected</source>
        <translation>tilkopla</translation>
    </message>
    <message>
        <source>waits for an analyser</source>
        <translation>ventar på eit apparat</translation>
    </message>
    <message>
        <source>is being opened</source>
        <translation>blir opna</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>lukka</translation>
    </message>
    <message>
        <source>; last stored %1</source>
        <translation>; sist lagra %1</translation>
    </message>
    <message>
        <source>Receiving since %1.</source>
        <translation>Tek imot sidan %1.</translation>
    </message>
    <message>
        <source>Nothing receives. It was last seen %1; start “fasit listen” again.</source>
        <translation>Ingenting tek imot. Programmet vart sist sett %1; start «fasit listen» igjen.</translation>
    </message>
    <message>
        <source>Taken %1, seen before %2, in the inbox %3, refused %4, patient results dropped %5, not stored %6</source>
        <translation>Teke imot %1, sett før %2, i innboksen %3, avvist %4, pasientresultat forkasta %5, ikkje lagra %6</translation>
    </message>
    <message>
        <source>%1 is not there or cannot be read: nothing has received into this database, or it writes its status elsewhere (--status-file).</source>
        <translation>%1 finst ikkje eller kan ikkje lesast: ingenting har teke imot til denne databasen, eller statusen blir skriven ein annan stad (--status-file).</translation>
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
        <translation>stille sidan %1</translation>
    </message>
    <message>
        <source>Nothing has come for more than an hour. That is as it should be when nothing was measured.</source>
        <translation>Det har ikkje kome noko på over ein time. Slik skal det vere når ingen har målt noko.</translation>
    </message>
    <message>
        <source>connected, heard %1</source>
        <translation>tilkopla, sist høyrt %1</translation>
    </message>
    <message>
        <source>open, nothing heard yet</source>
        <translation>open, ikkje høyrt noko enno</translation>
    </message>
    <message>
        <source>Nothing has come since Fasit was started.</source>
        <translation>Det har ikkje kome noko sidan Fasit vart starta.</translation>
    </message>
    <message>
        <source>waits for the analyser</source>
        <translation>ventar på apparatet</translation>
    </message>
    <message>
        <source>The line is open, and the analyser has not connected.</source>
        <translation>Tilkoplinga er open, og apparatet har ikkje kopla seg til.</translation>
    </message>
    <message>
        <source>The home that the line names is not in this database, so the line is not open.</source>
        <translation>Heimen som er vald for tilkoplinga, finst ikkje i denne databasen. Difor er ho ikkje open.</translation>
    </message>
    <message>
        <source>is being opened</source>
        <translation>blir opna</translation>
    </message>
    <message>
        <source>is being tested</source>
        <translation>blir testa</translation>
    </message>
    <message>
        <source>heard %1, waits for the analyser</source>
        <translation>høyrt %1, ventar på apparatet</translation>
    </message>
    <message>
        <source>The line is open. The analyser connects when it has something to send.</source>
        <translation>Linja er open. Apparatet koplar seg til når det har noko å sende.</translation>
    </message>
    <message>
        <source>What came last could not be stored. Leave the analyser connected: it is tried again. See that the database can be reached.</source>
        <translation>Det som kom sist, kunne ikkje lagrast. La apparatet stå tilkopla: Det blir prøvd igjen. Sjå etter at databasen kan nåast.</translation>
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
        <translation>Ikkje mål pasientar med %1 på dette apparatet.</translation>
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
        <translation>Rett tal, rett flaske?</translation>
    </message>
    <message>
        <source>Look at the display and at the bottle once more.</source>
        <translation>Sjå på skjermen og på flaska ein gong til.</translation>
    </message>
    <message>
        <source>The number that you typed is the one on the display.</source>
        <translation>Talet du skreiv, er det som står på skjermen.</translation>
    </message>
    <message>
        <source>All of it is right</source>
        <translation>Alt stemmer</translation>
    </message>
    <message>
        <source>I typed the wrong number</source>
        <translation>Eg skreiv feil tal</translation>
    </message>
    <message>
        <source>It was another bottle</source>
        <translation>Det var ei anna flaske</translation>
    </message>
    <message>
        <source>%1 came from the bottle %2, lot %3.</source>
        <translation>%1 kom frå flaske %2, lot %3.</translation>
    </message>
    <message>
        <source>Date, storage, mixing, temperature</source>
        <translation>Dato, lagring, blanding, temperatur</translation>
    </message>
    <message>
        <source>Is all of this as it should be?</source>
        <translation>Er alt dette som det skal vere?</translation>
    </message>
    <message>
        <source>Yes, all of it</source>
        <translation>Ja, alt</translation>
    </message>
    <message>
        <source>No, I found something</source>
        <translation>Nei, eg fann noko</translation>
    </message>
    <message>
        <source>Bottle %1 is to be used by %2.</source>
        <translation>Flaske %1 kan brukast til og med %2.</translation>
    </message>
    <message>
        <source>The bottle has stood in the refrigerator, tightly closed.</source>
        <translation>Flaska har stått i kjøleskap, godt lukka.</translation>
    </message>
    <message>
        <source>It has stood at room temperature for as long as the insert says.</source>
        <translation>Ho har stått i romtemperatur så lenge som pakningsvedlegget seier.</translation>
    </message>
    <message>
        <source>It was mixed by turning it over gently ten times.</source>
        <translation>Ho vart blanda ved å vende ho forsiktig ti gonger.</translation>
    </message>
    <message>
        <source>The %1 is in date and was kept as the package says.</source>
        <translation>Utløpsdatoen er ikkje passert (%1), og pakninga er lagra slik det står på ho.</translation>
    </message>
    <message>
        <source>New control, same bottle</source>
        <translation>Ny kontroll, same flaske</translation>
    </message>
    <message>
        <source>Measure a new control from the same bottle.</source>
        <translation>Mål ein ny kontroll frå den same flaska.</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>Mål no</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Ikkje mogleg</translation>
    </message>
    <message>
        <source>New bottle</source>
        <translation>Ny flaske</translation>
    </message>
    <message>
        <source>Open a new bottle of the control, and measure from it.</source>
        <translation>Opne ei ny flaske av kontrollen, og mål frå ho.</translation>
    </message>
    <message>
        <source>Opened a new bottle – measure now</source>
        <translation>Opna ny flaske – mål no</translation>
    </message>
    <message>
        <source>New pack</source>
        <translation>Ny pakning</translation>
    </message>
    <message>
        <source>Open a new pack (%1), and measure the control with it.</source>
        <translation>Opne ei ny pakning (%1), og mål kontrollen med ho.</translation>
    </message>
    <message>
        <source>Opened a new pack – measure now</source>
        <translation>Opna ny pakning – mål no</translation>
    </message>
    <message>
        <source>Cleaning and maintenance</source>
        <translation>Reingjering og vedlikehald</translation>
    </message>
    <message>
        <source>Clean and maintain the instrument as its manual says. What was done?</source>
        <translation>Reingjer og hald ved like apparatet slik bruksrettleiinga seier. Kva vart gjort?</translation>
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
        <translation>Ring laboratorierådgjevaren eller leverandøren. Samandraget under er klart til å lesast opp.</translation>
    </message>
    <message>
        <source>I have called</source>
        <translation>Eg har ringt</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Ingen svara</translation>
    </message>
    <message>
        <source>Assessment of patient results</source>
        <translation>Vurdering av pasientsvar</translation>
    </message>
    <message>
        <source>Results from this period are unsure. Which were given out, was the physician told, and was it reported as a deviation? Write no names and no birth numbers.</source>
        <translation>Svar frå denne perioden er usikre. Kva for nokre vart gitt ut, har legen fått beskjed, og er det meldt som avvik? Skriv ikkje namn eller fødselsnummer.</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Vurdert</translation>
    </message>
    <message>
        <source>No patients were measured</source>
        <translation>Ingen pasientar vart målte</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Løyst</translation>
    </message>
    <message>
        <source>Taken out of use</source>
        <translation>Teken ut av bruk</translation>
    </message>
    <message>
        <source>Sent for service</source>
        <translation>Sendt til service</translation>
    </message>
    <message>
        <source>To be followed up</source>
        <translation>Blir følgt opp</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ikkje oppgitt</translation>
    </message>
    <message>
        <source>The wrong number was typed</source>
        <translation>Feil tal vart skrive</translation>
    </message>
    <message>
        <source>The wrong bottle was used</source>
        <translation>Feil flaske vart brukt</translation>
    </message>
    <message>
        <source>The control was too old</source>
        <translation>Kontrollen var for gammal</translation>
    </message>
    <message>
        <source>The control was not mixed, or too cold</source>
        <translation>Kontrollen var ikkje blanda, eller for kald</translation>
    </message>
    <message>
        <source>A fault in the pack (%1)</source>
        <translation>Feil med pakninga (%1)</translation>
    </message>
    <message>
        <source>A fault in the instrument</source>
        <translation>Feil med apparatet</translation>
    </message>
    <message>
        <source>The cause is not known</source>
        <translation>Årsaka er ikkje kjend</translation>
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
        <translation>Utveksle det ein sjukeheim og senteret har, begge vegar</translation>
    </message>
    <message>
        <source>The centre: a file, or postgresql://user@host/name</source>
        <translation>Senteret: ei fil, eller postgresql://brukar@vert/namn</translation>
    </message>
    <message>
        <source>The home, where the database is new: by name or organisation number</source>
        <translation>Sjukeheimen, når databasen er ny: namn eller organisasjonsnummer</translation>
    </message>
    <message>
        <source>Show when each home was last heard from</source>
        <translation>Vis når det sist var kontakt med kvar sjukeheim</translation>
    </message>
    <message>
        <source>Choose between two versions of the same thing</source>
        <translation>Vel mellom to versjonar av det same</translation>
    </message>
    <message>
        <source>The version that is kept, as fasit sync shows it</source>
        <translation>Versjonen som skal gjelde, slik fasit sync viser han</translation>
    </message>
    <message>
        <source>Who does this: id, initials or name</source>
        <translation>Kven som gjer dette: id, initialar eller namn</translation>
    </message>
    <message>
        <source>File with their password or PIN; - for standard input</source>
        <translation>Fil med passordet eller PIN-koden deira; - for standard inn</translation>
    </message>
    <message>
        <source>Let a home or a coordinator log in to a shared server</source>
        <translation>La ein sjukeheim eller ein koordinator logge inn på ein felles tenar</translation>
    </message>
    <message>
        <source>A home that is seen and written: name, organisation number or id</source>
        <translation>Ein sjukeheim som kan lesast og skrivast: namn, organisasjonsnummer eller id</translation>
    </message>
    <message>
        <source>Name of the login role; without it that of the home, fasit_sID</source>
        <translation>Namn på innloggingsrolla; elles sjukeheimen si eiga, fasit_sID</translation>
    </message>
    <message>
        <source>All homes are seen and written</source>
        <translation>Alle sjukeheimar kan lesast og skrivast</translation>
    </message>
    <message>
        <source>What belongs to the whole programme is written too</source>
        <translation>Det som høyrer til heile programmet, kan òg skrivast</translation>
    </message>
</context>
<context>
    <name>SyncCommandText</name>
    <message>
        <source>Both are the same database, or one is a copy of the other&apos;s file.</source>
        <translation>Begge er same database, eller den eine er ein kopi av fila til den andre.</translation>
    </message>
    <message>
        <source>There is no home in the database yet. Say with --site which one it is.</source>
        <translation>Det er ingen sjukeheim i databasen enno. Oppgi med --site kven det er.</translation>
    </message>
    <message>
        <source>Exchanging</source>
        <translation>Utvekslar</translation>
    </message>
    <message>
        <source>Only those who may change setup may choose.</source>
        <translation>Berre dei som har lov til å endre oppsettet, kan velje.</translation>
    </message>
    <message>
        <source>That row is in no conflict. fasit sync shows those there are.</source>
        <translation>Den rada er ikkje i konflikt. fasit sync viser dei som er det.</translation>
    </message>
    <message>
        <source>What was exchanged until then is kept. Run the command again to go on.</source>
        <translation>Det som blei utveksla før dette, er teke vare på. Køyr kommandoen på nytt for å halde fram.</translation>
    </message>
    <message>
        <source>%1 is no row; write it as fasit sync shows it.</source>
        <translation>%1 er ikkje ei rad; skriv ho slik fasit sync viser ho.</translation>
    </message>
    <message>
        <source>Settled. The other places take it over with the next fasit sync.</source>
        <translation>Avgjort. Dei andre stadene får det med neste fasit sync.</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>Both sides have gone on differently under the same origin, as when a database file is copied and both copies are used. Nothing of it was taken over. Keep the file that is right, and make a new one of a backup with fasit restore for the other.</source>
        <translation>Sidene har halde fram kvar sin veg under same opphav, som når ei databasefil er kopiert og begge kopiane er i bruk. Ingenting av det blei overført. Behald fila som er rett, og lag ei ny av ein tryggingskopi med fasit restore for den andre.</translation>
    </message>
    <message>
        <source>What is stored is not what the audit chain says was written. The rest was not sent. fasit audit verify names it.</source>
        <translation>Det som er lagra, er ikkje det revisjonskjeda seier blei skrive. Resten blei ikkje sendt. fasit audit verify viser kva det gjeld.</translation>
    </message>
    <message>
        <source>The other database refuses a row. fasit doctor on both sides tells more.</source>
        <translation>Den andre databasen avviser ei rad. fasit doctor på begge sider fortel meir.</translation>
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
        <translation>To stader har endra det same (%1, %2):</translation>
    </message>
    <message>
        <source>  %1 (in force here)</source>
        <translation>  %1 (gjeld her)</translation>
    </message>
    <message>
        <source>  %1 (written elsewhere)</source>
        <translation>  %1 (skriven ein annan stad)</translation>
    </message>
    <message>
        <source>  Choose one: fasit settle --keep %1 --by WHO</source>
        <translation>  Vel éin: fasit settle --keep %1 --by KVEN</translation>
    </message>
    <message>
        <source>This user may not write for %1 at the centre. An administrator there runs: fasit admit --site %2</source>
        <translation>Denne brukaren kan ikkje skrive for %1 på senteret. Ein administrator der køyrer: fasit admit --site %2</translation>
    </message>
    <message>
        <source>Rows of the programme that were written here and stay here: %1. Only coordinators may write them at the centre.</source>
        <translation>Rader som høyrer til programmet, er skrivne her og blir her: %1. Berre koordinatorar kan skrive dei på senteret.</translation>
    </message>
    <message>
        <source>Rows that this database had written and lost came back: %1</source>
        <translation>Rader som denne databasen hadde skrive og mista, kom tilbake: %1</translation>
    </message>
    <message>
        <source>A name was erased, but its bytes may remain in the database for a while.</source>
        <translation>Eit namn er sletta, men bytane kan bli liggjande i databasen ei stund.</translation>
    </message>
    <message>
        <source>Sent: %1 rows. Fetched: %2 rows.</source>
        <translation>Sendt: %1 rader. Henta: %2 rader.</translation>
    </message>
    <message>
        <source>Controls with a new verdict after what came: %1</source>
        <translation>Kontrollar med ny vurdering etter det som kom: %1</translation>
    </message>
    <message>
        <source>Last heard from before this: %1</source>
        <translation>Førre kontakt: %1</translation>
    </message>
    <message>
        <source>No home has been heard from.</source>
        <translation>Det har ikkje vore kontakt med nokon sjukeheim.</translation>
    </message>
    <message>
        <source>%1: last heard from %2</source>
        <translation>%1: siste kontakt %2</translation>
    </message>
    <message>
        <source>Measurements registered in both places, of which one counts: %1</source>
        <translation>Målingar registrerte begge stader, der den eine tel: %1</translation>
    </message>
</context>
<context>
    <name>TableText</name>
    <message>
        <source>The file cannot be read. Check the name and that you may read it.</source>
        <translation>Fila kan ikkje lesast. Kontroller namnet og at du har lov til å lese ho.</translation>
    </message>
    <message>
        <source>The file is empty. The first line must name the columns: %1.</source>
        <translation>Fila er tom. Den første linja må namngi kolonnane: %1.</translation>
    </message>
    <message>
        <source>Line %1: the column “%2” is missing. Add it to the heading line.</source>
        <translation>Linje %1: kolonnen «%2» manglar. Legg han til i overskriftslinja.</translation>
    </message>
    <message>
        <source>Line %1: the column “%2” stands there twice. Give one of them another name.</source>
        <translation>Linje %1: kolonnen «%2» står der to gonger. Gi ein av dei eit anna namn.</translation>
    </message>
    <message>
        <source>There is no result behind the heading line.</source>
        <translation>Det er ingen resultat etter overskriftslinja.</translation>
    </message>
    <message>
        <source>Line %1: not as many columns as the heading line. Complete it; put numbers with a decimal comma in quotes, or separate with semicolons.</source>
        <translation>Linje %1: ikkje like mange kolonnar som overskriftslinja. Fyll ho ut; set tal med desimalkomma i hermeteikn, eller skil med semikolon.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is not closed. Close it.</source>
        <translation>Linje %1: eit hermeteikn er ikkje lukka. Lukk det.</translation>
    </message>
    <message>
        <source>Line %1: the line is too long for a table of results. Check that it is the right file.</source>
        <translation>Linje %1: linja er for lang for ein resultattabell. Kontroller at det er rett fil.</translation>
    </message>
</context>
<context>
    <name>TestWords</name>
    <message>
        <source>… The folder is there. Waiting for a file.</source>
        <translation>… Mappa finst. Ventar på ei fil.</translation>
    </message>
    <message>
        <source>Let the other program lay a file of control results in it.</source>
        <translation>La det andre programmet leggje ei fil med kontrollresultat i henne.</translation>
    </message>
    <message>
        <source>… The port is open. Waiting for the analyser to connect.</source>
        <translation>… Porten er open. Ventar på at apparatet koplar seg til.</translation>
    </message>
    <message>
        <source>In the analyser&apos;s settings write the address of this computer, %1, and port %2. Then run a control on it.</source>
        <translation>Skriv adressa til denne datamaskina, %1, og port %2 i innstillingane på apparatet. Mål så ein kontroll.</translation>
    </message>
    <message>
        <source>which is on no network now</source>
        <translation>som ikkje er på noko nett no</translation>
    </message>
    <message>
        <source> or </source>
        <translation> eller </translation>
    </message>
    <message>
        <source>⚠ No file has come yet.</source>
        <translation>⚠ Det har ikkje kome noka fil enno.</translation>
    </message>
    <message>
        <source>Look whether the other program writes into this folder, under a name that does not end in .tmp or .part.</source>
        <translation>Sjå etter om det andre programmet skriv i denne mappa, med eit namn som ikkje sluttar på .tmp eller .part.</translation>
    </message>
    <message>
        <source>⚠ No analyser has connected yet.</source>
        <translation>⚠ Ingen apparat har kopla seg til enno.</translation>
    </message>
    <message>
        <source>Look at the address and the port in the analyser&apos;s settings, at the network cable, and whether a firewall on this computer lets the port through. The test goes on.</source>
        <translation>Sjå på adressa og porten i innstillingane på apparatet, på nettverkskabelen, og om ein brannmur på denne datamaskina slepper porten gjennom. Testen held fram.</translation>
    </message>
    <message>
        <source>Run a control on the analyser, or choose there to send a result again. The test goes on.</source>
        <translation>Mål ein kontroll på apparatet, eller vel der å sende eit resultat på nytt. Testen held fram.</translation>
    </message>
    <message>
        <source>⚠ The line is open, and nothing has come.</source>
        <translation>⚠ Tilkoplinga er open, men det har ikkje kome noko.</translation>
    </message>
    <message>
        <source>Look at the cable (some analysers need a crossed one) and whether the analyser is set to send to a computer.</source>
        <translation>Sjå på kabelen (somme apparat treng ein kryssa), og om apparatet er stilt inn til å sende til ei datamaskin.</translation>
    </message>
    <message>
        <source>a table with a heading line</source>
        <translation>ein tabell med overskriftslinje</translation>
    </message>
    <message>
        <source>They look like %1: choose a driver for that.</source>
        <translation>Det liknar %1: Vel ein drivar for det.</translation>
    </message>
    <message numerus="yes">
        <source>✖ Something comes, but it means nothing to this driver: %n bytes.</source>
        <translation>
            <numerusform>✖ Det kjem noko, men det gir inga meining for denne drivaren: %n byte.</numerusform>
            <numerusform>✖ Det kjem noko, men det gir inga meining for denne drivaren: %n byte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare driver, speed, data bits, parity and stop bits with the analyser&apos;s settings.</source>
        <translation>Samanlikn drivar, fart, databitar, paritet og stoppbitar med innstillingane på apparatet.</translation>
    </message>
    <message>
        <source>Compare the driver with the analyser and with the protocol it is set to.</source>
        <translation>Samanlikn drivaren med apparatet og med protokollen det er stilt inn på.</translation>
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
            <numerusform>%n pasientresultat vart utelate.</numerusform>
            <numerusform>%n pasientresultat vart utelatne.</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ The analyser is understood, and sent patient results only.</source>
        <translation>⚠ Apparatet blir forstått, men sende berre pasientresultat.</translation>
    </message>
    <message numerus="yes">
        <source>✔ The analyser is understood: %n control results.</source>
        <translation>
            <numerusform>✔ Apparatet blir forstått: %n kontrollresultat.</numerusform>
            <numerusform>✔ Apparatet blir forstått: %n kontrollresultat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the line. The analyser keeps what was sent now; let it send it again.</source>
        <translation>Lagre tilkoplinga. Apparatet beheld det som vart sendt no. La det sende på nytt.</translation>
    </message>
    <message>
        <source>… The line is being opened.</source>
        <translation>… Tilkoplinga blir opna.</translation>
    </message>
    <message>
        <source>… The line is open. Waiting for the analyser to say something.</source>
        <translation>… Tilkoplinga er open. Ventar på at apparatet sender noko.</translation>
    </message>
    <message>
        <source>Run a control on it, or choose there to send a result again.</source>
        <translation>Mål ein kontroll på apparatet, eller vel der å sende eit resultat på nytt.</translation>
    </message>
    <message>
        <source>✖ A message came, but nothing in it could be used.</source>
        <translation>✖ Det kom ei melding, men ingenting i henne kunne brukast.</translation>
    </message>
    <message>
        <source>Compare the driver and the line&apos;s settings with the analyser&apos;s, and let it send again. The line monitor shows what came.</source>
        <translation>Samanlikn drivaren og innstillingane her med dei på apparatet, og la det sende på nytt. Linjemonitoren viser kva som kom.</translation>
    </message>
    <message>
        <source>✖ %1 wanted to connect and was not let in.</source>
        <translation>✖ %1 ville kople seg til og vart ikkje sleppt inn.</translation>
    </message>
    <message>
        <source>✖ The line cannot be opened.</source>
        <translation>✖ Tilkoplinga kan ikkje opnast.</translation>
    </message>
    <message>
        <source>The test is over.</source>
        <translation>Testen er over.</translation>
    </message>
    <message>
        <source>Run a control on it. If that was one, enter the sample id of your controls in the form.</source>
        <translation>Mål ein kontroll. Dersom dette var ein kontroll, skriv prøve-ID-en til kontrollane i skjemaet.</translation>
    </message>
    <message>
        <source>Add this address to those that may connect, if it is an analyser of yours.</source>
        <translation>Legg adressa til blant dei som får kople seg til, dersom det er eit apparat de eig.</translation>
    </message>
</context>
<context>
    <name>TraceText</name>
    <message>
        <source># Masked: [n] stands for a value of n bytes; no value of a message is written.</source>
        <translation># Maskert: [n] står for ein verdi på n byte; ingen verdi i ei melding blir skriven.</translation>
    </message>
</context>
<context>
    <name>TypedReading</name>
    <message>
        <source>Typed first: %1</source>
        <translation>Først skrive: %1</translation>
    </message>
</context>
<context>
    <name>UserArguments</name>
    <message>
        <source>%1 is no role; write staff, responsible, coordinator or administrator</source>
        <translation>%1 er inga rolle; skriv tilsett, laboratorieansvarleg, laboratorierådgjevar eller administrator</translation>
    </message>
    <message>
        <source>%1 is not a date; write it as 2026-11-20</source>
        <translation>%1 er ingen dato; skriv han som 2026-11-20</translation>
    </message>
    <message>
        <source>Answer in JSON</source>
        <translation>Svar i JSON</translation>
    </message>
    <message>
        <source>Who does this: id, initials or name</source>
        <translation>Kven som gjer dette: id, initialar eller namn</translation>
    </message>
    <message>
        <source>File with their password or PIN; - for standard input</source>
        <translation>Fil med passordet eller PIN-koden til den som gjer dette; - for standard inn</translation>
    </message>
    <message>
        <source>Id, initials or name</source>
        <translation>Id, initialar eller namn</translation>
    </message>
    <message>
        <source>staff, responsible, coordinator or administrator</source>
        <translation>tilsett, laboratorieansvarleg, laboratorierådgjevar eller administrator</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialar</translation>
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
        <translation>Serienummer, når det gjeld eitt apparat</translation>
    </message>
    <message>
        <source>Date of the training; today</source>
        <translation>Dato for opplæringa; elles i dag</translation>
    </message>
    <message>
        <source>The user who gave it</source>
        <translation>Brukaren som gav opplæringa</translation>
    </message>
    <message>
        <source>The last day it holds</source>
        <translation>Siste dag ho gjeld</translation>
    </message>
    <message>
        <source>The home: name or organisation number</source>
        <translation>Sjukeheimen: namn eller organisasjonsnummer</translation>
    </message>
    <message>
        <source>A coordinator&apos;s homes; all where none is named</source>
        <translation>Sjukeheimane ein rådgjevar følgjer; alle når ingen er nemnde</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Legg til ein brukar</translation>
    </message>
    <message>
        <source>List the users</source>
        <translation>Vis brukarane</translation>
    </message>
    <message>
        <source>Let a user sign in no more</source>
        <translation>Deaktiver ein brukar, som då ikkje kan logge inn</translation>
    </message>
    <message>
        <source>Let a deactivated user work again</source>
        <translation>Aktiver ein brukar igjen</translation>
    </message>
    <message>
        <source>Change a user&apos;s role</source>
        <translation>Endre rolla til ein brukar</translation>
    </message>
    <message>
        <source>Change name, initials and title</source>
        <translation>Endre namn, initialar og stilling</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Set ein PIN-kode</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Set eit passord</translation>
    </message>
    <message>
        <source>Record a training</source>
        <translation>Registrer opplæring</translation>
    </message>
    <message>
        <source>Confirm a substitute</source>
        <translation>Stadfest ein vikar</translation>
    </message>
    <message>
        <source>Erase the name of a deactivated user</source>
        <translation>Slett namnet til ein deaktivert brukar</translation>
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
        <translation>Den første administratoren er lagd til: %1.</translation>
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
        <translation>PIN-koden er sett.</translation>
    </message>
    <message>
        <source>The password is set.</source>
        <translation>Passordet er sett.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Lagd til: %1.</translation>
    </message>
    <message>
        <source>The user is deactivated and cannot sign in. What was done stays.</source>
        <translation>Brukaren er deaktivert og kan ikkje logge inn. Det som er gjort, blir ståande.</translation>
    </message>
    <message>
        <source>The user is active. Set a PIN or a password now.</source>
        <translation>Brukaren er aktiv. Set ein PIN-kode eller eit passord no.</translation>
    </message>
    <message>
        <source>The role is changed.</source>
        <translation>Rolla er endra.</translation>
    </message>
    <message>
        <source>The name is changed.</source>
        <translation>Namnet er endra.</translation>
    </message>
    <message>
        <source>The training is recorded.</source>
        <translation>Opplæringa er registrert.</translation>
    </message>
    <message>
        <source>The substitute is confirmed.</source>
        <translation>Vikaren er stadfesta.</translation>
    </message>
    <message>
        <source>The name is erased, but another program holds the database, so its bytes may still lie in the file. Close the other program and run the command again.</source>
        <translation>Namnet er sletta, men eit anna program bruker databasen, så restar av det kan liggje att i fila. Lukk det andre programmet og køyr kommandoen på nytt.</translation>
    </message>
    <message>
        <source>Name, initials and title are erased. Backups made before hold them until they are replaced.</source>
        <translation>Namn, initialar og stilling er sletta. Tryggingskopiar frå før har dei til dei blir skifta ut.</translation>
    </message>
</context>
<context>
    <name>UserRefusal</name>
    <message>
        <source>Your role may not do this here. Ask laboratorieansvarlig or an administrator.</source>
        <translation>Rolla di har ikkje lov til dette her. Spør laboratorieansvarleg eller ein administrator.</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Skriv namnet.</translation>
    </message>
    <message>
        <source>The name has characters that cannot be used, or is too long.</source>
        <translation>Namnet har teikn som ikkje kan brukast, eller er for langt.</translation>
    </message>
    <message>
        <source>A user of a home cannot become one of the programme. Add a new user.</source>
        <translation>Ein brukar på ein sjukeheim kan ikkje bli brukar i programmet. Legg til ein ny brukar.</translation>
    </message>
    <message>
        <source>This is the last administrator. Add another one first.</source>
        <translation>Dette er den siste administratoren. Legg til ein annan først.</translation>
    </message>
    <message>
        <source>It is so already. Nothing was changed.</source>
        <translation>Slik er det alt. Ingenting vart endra.</translation>
    </message>
    <message>
        <source>The user is not active. Activate the user first.</source>
        <translation>Brukaren er ikkje aktiv. Aktiver brukaren først.</translation>
    </message>
    <message>
        <source>This person does not wait to be confirmed.</source>
        <translation>Denne personen ventar ikkje på å bli stadfesta.</translation>
    </message>
    <message>
        <source>There is an administrator already. Sign in as that user.</source>
        <translation>Det finst alt ein administrator. Logg inn som den brukaren.</translation>
    </message>
    <message>
        <source>Users with this role have a password and no PIN.</source>
        <translation>Brukarar med denne rolla har passord og ikkje PIN-kode.</translation>
    </message>
    <message>
        <source>Staff have a PIN and no password.</source>
        <translation>Tilsette har PIN-kode og ikkje passord.</translation>
    </message>
    <message>
        <source>A PIN is four digits.</source>
        <translation>Ein PIN-kode er fire siffer.</translation>
    </message>
    <message>
        <source>This PIN is easy to guess. Choose another one.</source>
        <translation>Denne PIN-koden er lett å gjette. Vel ein annan.</translation>
    </message>
    <message>
        <source>The password is too short: at least 12 characters. A few words are easy to remember.</source>
        <translation>Passordet er for kort: minst 12 teikn. Nokre få ord er lette å hugse.</translation>
    </message>
    <message>
        <source>The password is the same few characters over and over. Choose another one.</source>
        <translation>Passordet er dei same få teikna om og om att. Vel eit anna.</translation>
    </message>
    <message>
        <source>The password holds the name of the user or of the home. Choose another one.</source>
        <translation>Passordet inneheld namnet på brukaren eller sjukeheimen. Vel eit anna.</translation>
    </message>
    <message>
        <source>The user or the home is not there any more. Nothing was changed.</source>
        <translation>Brukaren eller sjukeheimen finst ikkje lenger. Ingenting vart endra.</translation>
    </message>
    <message>
        <source>Too many wrong attempts. Wait 1 minute, or let a colleague confirm.</source>
        <translation>For mange feil forsøk. Vent 1 minutt, eller la ein kollega stadfeste.</translation>
    </message>
    <message>
        <source>Too many wrong attempts. Wait %1 minutes, or let a colleague confirm.</source>
        <translation>For mange feil forsøk. Vent %1 minutt, eller la ein kollega stadfeste.</translation>
    </message>
    <message>
        <source>This user is not active any more. Ask laboratorieansvarlig.</source>
        <translation>Denne brukaren er ikkje aktiv lenger. Spør laboratorieansvarleg.</translation>
    </message>
    <message>
        <source>Nothing was set that this user can confirm with. Ask laboratorieansvarlig.</source>
        <translation>Denne brukaren har ikkje fått PIN-kode eller passord. Spør laboratorieansvarleg.</translation>
    </message>
    <message>
        <source>What is stored was changed by another program. Have it set anew, and tell those who look after the database.</source>
        <translation>PIN-koden eller passordet som er lagra, er endra av eit anna program. Få det sett på nytt, og sei frå til dei som har ansvar for databasen.</translation>
    </message>
    <message>
        <source>Wrong. One attempt is left before you must wait.</source>
        <translation>Feil. Eitt forsøk att før du må vente.</translation>
    </message>
    <message>
        <source>Wrong. Try again; %1 attempts are left.</source>
        <translation>Feil. Prøv igjen, %1 forsøk att.</translation>
    </message>
    <message>
        <source>less than 1 min left</source>
        <translation>under 1 min att</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>%1 min att</translation>
    </message>
</context>
<context>
    <name>UserText</name>
    <message>
        <source>Say with --by who does this: id, initials or name.</source>
        <translation>Sei med --by kven som gjer dette: id, initialar eller namn.</translation>
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
        <translation>Fleire brukarar heiter «%1». Skriv id-en som «fasit user list» viser.</translation>
    </message>
</context>
<context>
    <name>UserWords</name>
    <message>
        <source>Your role may not do this here. Ask laboratorieansvarlig or an administrator.</source>
        <translation>Rolla di har ikkje lov til dette her. Spør laboratorieansvarleg eller ein administrator.</translation>
    </message>
    <message>
        <source>There is no such user. “fasit user list” shows those there are.</source>
        <translation>Denne brukaren finst ikkje. «fasit user list» viser dei som finst.</translation>
    </message>
    <message>
        <source>There is no such home in the database. Write its name or organisation number.</source>
        <translation>Denne sjukeheimen finst ikkje i databasen. Skriv namnet eller organisasjonsnummeret.</translation>
    </message>
    <message>
        <source>There is no such analyser at the user&apos;s home. Write its serial number, or name the model.</source>
        <translation>Dette apparatet finst ikkje på sjukeheimen til brukaren. Skriv serienummeret, eller oppgi modellen.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Namnet manglar.</translation>
    </message>
    <message>
        <source>The name has line breaks or other characters that cannot be used, or is too long.</source>
        <translation>Namnet har linjeskift eller andre teikn som ikkje kan brukast, eller er for langt.</translation>
    </message>
    <message>
        <source>The dates cannot be right: the training lies in the future, or ends before it began.</source>
        <translation>Datoane kan ikkje stemme: opplæringa ligg fram i tid, eller sluttar før ho byrja.</translation>
    </message>
    <message>
        <source>A user of a home cannot become one of the programme, nor the other way. Add a new user.</source>
        <translation>Ein brukar på ein sjukeheim kan ikkje bli brukar for heile programmet, eller omvendt. Legg til ein ny brukar.</translation>
    </message>
    <message>
        <source>This is the last administrator. Add another one first.</source>
        <translation>Dette er den siste administratoren. Legg til ein annan først.</translation>
    </message>
    <message>
        <source>It is so already; nothing was changed.</source>
        <translation>Det er slik alt; ingenting vart endra.</translation>
    </message>
    <message>
        <source>The user is not active. Activate the user first.</source>
        <translation>Brukaren er ikkje aktiv. Aktiver brukaren først.</translation>
    </message>
    <message>
        <source>The user is still active. Deactivate the user first.</source>
        <translation>Brukaren er framleis aktiv. Deaktiver brukaren først.</translation>
    </message>
    <message>
        <source>This is no substitute who waits to be confirmed.</source>
        <translation>Dette er ingen vikar som ventar på å bli stadfesta.</translation>
    </message>
    <message>
        <source>There is an administrator already. Say with --by who adds the user.</source>
        <translation>Det finst ein administrator frå før. Sei med --by kven som legg til brukaren.</translation>
    </message>
    <message>
        <source>Users with this role have no PIN, but a password.</source>
        <translation>Brukarar med denne rolla har ikkje PIN-kode, men passord.</translation>
    </message>
    <message>
        <source>Staff have no password, but a PIN.</source>
        <translation>Tilsette har ikkje passord, men PIN-kode.</translation>
    </message>
    <message>
        <source>A PIN is four digits.</source>
        <translation>Ein PIN-kode er fire siffer.</translation>
    </message>
    <message>
        <source>This PIN is one of those that are tried first. Choose another.</source>
        <translation>Denne PIN-koden er ein av dei som blir prøvde først. Vel ein annan.</translation>
    </message>
    <message>
        <source>The password is too short: at least 12 characters. A few words are easy to remember.</source>
        <translation>Passordet er for kort: minst 12 teikn. Nokre få ord er lette å hugse.</translation>
    </message>
    <message>
        <source>The password is the same few characters over and over. Choose another.</source>
        <translation>Passordet er dei same få teikna om att. Vel eit anna.</translation>
    </message>
    <message>
        <source>The password holds the name of the user or of the home. Choose another.</source>
        <translation>Passordet inneheld namnet til brukaren eller sjukeheimen. Vel eit anna.</translation>
    </message>
    <message>
        <source>The password is no text in UTF-8.</source>
        <translation>Passordet er ikkje tekst i UTF-8.</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>tilsett</translation>
    </message>
    <message>
        <source>laboratorieansvarlig</source>
        <translation>laboratorieansvarleg</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>laboratorierådgjevar</translation>
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
        <translation>må stadfestast</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>ikkje aktiv</translation>
    </message>
    <message>
        <source>Too many wrong attempts. The user is locked; minutes left: %1.</source>
        <translation>For mange gale forsøk. Brukaren er låst; minutt att: %1.</translation>
    </message>
    <message>
        <source>This user is not active and cannot sign in.</source>
        <translation>Denne brukaren er ikkje aktiv og kan ikkje logge inn.</translation>
    </message>
    <message>
        <source>No password or PIN was set for this user. Whoever manages the user can set it.</source>
        <translation>Denne brukaren har ikkje fått passord eller PIN-kode. Den som styrer brukaren, kan setje det.</translation>
    </message>
    <message>
        <source>The stored password or PIN is not the one that was set: the database was changed by something else. Have it set anew, and tell whoever looks after the database.</source>
        <translation>Passordet eller PIN-koden som er lagra, er ikkje det som vart sett: databasen er endra av noko anna. Få det sett på nytt, og sei frå til den som har ansvar for databasen.</translation>
    </message>
    <message>
        <source>Wrong password or PIN. Attempts left before the user is locked: %1.</source>
        <translation>Feil passord eller PIN-kode. Forsøk att før brukaren blir låst: %1.</translation>
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
        <translation>%1 vart ugyldig.</translation>
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
        <translation>%1 er for lågt: %2.</translation>
    </message>
    <message>
        <source>%1 is too high: %2.</source>
        <translation>%1 er for høgt: %2.</translation>
    </message>
    <message>
        <source>%1 lies low in the approved range: %2.</source>
        <translation>%1 ligg lågt i godkjent område: %2.</translation>
    </message>
    <message>
        <source>%1 lies high in the approved range: %2.</source>
        <translation>%1 ligg høgt i godkjent område: %2.</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>to gonger</translation>
    </message>
    <message>
        <source>three times</source>
        <translation>tre gonger</translation>
    </message>
    <message>
        <source>four times</source>
        <translation>fire gonger</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 gonger</translation>
    </message>
    <message>
        <source>%1 has fallen %2 in a row.</source>
        <translation>%1 har sokke %2 på rad.</translation>
    </message>
    <message>
        <source>%1 has risen %2 in a row.</source>
        <translation>%1 har stige %2 på rad.</translation>
    </message>
    <message>
        <source>%1 has been too low %2 lately.</source>
        <translation>%1 har vore for lågt %2 i det siste.</translation>
    </message>
    <message>
        <source>%1 has been too high %2 lately.</source>
        <translation>%1 har vore for høgt %2 i det siste.</translation>
    </message>
    <message>
        <source>%1 has been too low %2 in a row.</source>
        <translation>%1 har vore for lågt %2 på rad.</translation>
    </message>
    <message>
        <source>%1 has been too high %2 in a row.</source>
        <translation>%1 har vore for høgt %2 på rad.</translation>
    </message>
    <message>
        <source>Several levels are too low at once.</source>
        <translation>Fleire nivå er for låge samstundes.</translation>
    </message>
    <message>
        <source>Several levels are too high at once.</source>
        <translation>Fleire nivå er for høge samstundes.</translation>
    </message>
    <message>
        <source>The levels pull apart: one is too high and another too low.</source>
        <translation>Nivåa sprikjer: eitt er for høgt og eit anna for lågt.</translation>
    </message>
    <message>
        <source>%1 showed %2. That is outside what the instrument can measure.</source>
        <translation>%1 viste %2. Det er utanfor det apparatet kan måle, og kan ikkje vurderast.</translation>
    </message>
    <message>
        <source>%1 gave no number (%2).</source>
        <translation>%1 gav ikkje noko tal (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be judged: %2.</source>
        <translation>%1 kan ikkje vurderast: %2.</translation>
    </message>
    <message>
        <source>The other level</source>
        <translation>Det andre nivået</translation>
    </message>
    <message>
        <source>No level gave a value.</source>
        <translation>Ingen av nivåa gav ein verdi.</translation>
    </message>
    <message>
        <source>%1 is within the approved range.</source>
        <translation>%1 er innanfor godkjent område.</translation>
    </message>
    <message>
        <source>All levels are within the approved range.</source>
        <translation>Alle nivåa er innanfor godkjent område.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Godkjend</translation>
    </message>
    <message>
        <source>You may measure patients.</source>
        <translation>Du kan måle pasientar.</translation>
    </message>
    <message>
        <source>%1 is inside.</source>
        <translation>%1 er innanfor.</translation>
    </message>
    <message>
        <source>%1 remains.</source>
        <translation>%1 står att.</translation>
    </message>
    <message>
        <source>The control is not finished.</source>
        <translation>Kontrollen er ikkje ferdig.</translation>
    </message>
    <message>
        <source>Measure what remains.</source>
        <translation>Mål det som står att.</translation>
    </message>
    <message>
        <source>Accepted – keep an eye on it</source>
        <translation>Godkjend – følg med</translation>
    </message>
    <message>
        <source>You may measure patients. Do the next control as planned.</source>
        <translation>Du kan måle pasientar. Gjer neste kontroll som planlagt.</translation>
    </message>
    <message>
        <source>Do not measure patients with %1 on this instrument.</source>
        <translation>Ikkje mål pasientar med %1 på dette apparatet.</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Ikkje godkjend</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>Kan ikkje vurderast</translation>
    </message>
    <message>
        <source>The control is still due. Measure again.</source>
        <translation>Kontrollen må framleis takast. Mål på nytt.</translation>
    </message>
    <message>
        <source>The instrument did not accept the control itself.</source>
        <translation>Apparatet godkjende ikkje kontrollen sjølv.</translation>
    </message>
</context>
<context>
    <name>fasit::desktop::BackupWiring</name>
    <message>
        <source>Backup and restore</source>
        <translation>Tryggingskopi</translation>
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
        <translation>Lagrar diagrammet …</translation>
    </message>
    <message>
        <source>The chart could not be saved. Choose another place.</source>
        <translation>Diagrammet kunne ikkje lagrast. Vel ein annan stad.</translation>
    </message>
    <message>
        <source>The chart is sent to the printer.</source>
        <translation>Diagrammet er sendt til skrivaren.</translation>
    </message>
    <message>
        <source>The chart is saved: %1</source>
        <translation>Diagrammet er lagra: %1</translation>
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
        <translation>Kven er du?</translation>
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
        <translation>Som maskina</translation>
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
        <translation>Ikkje meg</translation>
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
            <numerusform>%1: Det kom %n resultat som må plasserast. Sjå Dagens kontrollar.</numerusform>
            <numerusform>%1: Det kom %n resultat som må plasserast. Sjå Dagens kontrollar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines to analysers</source>
        <translation>Tilkoplingar</translation>
    </message>
    <message>
        <source>%1: something came that could not be read. The line monitor shows it.</source>
        <translation>%1: Det kom noko som ikkje kunne lesast. Linjemonitoren viser det.</translation>
    </message>
    <message>
        <source>%1: not all of a file could be used. It lies in the folder “refused”; what could be used is stored.</source>
        <translation>%1: Ikkje alt i ei fil kunne brukast. Ho ligg i mappa «refused»; det som kunne brukast, er lagra.</translation>
    </message>
    <message>
        <source>%1: readings came that cannot be used as results. Look at the analyser.</source>
        <translation>%1: Det kom avlesingar som ikkje kan brukast som resultat. Sjå på apparatet.</translation>
    </message>
    <message>
        <source>%1: not stored: %2 Leave the analyser connected: it is tried again.</source>
        <translation>%1: ikkje lagra: %2 La apparatet stå tilkopla: Det blir prøvd igjen.</translation>
    </message>
</context>
<context>
    <name>fasit::desktop::LotWiring</name>
    <message>
        <source>Control lots</source>
        <translation>Kontrollotar</translation>
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
        <translation>Siste kontroll lagra: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Bottle %1 was opened %2.</source>
        <translation>Flaske %1 vart opna %2.</translation>
    </message>
    <message>
        <source>%1 on %2 came by itself: %3</source>
        <translation>%1 på %2 kom av seg sjølv: %3</translation>
    </message>
</context>
<context>
    <name>fasit::desktop::OwnSecretWiring</name>
    <message>
        <source>The new one is in use from now on.</source>
        <translation>Den nye gjeld frå no av.</translation>
    </message>
</context>
<context>
    <name>fasit::desktop::Restorer</name>
    <message>
        <source>The backup is restored. The database from before is kept as %1.</source>
        <translation>Tryggingskopien er gjenoppretta. Databasen frå før er teken vare på som %1.</translation>
    </message>
    <message>
        <source>The backup is read and compared. Do not turn the computer off.</source>
        <translation>Tryggingskopien blir lesen og samanlikna. Ikkje slå av datamaskina.</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Gjenopprettar tryggingskopien</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Kor langt det er kome</translation>
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
        <translation>Apparat</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Kontrollplanar</translation>
    </message>
    <message>
        <source>Rules of the home</source>
        <translation>Reglar for heimen</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Sjukeheimar</translation>
    </message>
</context>
<context>
    <name>fasit::desktop::SitePicker</name>
    <message>
        <source>Home</source>
        <translation>Sjukeheim</translation>
    </message>
    <message>
        <source>Search for a home</source>
        <translation>Søk etter sjukeheim</translation>
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
        <translation>Kven</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
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
        <translation>alle lotar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>At least %1 results are needed.</source>
        <translation>Det trengst minst %1 resultat.</translation>
    </message>
    <message>
        <source>Beside these %1 excluded and %2 without a number.</source>
        <translation>I tillegg %1 utelatne og %2 utan tal.</translation>
    </message>
    <message>
        <source>Allowed total error %1, %2.</source>
        <translation>Tillaten totalfeil %1, %2.</translation>
    </message>
    <message>
        <source>No allowed total error is set for this analyte.</source>
        <translation>Ingen tillaten totalfeil er sett for denne analytten.</translation>
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
        <translation>Regelbrot</translation>
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
        <translation>SD frå middelverdien</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglar</translation>
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
        <translation>%1 (utelate)</translation>
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
        <translation>alle sjukeheimar</translation>
    </message>
    <message>
        <source>this home</source>
        <translation>denne sjukeheimen</translation>
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
        <translation>Gjeld</translation>
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
        <translation>Eigne resultat</translation>
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
        <translation>valt her</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>det vanlege</translation>
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
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Regelsett</translation>
    </message>
    <message>
        <source>Why this one</source>
        <translation>Kvifor dette</translation>
    </message>
    <message>
        <source>⚠ missing: choose another</source>
        <translation>⚠ manglar: vel eit anna</translation>
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
        <translation>(namnet er sletta)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
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
        <translation>Stadfestar med</translation>
    </message>
</context>
<context>
    <name>fasit::pages::AuditPage</name>
    <message>
        <source>From</source>
        <translation>Frå</translation>
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
        <translation>Kva den valde linja skreiv</translation>
    </message>
    <message>
        <source>Choose an entry to see what it wrote.</source>
        <translation>Vel ei linje for å sjå kva som vart skrive.</translation>
    </message>
    <message>
        <source>Check that nothing was changed</source>
        <translation>Kontroller at ingenting er endra</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Kor langt kontrollen er komen</translation>
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
        <translation>Fila kunne ikkje skrivast. Vel ei anna mappe.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::BackupSection</name>
    <message>
        <source>The database is on a server: %1. Whoever looks after the server makes its backups.</source>
        <translation>Databasen ligg på ein tenar: %1. Den som har ansvar for tenaren, tek tryggingskopi av han.</translation>
    </message>
    <message>
        <source>File of the backup, best on another disk or a memory stick</source>
        <translation>Fil for tryggingskopien, helst på ein annan disk eller ein minnepinne</translation>
    </message>
    <message>
        <source>A file of this name may be replaced</source>
        <translation>Ei fil med dette namnet kan erstattast</translation>
    </message>
    <message>
        <source>Choose a place …</source>
        <translation>Vel stad …</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Ta tryggingskopi no</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Tryggingskopi</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Kor langt det er kome</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Backup to check or to restore</source>
        <translation>Tryggingskopi som skal sjekkast eller gjenopprettast</translation>
    </message>
    <message>
        <source>Choose a backup …</source>
        <translation>Vel tryggingskopi …</translation>
    </message>
    <message>
        <source>Check the backup</source>
        <translation>Sjekk tryggingskopien</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Gjenopprett denne tryggingskopien</translation>
    </message>
    <message>
        <source>Check and restore</source>
        <translation>Sjekk og gjenopprett</translation>
    </message>
    <message>
        <source>Place of the backup</source>
        <translation>Stad for tryggingskopien</translation>
    </message>
    <message>
        <source>Write where the backup goes, or choose a place.</source>
        <translation>Skriv kvar tryggingskopien skal ligge, eller vel ein stad.</translation>
    </message>
    <message>
        <source>Copying the database …</source>
        <translation>Kopierer databasen …</translation>
    </message>
    <message>
        <source>Write the name of the backup, or choose it.</source>
        <translation>Skriv namnet på tryggingskopien, eller vel han.</translation>
    </message>
    <message>
        <source>Reading the backup …</source>
        <translation>Les tryggingskopien …</translation>
    </message>
    <message>
        <source>Last backup: %1 by %2, %3</source>
        <translation>Siste tryggingskopi: %1 av %2, %3</translation>
    </message>
    <message>
        <source>⚠ No backup has been made by this home yet.</source>
        <translation>⚠ Denne heimen har ikkje teke nokon tryggingskopi enno.</translation>
    </message>
    <message>
        <source>The backup is made and was read back: %1, %2.</source>
        <translation>Tryggingskopien er teken og lesen tilbake: %1, %2.</translation>
    </message>
    <message>
        <source>The backup is whole: %1 facts, and the audit log ends as it did then.</source>
        <translation>Tryggingskopien er heil: %1 opplysningar, og endringsloggen sluttar som han gjorde då.</translation>
    </message>
    <message>
        <source>The backup is whole: %1 facts. The file of anchors is not beside it, so nobody can see whether its last entries were cut off.</source>
        <translation>Tryggingskopien er heil: %1 opplysningar. Fila med anker ligg ikkje ved sida av, så ingen kan sjå om dei siste linjene i loggen er kutta av.</translation>
    </message>
    <message>
        <source>When it is restored, everything becomes as it was when the backup was made. What was stored since is no longer seen. The database of now, %1, is kept under a second name beside it. The window closes meanwhile and opens again. Only an administrator can do this.</source>
        <translation>Når han blir gjenoppretta, blir alt slik det var då tryggingskopien vart teken. Det som er lagra sidan, blir ikkje vist lenger. Databasen slik han er no, %1, blir teken vare på under eit anna namn ved sida av. Vindauget blir lukka imens og opna igjen. Berre ein administrator kan gjere dette.</translation>
    </message>
    <message>
        <source>Only an administrator may restore a backup. Sign in as one, or ask one.</source>
        <translation>Berre ein administrator kan gjenopprette ein tryggingskopi. Logg inn som administrator, eller spør ein.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was made and nothing was changed.</source>
        <translation>Avbrote. Ingenting vart laga, og ingenting vart endra.</translation>
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
        <translation>Pakninga er registrert, men er utgått på dato. Ikkje bruk ho: Opne ei anna.</translation>
    </message>
    <message>
        <source>The pack is stored, but this lot is stopped. Do not use it: open another.</source>
        <translation>Pakninga er registrert, men denne loten er stoppa. Ikkje bruk ho: Opne ei anna.</translation>
    </message>
    <message>
        <source>This number can no longer be corrected. Measure the control again.</source>
        <translation>Dette talet kan ikkje rettast lenger. Mål kontrollen på nytt.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::BottleLine</name>
    <message>
        <source>Opened a new bottle now</source>
        <translation>Opna ny flaske no</translation>
    </message>
    <message>
        <source>The bottle shows another lot</source>
        <translation>Flaska har ein annan lot</translation>
    </message>
</context>
<context>
    <name>fasit::pages::BottleScan</name>
    <message>
        <source>Scan the bottle</source>
        <translation>Skann flaska</translation>
    </message>
    <message>
        <source>Scan the bottle, if you like</source>
        <translation>Skann flaska, om du vil</translation>
    </message>
    <message>
        <source>This barcode shows no lot. Compare the lot with the bottle yourself.</source>
        <translation>Denne strekkoden viser ingen lot. Samanlikn loten med flaska sjølv.</translation>
    </message>
    <message>
        <source>The bottle shows lot %1. Lot %2 is expected.</source>
        <translation>Flaska har lot %1. Her er lot %2 venta.</translation>
    </message>
    <message>
        <source>Lot %1 is right, but it expired on %2.</source>
        <translation>Lot %1 stemmer, men han gjekk ut på dato %2.</translation>
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
        <translation>Lot, slik det står på flaska</translation>
    </message>
    <message>
        <source>Expiry (day.month.year)</source>
        <translation>Utløpsdato (dag.månad.år)</translation>
    </message>
    <message>
        <source>For all homes (laboratory advisers only)</source>
        <translation>For alle sjukeheimar (berre laboratorierådgjevarar)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Gjeld</translation>
    </message>
    <message>
        <source>The barcode is read. Check it against the bottle.</source>
        <translation>Strekkoden er lesen. Samanlikn med flaska.</translation>
    </message>
    <message>
        <source>No control is set up that a lot can be of.</source>
        <translation>Det er ikkje lagt inn nokon kontroll som loten kan høyre til.</translation>
    </message>
    <message>
        <source>Type the lot number as it is printed.</source>
        <translation>Skriv lotnummeret slik det er trykt.</translation>
    </message>
    <message>
        <source>Type the expiry as day, month and year: 30.06.2027.</source>
        <translation>Skriv utløpsdatoen med dag, månad og år: 30.06.2027.</translation>
    </message>
    <message>
        <source>The lot has expired. Check the expiry on the bottle.</source>
        <translation>Loten har gått ut. Sjekk utløpsdatoen på flaska.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::ChartTabs</name>
    <message>
        <source>Ways to see the chart</source>
        <translation>Måtar å sjå diagrammet på</translation>
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
        <translation>Tabell over punkta</translation>
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
        <translation>Vel ein analyse til venstre.</translation>
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
        <translation>30 dagar</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dagar</translation>
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
        <translation>Bilete (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Teikning (SVG)</translation>
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
        <translation>Nivå</translation>
    </message>
    <message>
        <source>this lot</source>
        <translation>denne loten</translation>
    </message>
    <message>
        <source>stacked</source>
        <translation>under kvarandre</translation>
    </message>
    <message>
        <source>together, in SD</source>
        <translation>saman, i SD</translation>
    </message>
    <message>
        <source>The comment is saved and stands under the chart.</source>
        <translation>Kommentaren er lagra og står under diagrammet.</translation>
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
        <translation>%1, ved sida av</translation>
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
        <translation>Nivå 1 frå</translation>
    </message>
    <message>
        <source>Level 1 to</source>
        <translation>Nivå 1 til</translation>
    </message>
    <message>
        <source>Level 2 from</source>
        <translation>Nivå 2 frå</translation>
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
        <translation>%1, nivå %2 frå</translation>
    </message>
    <message>
        <source>%1, level %2 to</source>
        <translation>%1, nivå %2 til</translation>
    </message>
    <message>
        <source>Write the lot number that stands on the bottle.</source>
        <translation>Skriv lotnummeret som står på flaska.</translation>
    </message>
    <message>
        <source>Write the expiry as day.month.year, for example 30.06.2027.</source>
        <translation>Skriv utløpsdatoen som dag.månad.år, til dømes 30.06.2027.</translation>
    </message>
    <message>
        <source>Write the limits from the row of this analyser in the insert.</source>
        <translation>Skriv grensene frå rada for dette apparatet i pakningsvedlegget.</translation>
    </message>
    <message>
        <source>The lower limit must be below the upper one.</source>
        <translation>Den nedre grensa må vere lågare enn den øvre.</translation>
    </message>
    <message>
        <source>Choose at least one analyte.</source>
        <translation>Vel minst éin analyse.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::DraftOffer</name>
    <message>
        <source>Continue</source>
        <translation>Hald fram</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>You had begun on %1, %2, measured %3: %4. It is not saved.</source>
        <translation>Du var i gang med %1, %2, målt %3: %4. Det er ikkje lagra.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::EntryForm</name>
    <message>
        <source>Not accepted last time. Do not measure patients with %1 here. %2</source>
        <translation>Ikkje godkjend sist. Ikkje mål pasientar med %1 her. %2</translation>
    </message>
    <message>
        <source>Already measured: %1</source>
        <translation>Alt målt: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Tilbake til lista</translation>
    </message>
    <message>
        <source>Enter at least one value.</source>
        <translation>Skriv inn minst éin verdi.</translation>
    </message>
    <message>
        <source>What do I do now?</source>
        <translation>Kva gjer eg no?</translation>
    </message>
    <message>
        <source>Opened a new pack</source>
        <translation>Opna ny pakning</translation>
    </message>
    <message>
        <source>Print a paper form</source>
        <translation>Skriv ut papirskjema</translation>
    </message>
    <message>
        <source>Only where something was unusual. Nothing about a patient.</source>
        <translation>Berre om noko var uvanleg. Ingenting om pasientar.</translation>
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
        <translation>Dagens kontrollar</translation>
    </message>
    <message>
        <source>No controls are planned here.</source>
        <translation>Ingen kontrollar er planlagde her.</translation>
    </message>
    <message>
        <source>Choose the control that you are going to measure.</source>
        <translation>Vel kontrollen du skal måle.</translation>
    </message>
    <message>
        <source>No control is due today. The next is %1 on %2.</source>
        <translation>Ingen kontroll skal takast i dag. Den neste er %1, %2.</translation>
    </message>
    <message>
        <source>This form was already stored.</source>
        <translation>Dette skjemaet er alt lagra.</translation>
    </message>
    <message>
        <source>You can see it in the control chart.</source>
        <translation>Du kan sjå det i kontrolldiagrammet.</translation>
    </message>
    <message>
        <source>No homes are set up in this database yet.</source>
        <translation>Ingen sjukeheimar er lagde inn i denne databasen enno.</translation>
    </message>
    <message>
        <source>The analyser has sent this control itself: %1. You need not type it.</source>
        <translation>Apparatet har sjølv sendt denne kontrollen: %1. Du treng ikkje skrive han.</translation>
    </message>
    <message>
        <source>%1 on %2 came by itself: %3. %4</source>
        <translation>%1 på %2 kom av seg sjølv: %3. %4</translation>
    </message>
</context>
<context>
    <name>fasit::pages::FinishAction</name>
    <message>
        <source>What was the cause?</source>
        <translation>Kva var årsaka?</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Korleis enda det?</translation>
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
        <translation>Apparatet er framleis stoppa. Det kan brukast igjen når ein ny kontroll er godkjend.</translation>
    </message>
    <message>
        <source>A new control was accepted. The instrument may be used.</source>
        <translation>Ein ny kontroll er godkjend. Apparatet kan brukast.</translation>
    </message>
    <message>
        <source>Choose or write the cause. “Not known” is an answer too.</source>
        <translation>Vel eller skriv årsaka. «Ikkje kjend» er òg eit svar.</translation>
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
        <translation>Ingenting er lagt inn i denne databasen enno. Det tek nokre minutt: sjukeheimen og eit apparat, kontrollane med pakningsvedlegget framfor deg, og dei første brukarane. Eller sjå på oppdikta sjukeheimar først.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Welcome to Fasit</source>
        <translation>Velkomen til Fasit</translation>
    </message>
    <message>
        <source>1 of 3: the home and its analyser</source>
        <translation>1 av 3: sjukeheimen og apparatet</translation>
    </message>
    <message>
        <source>2 of 3: analytes and control lots</source>
        <translation>2 av 3: analysar og kontroll-lot</translation>
    </message>
    <message>
        <source>3 of 3: the first users</source>
        <translation>3 av 3: dei første brukarane</translation>
    </message>
    <message>
        <source>Set up a home</source>
        <translation>Legg inn ein sjukeheim</translation>
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
        <translation>Grensene eller loten kan ikkje lagrast slik dei er skrivne. Gå tilbake og sjå på dei.</translation>
    </message>
    <message>
        <source>The demo is being made. It takes a moment.</source>
        <translation>Demoen blir laga. Det tek ein augeblink.</translation>
    </message>
    <message>
        <source>The demo could not be made: the program “fasit” is not where it was installed.</source>
        <translation>Demoen kunne ikkje lagast: programmet «fasit» er ikkje der det vart installert.</translation>
    </message>
    <message>
        <source>The demo could not be made. Is there room on the disk?</source>
        <translation>Demoen kunne ikkje lagast. Er det plass på disken?</translation>
    </message>
</context>
<context>
    <name>fasit::pages::GuidedSteps</name>
    <message>
        <source>Leave – go on later</source>
        <translation>Gå ut – hald fram seinare</translation>
    </message>
    <message>
        <source>A few words about it. No names, no birth numbers.</source>
        <translation>Nokre få ord om det. Ingen namn, ingen fødselsnummer.</translation>
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
        <translation>Ikkje godkjend: %1, %2</translation>
    </message>
    <message>
        <source>Last accepted control %1. This one was measured %2.</source>
        <translation>Siste godkjende kontroll %1. Denne vart målt %2.</translation>
    </message>
    <message>
        <source>This control was measured %1. There was no accepted control before it.</source>
        <translation>Denne kontrollen vart målt %1. Det var ingen godkjend kontroll før han.</translation>
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
        <translation>Ikkje gjort</translation>
    </message>
    <message>
        <source>This step is for laboratorieansvarlig. You can leave it, and the stop stands.</source>
        <translation>Dette steget er for laboratorieansvarleg. Du kan gå frå det, og stoppen gjeld framleis.</translation>
    </message>
    <message>
        <source>Write a few words about it first.</source>
        <translation>Skriv først nokre få ord om det.</translation>
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
        <translation>Ein stopp blir avslutta av</translation>
    </message>
    <message>
        <source>A control due on a Saturday or Sunday waits until Monday</source>
        <translation>Ein kontroll som forfell laurdag eller sundag, ventar til måndag</translation>
    </message>
    <message>
        <source>A control due on a public holiday waits until the next working day</source>
        <translation>Ein kontroll som forfell på ein heilagdag, ventar til neste arbeidsdag</translation>
    </message>
    <message>
        <source>Minutes in which a typing mistake is corrected by whoever made it</source>
        <translation>Minutt der ein skrivefeil kan rettast av den som gjorde han</translation>
    </message>
    <message>
        <source>Days back in time that staff may enter a control; older ones are for laboratorieansvarlig</source>
        <translation>Dagar tilbake i tid som tilsette kan føre ein kontroll; eldre blir førte av laboratorieansvarleg</translation>
    </message>
    <message>
        <source>an accepted control</source>
        <translation>ein godkjend kontroll</translation>
    </message>
    <message>
        <source>an accepted control and a recorded action</source>
        <translation>ein godkjend kontroll og eit registrert tiltak</translation>
    </message>
    <message>
        <source>laboratorieansvarlig or the laboratory adviser</source>
        <translation>laboratorieansvarleg eller laboratorierådgjevar</translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation>Lagre reglane</translation>
    </message>
    <message>
        <source>Rules of the home</source>
        <translation>Reglar for heimen</translation>
    </message>
    <message>
        <source>Write a whole number of minutes, 1 or more.</source>
        <translation>Skriv eit heilt tal minutt, 1 eller fleire.</translation>
    </message>
    <message>
        <source>Write a whole number of days, 1 or more.</source>
        <translation>Skriv eit heilt tal dagar, 1 eller fleire.</translation>
    </message>
    <message>
        <source>Stored.</source>
        <translation>Lagra.</translation>
    </message>
    <message>
        <source>The rules are for</source>
        <translation>Reglane gjeld for</translation>
    </message>
    <message>
        <source>This home</source>
        <translation>Denne sjukeheimen</translation>
    </message>
    <message>
        <source>All homes that have no rules of their own</source>
        <translation>Alle sjukeheimar utan eigne reglar</translation>
    </message>
    <message>
        <source>They hold at every home that has chosen none of its own.</source>
        <translation>Dei gjeld på alle sjukeheimar som ikkje har valt eigne.</translation>
    </message>
    <message>
        <source>This home has rules of its own.</source>
        <translation>Sjukeheimen har eigne reglar.</translation>
    </message>
    <message>
        <source>This home follows the rules of all homes until it saves its own.</source>
        <translation>Sjukeheimen følgjer reglane for alle til han lagrar sine eigne.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::HomeStep</name>
    <message>
        <source>Name of the home</source>
        <translation>Namnet på sjukeheimen</translation>
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
        <translation>Det de kallar apparatet</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Kvar det står</translation>
    </message>
    <message>
        <source>Analyser: choose the model, or write another</source>
        <translation>Apparat: vel modell, eller skriv ein annan</translation>
    </message>
    <message>
        <source>Write the name of the home.</source>
        <translation>Skriv namnet på sjukeheimen.</translation>
    </message>
    <message>
        <source>Choose the model of the analyser, or write it.</source>
        <translation>Vel modellen til apparatet, eller skriv han.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::HomesSection</name>
    <message>
        <source>Home</source>
        <translation>Sjukeheim</translation>
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
        <translation>Apparat</translation>
    </message>
    <message>
        <source>Find a home</source>
        <translation>Finn ein sjukeheim</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Sjukeheimar</translation>
    </message>
    <message>
        <source>New home</source>
        <translation>Ny sjukeheim</translation>
    </message>
    <message>
        <source>Name of the home</source>
        <translation>Namnet på sjukeheimen</translation>
    </message>
    <message>
        <source>Municipality number, four digits</source>
        <translation>Kommunenummer, fire siffer</translation>
    </message>
    <message>
        <source>Organisation number, nine digits</source>
        <translation>Organisasjonsnummer, ni siffer</translation>
    </message>
    <message>
        <source>Save the home</source>
        <translation>Lagre sjukeheimen</translation>
    </message>
    <message>
        <source>Stored.</source>
        <translation>Lagra.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::InboxPage</name>
    <message>
        <source>Readings that wait to be placed</source>
        <translation>Målingar som manglar plassering</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Tilbake til lista</translation>
    </message>
    <message>
        <source>Place all that say the same so, also later</source>
        <translation>Plasser alle med same tekst slik, også seinare</translation>
    </message>
    <message>
        <source>When was it measured?</source>
        <translation>Når vart det målt?</translation>
    </message>
    <message>
        <source>Which bottle was it?</source>
        <translation>Kva flaske var det?</translation>
    </message>
    <message>
        <source>Or why it does not count</source>
        <translation>Eller kvifor ho ikkje tel</translation>
    </message>
    <message>
        <source>Place it</source>
        <translation>Plasser målinga</translation>
    </message>
    <message>
        <source>It does not count</source>
        <translation>Målinga tel ikkje</translation>
    </message>
    <message>
        <source>Nothing waits to be placed.</source>
        <translation>Ingen målingar manglar plassering.</translation>
    </message>
    <message>
        <source>Choose lot and level</source>
        <translation>Vel lot og nivå</translation>
    </message>
    <message>
        <source>It was no control</source>
        <translation>Det var ingen kontroll</translation>
    </message>
    <message>
        <source>It was measured on trial</source>
        <translation>Det var ei prøvekøyring</translation>
    </message>
    <message>
        <source>The wrong bottle was measured</source>
        <translation>Feil flaske vart målt</translation>
    </message>
    <message>
        <source>Choose lot and level, as they stand on the bottle.</source>
        <translation>Vel lot og nivå, slik det står på flaska.</translation>
    </message>
    <message>
        <source>Placed. A control was not accepted: look at today&apos;s list.</source>
        <translation>Plassert. Ein kontroll vart ikkje godkjend: sjå dagens kontrollar.</translation>
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
        <translation>Ein verdi manglar.</translation>
    </message>
    <message>
        <source>Too many decimals.</source>
        <translation>For mange desimalar.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Talet er for stort.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Dette er ikkje eit tal.</translation>
    </message>
    <message>
        <source>%1: lowest</source>
        <translation>%1: lågaste</translation>
    </message>
    <message>
        <source>%1: highest</source>
        <translation>%1: høgaste</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Lågaste</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Høgaste</translation>
    </message>
    <message>
        <source>The highest must be above the lowest.</source>
        <translation>Den høgaste må vere over den lågaste.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::InstrumentForm</name>
    <message>
        <source>How results arrive</source>
        <translation>Korleis resultata kjem inn</translation>
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
        <translation>Det de kallar apparatet</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Kvar det står</translation>
    </message>
    <message>
        <source>What a measurement uses up: cassette, cuvette or strip</source>
        <translation>Det ei måling bruker opp: kassett, kyvette eller strimmel</translation>
    </message>
    <message>
        <source>What to do while it may not be used</source>
        <translation>Kva som skal gjerast medan det ikkje kan brukast</translation>
    </message>
    <message>
        <source>Reserve analyser, added to what to do</source>
        <translation>Reserveapparat, blir føydd til det som skal gjerast</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>Blir skrivne inn for hand</translation>
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
        <translation>Apparata på heimen</translation>
    </message>
    <message>
        <source>New analyser</source>
        <translation>Nytt apparat</translation>
    </message>
    <message>
        <source>What the chosen analyser measures</source>
        <translation>Det valde apparatet måler</translation>
    </message>
    <message>
        <source>Save the analyser</source>
        <translation>Lagre apparatet</translation>
    </message>
    <message>
        <source>Why it is taken out of use, as said at the bench</source>
        <translation>Kvifor det blir teke ut av bruk, slik dei som måler får vite det</translation>
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
        <translation>Lagra.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::LineForm</name>
    <message>
        <source>What you call the line</source>
        <translation>Kva de kallar tilkoplinga</translation>
    </message>
    <message>
        <source>How the analyser is connected</source>
        <translation>Korleis apparatet er kopla til</translation>
    </message>
    <message>
        <source>Analyser and protocol</source>
        <translation>Apparat og protokoll</translation>
    </message>
    <message>
        <source>Port of this computer</source>
        <translation>Port på denne datamaskina</translation>
    </message>
    <message>
        <source>Speed (baud)</source>
        <translation>Fart (baud)</translation>
    </message>
    <message>
        <source>Data bits</source>
        <translation>Databitar</translation>
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
        <translation>Partal (even)</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>Oddetal (odd)</translation>
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
        <translation>Stoppbitar</translation>
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
        <translation>Port på denne datamaskina som apparatet koplar seg til</translation>
    </message>
    <message>
        <source>Addresses of the analysers that may connect, such as 10.1.2.3 or 10.1.2.0/24</source>
        <translation>Adressene til apparata som får kople seg til, til dømes 10.1.2.3 eller 10.1.2.0/24</translation>
    </message>
    <message>
        <source>Address of the analyser, or of the adapter before it</source>
        <translation>Adressa til apparatet, eller til adapteren framfor det</translation>
    </message>
    <message>
        <source>Port of the analyser</source>
        <translation>Port på apparatet</translation>
    </message>
    <message>
        <source>Folder where the files come</source>
        <translation>Mappa der filene kjem</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Vel ei mappe …</translation>
    </message>
    <message>
        <source>Sample ids of controls, where the analyser does not mark them itself: QC01, CTRL*</source>
        <translation>Prøve-ID-ar som er kontrollar, når apparatet ikkje merkjer dei sjølv: QC01, CTRL*</translation>
    </message>
    <message>
        <source>Which home the results belong to</source>
        <translation>Kva heim resultata høyrer til</translation>
    </message>
    <message>
        <source>No port was found: plug the cable in</source>
        <translation>Fann ingen port. Set i kabelen.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Berre %1</translation>
    </message>
    <message>
        <source>Another home (%1)</source>
        <translation>Ein annan heim (%1)</translation>
    </message>
    <message>
        <source>Recognised from the file</source>
        <translation>Blir kjend att frå fila</translation>
    </message>
    <message>
        <source>Choose the analyser</source>
        <translation>Vel apparat</translation>
    </message>
    <message>
        <source>Serial cable or USB</source>
        <translation>Seriekabel eller USB</translation>
    </message>
    <message>
        <source>Network: it connects here</source>
        <translation>Nett: koplar seg hit</translation>
    </message>
    <message>
        <source>Network: we connect to it</source>
        <translation>Nett: vi koplar oss til</translation>
    </message>
    <message>
        <source>Files in a folder</source>
        <translation>Filer i ei mappe</translation>
    </message>
    <message>
        <source>By the serial number</source>
        <translation>Etter serienummeret</translation>
    </message>
    <message>
        <source>Other names for the analyser&apos;s codes: 7 = CRP, 12 = HGB</source>
        <translation>Andre namn på kodane til apparatet: 7 = CRP, 12 = HGB</translation>
    </message>
</context>
<context>
    <name>fasit::pages::LineMonitorView</name>
    <message>
        <source>What happened on the line</source>
        <translation>Kva som har skjedd på tilkoplinga</translation>
    </message>
    <message>
        <source>Values, names and ids are masked: each stands as its length, as [4]. Control characters stand by their names. Nothing of this is kept when Fasit is closed.</source>
        <translation>Verdiar, namn og ID-ar er skjulte: Kvar står som lengda si, slik: [4]. Styreteikn står med namn. Ingenting av dette blir teke vare på når Fasit blir lukka.</translation>
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
        <translation>Hald fram</translation>
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
        <translation>Lagre det som blir vist</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Lagra: %1</translation>
    </message>
    <message>
        <source>It could not be saved. Choose another place.</source>
        <translation>Det kunne ikkje lagrast. Vel ein annan stad.</translation>
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
        <translation>Tilkopling</translation>
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
        <translation>Kopla til</translation>
    </message>
    <message>
        <source>Lines to analysers on this computer. What an analyser sends is stored at once while Fasit is open.</source>
        <translation>Tilkoplingar til apparat på denne datamaskina. Det eit apparat sender, blir lagra med ein gong så lenge Fasit er ope.</translation>
    </message>
    <message>
        <source>Lines of this computer</source>
        <translation>Tilkoplingar på denne datamaskina</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Ny tilkopling</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Test tilkoplinga</translation>
    </message>
    <message>
        <source>Save the line</source>
        <translation>Lagre tilkoplinga</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Fjern tilkoplinga</translation>
    </message>
    <message>
        <source>Stored. The line is opened with it.</source>
        <translation>Lagra. Tilkoplinga blir opna med dette.</translation>
    </message>
    <message>
        <source>The line is removed. What it brought is kept.</source>
        <translation>Tilkoplinga er fjerna. Det ho har henta, er teke vare på.</translation>
    </message>
    <message>
        <source>Only the laboratory adviser or an administrator may change lines, because what a line takes for a control is stored. Sign in as one, or ask one.</source>
        <translation>Berre laboratorierådgjevar eller administrator kan endre tilkoplingar, fordi det ei tilkopling tek for ein kontroll, blir lagra. Logg inn som ein av dei, eller spør ein.</translation>
    </message>
    <message>
        <source>The lines of this computer cannot be used, so none is open. Correct %1 or remove it: %2</source>
        <translation>Tilkoplingane på denne datamaskina kan ikkje brukast, så ingen er opne. Rett %1 eller fjern ho: %2</translation>
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
        <translation>Utløpsdato (dag.månad.år)</translation>
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
        <translation>Samanlikn med pakningsvedlegget. Rett her det som er lagt inn feil: kontrollane med loten blir då vurderte på nytt. Talet på resultat til no: %1.</translation>
    </message>
    <message>
        <source>At least %1</source>
        <translation>minst %1</translation>
    </message>
    <message>
        <source>Type the expiry as day, month and year: 30.06.2027.</source>
        <translation>Skriv utløpsdatoen med dag, månad og år: 30.06.2027.</translation>
    </message>
    <message>
        <source>The values of a level are missing. Type them as in the insert.</source>
        <translation>Verdiane for eit nivå manglar. Skriv dei som i pakningsvedlegget.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::LotDetailsView</name>
    <message>
        <source>%1 proposes mean %2, from %3 results on %4 days. A second person approves it.</source>
        <translation>%1 foreslår middelverdi %2, frå %3 resultat på %4 dagar. Ein annan person godkjenner.</translation>
    </message>
    <message>
        <source>Values of the lot</source>
        <translation>Verdiar for loten</translation>
    </message>
    <message>
        <source>Newest results of the lot</source>
        <translation>Nyaste resultat med loten</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Verdiar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Look through and approve the lot</source>
        <translation>Sjå gjennom og godkjenn loten</translation>
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
        <translation>Lagd inn av %1; ein annan person godkjenner.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::LotForm</name>
    <message>
        <source>You may not do this. Ask laboratorieansvarlig or the laboratory adviser.</source>
        <translation>Du har ikkje lov til å gjere dette. Spør laboratorieansvarleg eller laboratorierådgjevar.</translation>
    </message>
    <message>
        <source>Type the lot number that is printed on the bottle.</source>
        <translation>Skriv lotnummeret som står på flaska.</translation>
    </message>
    <message>
        <source>This lot is out of date. Do not use it: open another.</source>
        <translation>Denne loten er gått ut på dato. Ikkje bruk han: opne ein annan.</translation>
    </message>
    <message>
        <source>The lowest value must be below the highest. Look at the insert again.</source>
        <translation>Lågaste verdi må vere mindre enn høgaste. Sjå på pakningsvedlegget igjen.</translation>
    </message>
    <message>
        <source>Type the lowest and the highest value of at least one level.</source>
        <translation>Skriv lågaste og høgaste verdi for minst eitt nivå.</translation>
    </message>
    <message>
        <source>Lots of strips cannot be entered here. Ring the laboratory adviser.</source>
        <translation>Lotar av strimlar kan ikkje leggjast inn her. Ring laboratorierådgjevar.</translation>
    </message>
    <message>
        <source>This lot cannot be entered here. Ring the laboratory adviser.</source>
        <translation>Denne loten kan ikkje leggjast inn her. Ring laboratorierådgjevar.</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>Lot, as printed on the bottle</source>
        <translation>Lot, slik det står på flaska</translation>
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
        <translation>lågaste</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>høgaste</translation>
    </message>
    <message>
        <source>This is not a number. Type the value as it stands in the insert.</source>
        <translation>Dette er ikkje eit tal. Skriv verdien slik han står i pakningsvedlegget.</translation>
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
        <translation>Verdiane står i pakningsvedlegget, på rada for %1. Loten gjeld med ein gong og blir merkt førebels; laboratorierådgjevaren godkjenner han etterpå.</translation>
    </message>
    <message>
        <source>Type the expiry date that is printed on the bottle.</source>
        <translation>Skriv utløpsdatoen som står på flaska.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::LotsSection</name>
    <message>
        <source>The lot is stored and waits for approval by a second person.</source>
        <translation>Loten er lagra og ventar på godkjenning av ein annan person.</translation>
    </message>
    <message>
        <source>The lot is approved.</source>
        <translation>Loten er godkjend.</translation>
    </message>
    <message>
        <source>The lot is approved. Controls judged anew: %1.</source>
        <translation>Loten er godkjend. Kontrollar vurderte på nytt: %1.</translation>
    </message>
    <message>
        <source>The parallel period has begun.</source>
        <translation>Parallellperioden har starta.</translation>
    </message>
    <message>
        <source>The lot is in use from now on.</source>
        <translation>Loten er i bruk frå no av.</translation>
    </message>
    <message>
        <source>Mean and SD are proposed and wait for a second person.</source>
        <translation>Middelverdi og SD er foreslått og ventar på ein annan person.</translation>
    </message>
    <message>
        <source>Mean and SD are approved and hold from today.</source>
        <translation>Middelverdi og SD er godkjent og gjeld frå i dag.</translation>
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
        <translation>Alle lotar</translation>
    </message>
    <message>
        <source>New lot</source>
        <translation>Ny lot</translation>
    </message>
    <message>
        <source>Lots of the library</source>
        <translation>Lotar</translation>
    </message>
    <message>
        <source>Waiting for approval: %1</source>
        <translation>Ventar på godkjenning: %1</translation>
    </message>
</context>
<context>
    <name>fasit::pages::NewLotWizard</name>
    <message>
        <source>Type the row of the insert for each analyser model. Leave empty what the insert does not name.</source>
        <translation>Skriv rada i pakningsvedlegget for kvar apparatmodell. La stå tomt det som ikkje står i vedlegget.</translation>
    </message>
    <message>
        <source>Are the limits ±2 or ±3 SD?</source>
        <translation>Er grensene ±2 eller ±3 SD?</translation>
    </message>
    <message>
        <source>The insert does not say: the limits alone decide</source>
        <translation>Det står ikkje i vedlegget: berre grensene avgjer</translation>
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
        <translation>SD blir teikna i diagrammet berre når vedlegget seier kva grensene er.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>New lot, 1 of 3: the bottle</source>
        <translation>Ny lot, 1 av 3: flaska</translation>
    </message>
    <message>
        <source>New lot, 2 of 3: values of the insert</source>
        <translation>Ny lot, 2 av 3: verdiane i pakningsvedlegget</translation>
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
        <translation>Ingen apparat på denne sjukeheimen måler denne kontrollen. Vel ein annan, eller legg inn loten for alle sjukeheimar.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Type the lowest and highest value of at least one level.</source>
        <translation>Skriv lågaste og høgaste verdi for minst eitt nivå.</translation>
    </message>
    <message>
        <source>No analyser of this home measures with these values. The lot is stored in the library.</source>
        <translation>Ingen apparat på denne sjukeheimen bruker desse verdiane. Loten blir lagra i lista.</translation>
    </message>
    <message>
        <source>Measure the new lot beside the one in use, where you tick. It is judged by its own limits and stops nothing. When the results carry a mean, propose it here, and a second person approves it. Without a tick the lot counts from its first control.</source>
        <translation>Set hake der den nye loten skal målast ved sida av den som er i bruk. Han blir vurdert etter sine eigne grenser og stoppar ingenting. Når det er nok resultat, foreslår du middelverdien her, og ein annan person godkjenner han. Utan hake gjeld loten frå første kontroll.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::NumberStrip</name>
    <message>
        <source>Figures of what is shown</source>
        <translation>Tal for det som blir vist</translation>
    </message>
</context>
<context>
    <name>fasit::pages::OwnSecretPage</name>
    <message>
        <source>The one in use now</source>
        <translation>Den som gjeld no</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>Den nye</translation>
    </message>
    <message>
        <source>The new one again</source>
        <translation>Den nye ein gong til</translation>
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
        <translation>Fire siffer som ikkje er lette å gjette. Ikkje sei dei til nokon.</translation>
    </message>
    <message>
        <source>At least 12 characters, such as three or four words. Tell it to nobody.</source>
        <translation>Minst 12 teikn, gjerne tre eller fire ord. Ikkje sei det til nokon.</translation>
    </message>
    <message>
        <source>The two new ones are not the same. Type both again.</source>
        <translation>Dei to nye er ikkje like. Skriv begge på nytt.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::PackForm</name>
    <message>
        <source>Lot, as printed on the pack</source>
        <translation>Lotnummer, slik det står på pakninga</translation>
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
        <translation>Skriv lotnummeret som står på pakninga.</translation>
    </message>
    <message>
        <source>07.10.2027 or 10.2027</source>
        <translation>07.10.2027 eller 10.2027</translation>
    </message>
    <message>
        <source>Type the expiry date that is printed on the pack.</source>
        <translation>Skriv utløpsdatoen som står på pakninga.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::PersonButtons</name>
    <message>
        <source>(name erased)</source>
        <translation>(namnet er sletta)</translation>
    </message>
</context>
<context>
    <name>fasit::pages::PinPad</name>
    <message>
        <source>PIN, four digits</source>
        <translation>PIN-kode, fire siffer</translation>
    </message>
    <message>
        <source>Take back the last digit</source>
        <translation>Ta bort siste siffer</translation>
    </message>
    <message>
        <source>%1 of 4 digits typed</source>
        <translation>%1 av 4 siffer er skrivne</translation>
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
        <translation>Førre</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Previous point</source>
        <translation>Førre punkt</translation>
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
        <translation>Vel eit punkt i diagrammet, med eit klikk eller med piltastane.</translation>
    </message>
    <message>
        <source>Take the result in again</source>
        <translation>Ta resultatet med igjen</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Kva som vart gjort</translation>
    </message>
    <message>
        <source>History of the result</source>
        <translation>Historia til resultatet</translation>
    </message>
    <message>
        <source>History of the verdict</source>
        <translation>Historia til vurderinga</translation>
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
        <translation>Du skreiv %1. Står det %1 på skjermen? Svar, eller skriv talet éin gong til.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::RoundPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Tilbake til lista</translation>
    </message>
    <message>
        <source>%1: a round of %2. %3. Enter goes down; a row is saved when it is whole.</source>
        <translation>%1: runde med %2. %3. Enter går nedover, og ei rad blir lagra når ho er full.</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>Apparat</translation>
    </message>
    <message>
        <source>Not stored.</source>
        <translation>Ikkje lagra.</translation>
    </message>
    <message>
        <source>Not stored: nobody said who measured.</source>
        <translation>Ikkje lagra: ingen sa kven som målte.</translation>
    </message>
    <message>
        <source>This was already stored.</source>
        <translation>Dette var alt lagra.</translation>
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
        <translation>Ikkje funne</translation>
    </message>
    <message>
        <source>Not found on the round</source>
        <translation>Ikkje funne på runden</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Ikkje i bruk</translation>
    </message>
    <message>
        <source>Not in use, said on the round</source>
        <translation>Ikkje i bruk, sagt på runden</translation>
    </message>
    <message>
        <source>What do I do now?</source>
        <translation>Kva gjer eg no?</translation>
    </message>
</context>
<context>
    <name>fasit::pages::RulesSection</name>
    <message>
        <source>Controls of the home and their rule sets</source>
        <translation>Kontrollane på sjukeheimen og regelsetta deira</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Regelsett</translation>
    </message>
    <message>
        <source>Use this set from now on</source>
        <translation>Bruk dette settet frå no av</translation>
    </message>
    <message>
        <source>Rules of the set</source>
        <translation>Reglane i settet</translation>
    </message>
    <message>
        <source>%1 (comes with Fasit)</source>
        <translation>%1 (følgjer med Fasit)</translation>
    </message>
    <message>
        <source>The rules hold from now on. What was judged stays as it was.</source>
        <translation>Reglane gjeld frå no av. Det som er vurdert, står som det var.</translation>
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
        <translation>Forfell</translation>
    </message>
    <message>
        <source>Days between controls: 7 is every week</source>
        <translation>Dagar mellom kontrollane: 7 er kvar veke</translation>
    </message>
    <message>
        <source>Days late before it counts as overdue</source>
        <translation>Dagar over tida før han blir rekna som forfallen</translation>
    </message>
    <message>
        <source>Levels, for example 1, 2</source>
        <translation>Nivå, til dømes 1, 2</translation>
    </message>
    <message>
        <source>Which levels each time</source>
        <translation>Kva nivå kvar gong</translation>
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
        <translation>Ikkje i bruk, til dømes 01.07.2026–31.07.2026</translation>
    </message>
    <message>
        <source>Write a whole number of days, 1 or more.</source>
        <translation>Skriv eit heilt tal dagar, 1 eller fleire.</translation>
    </message>
    <message>
        <source>Write a whole number of days, 0 or more.</source>
        <translation>Skriv eit heilt tal dagar, 0 eller fleire.</translation>
    </message>
    <message>
        <source>Write the numbers of the levels with a comma between, for example 1, 2.</source>
        <translation>Skriv nummera på nivåa med komma mellom, til dømes 1, 2.</translation>
    </message>
    <message>
        <source>Write two days with a line between, for example 01.07.2026–31.07.2026.</source>
        <translation>Skriv to dagar med strek mellom, til dømes 01.07.2026–31.07.2026.</translation>
    </message>
    <message>
        <source>Write at least one level.</source>
        <translation>Skriv minst eitt nivå.</translation>
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
        <translation>Kontrollplanane på heimen</translation>
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
        <translation>Vel eit apparat som har ein analyse utan kontrollplan.</translation>
    </message>
    <message>
        <source>Stored.</source>
        <translation>Lagra.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Delar av innstillingane</translation>
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
        <translation>Namn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Nobody has a password yet.</source>
        <translation>Ingen har passord enno.</translation>
    </message>
    <message>
        <source>You do not follow this home. Nothing was stored.</source>
        <translation>Du følgjer ikkje denne sjukeheimen. Ingenting vart lagra.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::SiteTree</name>
    <message>
        <source>Search home, instrument or analyte</source>
        <translation>Søk sjukeheim, apparat eller analyse</translation>
    </message>
    <message>
        <source>Homes, instruments and analytes</source>
        <translation>Sjukeheimar, apparat og analysar</translation>
    </message>
</context>
<context>
    <name>fasit::pages::SlipForm</name>
    <message>
        <source>Which number?</source>
        <translation>Kva for eit tal?</translation>
    </message>
    <message>
        <source>What does the display show?</source>
        <translation>Kva står på skjermen?</translation>
    </message>
    <message>
        <source>Why was it wrong?</source>
        <translation>Kvifor vart det feil?</translation>
    </message>
    <message>
        <source>Correct the number</source>
        <translation>Rett talet</translation>
    </message>
    <message>
        <source>I typed it wrong</source>
        <translation>Eg skreiv feil</translation>
    </message>
    <message>
        <source>I exchanged the levels</source>
        <translation>Eg bytte om nivåa</translation>
    </message>
    <message>
        <source>I read the display wrong</source>
        <translation>Eg las feil på skjermen</translation>
    </message>
    <message>
        <source>Type the number on the display.</source>
        <translation>Skriv talet som står på skjermen.</translation>
    </message>
    <message>
        <source>I typed the wrong number: %1, %2</source>
        <translation>Eg skreiv feil tal: %1, %2</translation>
    </message>
    <message>
        <source>The number you typed first can still be seen, marked as corrected.</source>
        <translation>Talet du skreiv først, kan framleis sjåast, merkt som retta.</translation>
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
        <translation>Administrator: namn</translation>
    </message>
    <message>
        <source>Password, at least 12 characters</source>
        <translation>Passord, minst 12 teikn</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Det same passordet ein gong til</translation>
    </message>
    <message>
        <source>Laboratorieansvarlig: name</source>
        <translation>Laboratorieansvarleg: namn</translation>
    </message>
    <message>
        <source>PIN, four digits</source>
        <translation>PIN-kode, fire siffer</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Den same PIN-koden ein gong til</translation>
    </message>
    <message>
        <source>The administrator looks after users and setup. Laboratorieansvarlig does the daily work and adds the colleagues.</source>
        <translation>Administratoren har ansvar for brukarar og oppsett. Laboratorieansvarleg har det daglege arbeidet og legg til kollegaene.</translation>
    </message>
    <message>
        <source>Write the name of the administrator.</source>
        <translation>Skriv namnet på administratoren.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type both again.</source>
        <translation>Dei to passorda er ikkje like. Skriv begge på nytt.</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type both again.</source>
        <translation>Dei to PIN-kodane er ikkje like. Skriv begge på nytt.</translation>
    </message>
    <message>
        <source>Write the name of the laboratorieansvarlig whose PIN this is.</source>
        <translation>Skriv namnet på den laboratorieansvarlege som skal ha denne PIN-koden.</translation>
    </message>
</context>
<context>
    <name>fasit::pages::UsersPage</name>
    <message>
        <source>Users of the home</source>
        <translation>Brukarar på sjukeheimen</translation>
    </message>
    <message>
        <source>I know this person: confirm</source>
        <translation>Eg kjenner personen: stadfest</translation>
    </message>
    <message>
        <source>New PIN, four digits</source>
        <translation>Ny PIN-kode, fire siffer</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Den same PIN-koden ein gong til</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Set PIN-koden</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Ny brukar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
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
        <translation>PIN-kode, fire siffer</translation>
    </message>
    <message>
        <source>Add the user</source>
        <translation>Legg til brukaren</translation>
    </message>
    <message>
        <source>Nobody works here yet</source>
        <translation>Ingen arbeider her enno</translation>
    </message>
    <message>
        <source>Make laboratorieansvarlig</source>
        <translation>Gjer til laboratorieansvarleg</translation>
    </message>
    <message>
        <source>Make staff</source>
        <translation>Gjer til tilsett</translation>
    </message>
    <message>
        <source>Works here again</source>
        <translation>Arbeider her igjen</translation>
    </message>
    <message>
        <source>Works here no longer</source>
        <translation>Arbeider ikkje her lenger</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type both again.</source>
        <translation>Dei to PIN-kodane er ikkje like. Skriv begge på nytt.</translation>
    </message>
    <message>
        <source>Stored.</source>
        <translation>Lagra.</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>Lagre namnet</translation>
    </message>
</context>
<context>
    <name>fasit::pages::VerdictBanner</name>
    <message>
        <source>What to do</source>
        <translation>Kva gjer eg?</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Eg har sett det</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>ikkje godkjend</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>kan ikkje vurderast</translation>
    </message>
    <message>
        <source>%1 on %2, %3: %4. Nobody has said that they saw it.</source>
        <translation>%1 på %2, %3: %4. Ingen har sagt frå at dei har sett det.</translation>
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
        <translation>Mål det som står att</translation>
    </message>
    <message>
        <source>Next control</source>
        <translation>Neste kontroll</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Ikkje lagra</translation>
    </message>
    <message>
        <source>Back to what I typed</source>
        <translation>Tilbake til det eg skreiv</translation>
    </message>
    <message>
        <source>I typed the wrong number</source>
        <translation>Eg skreiv feil tal</translation>
    </message>
    <message>
        <source>What do I do now?</source>
        <translation>Kva gjer eg no?</translation>
    </message>
    <message>
        <source>Write what was wrong</source>
        <translation>Skriv kva som var gale</translation>
    </message>
    <message>
        <source>The number is corrected.</source>
        <translation>Talet er retta.</translation>
    </message>
    <message>
        <source>The clock of this computer stands before what is stored already. Check the clock.</source>
        <translation>Klokka på denne datamaskina står tidlegare enn det som alt er lagra. Kontroller klokka.</translation>
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
        <translation>No</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>for %n min sidan</numerusform>
            <numerusform>for %n min sidan</numerusform>
        </translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Eit anna tidspunkt</translation>
    </message>
    <message>
        <source>When was it measured?</source>
        <translation>Når vart det målt?</translation>
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
        <translation>Eg har ikkje brukar</translation>
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
        <translation>Eit anna namn</translation>
    </message>
    <message>
        <source>Type your PIN, four digits.</source>
        <translation>Skriv PIN-koden din, fire siffer.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Namnet ditt</translation>
    </message>
    <message>
        <source>Your work here, for example nurse, substitute</source>
        <translation>Kva du jobbar som, til dømes sjukepleiar, vikar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Back to the names</source>
        <translation>Tilbake til namna</translation>
    </message>
    <message>
        <source>The control is stored and judged at once. Laboratorieansvarlig confirms later who you are.</source>
        <translation>Kontrollen blir lagra og vurdert med ein gong. Laboratorieansvarleg stadfestar seinare kven du er.</translation>
    </message>
    <message>
        <source>Nobody has a PIN at this home yet.</source>
        <translation>Ingen har PIN-kode på denne sjukeheimen enno.</translation>
    </message>
    <message>
        <source>Choose your name. You are remembered for five minutes.</source>
        <translation>Vel namnet ditt. Du blir hugsa i fem minutt.</translation>
    </message>
    <message>
        <source>Write both your name and what you work as.</source>
        <translation>Skriv både namnet ditt og kva du jobbar som.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Kven er du?</translation>
    </message>
</context>
</TS>
