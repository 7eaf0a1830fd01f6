// SPDX-FileCopyrightText: 2026 The Meshbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/piiwords.h"

#include <QHash>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace meshbook::governance {

namespace {

struct Entry {
    PiiKind kind;
    double confidence;
    const char16_t *words; ///< separated by blanks
};

// Confidences are ranks set by hand and corrected on the corpora: 0.9 and more can hardly mean anything else,
// 0.6 usually means it, below only with something beside it.
constexpr Entry entries[] = {
    {PiiKind::PersonName, 0.95,
     u"firstname lastname fullname middlename surname familyname givenname forename maidenname vorname "
     u"nachname "
     u"familienname geburtsname prenom nomdefamille apellido apellidos nombrecompleto cognome sobrenome "
     u"achternaam voornaam fornamn efternamn imie nazwisko personname 姓名 氏名 الاسمالكامل"},
    {PiiKind::PersonName, 0.8,
     u"contactname employeename patientname cardholdername accountholdername accountholder kontoinhaber "
     u"recipientname sendername receivername reviewername passengername guestname fname lname membername "
     u"studentname "
     u"drivername clientname customername kundenname nomclient nombrecliente 名前"},
    {PiiKind::PersonName, 0.5, u"initials salutation anrede الاسم"},
    {PiiKind::PersonName, 0.2, u"name nom nombre nome naam namn 名称"},
    {PiiKind::Account, 0.7,
     u"username loginname loginid userlogin benutzername nomutilisateur nombreusuario gebruikersnaam "
     u"screenname "
     u"nickname twitterhandle socialhandle 用户名"},
    {PiiKind::Account, 0.4, u"login handle"},
    {PiiKind::Email, 0.92,
     u"email emails emailaddress emailaddr mailaddress emailadresse mailadresse correoelectronico courriel "
     u"adressemail adresseemail indirizzoemail enderecoemail epost epostadresse eposta 邮箱 电子邮件 "
     u"メールアドレス "
     u"البريدالالكتروني"},
    {PiiKind::Email, 0.5, u"mail correo メール"},
    {PiiKind::Phone, 0.9,
     u"phone phones phonenumber phonenumbers phoneno phonenum phonenr telephone telephonenumber telephoneno "
     u"mobilephone "
     u"mobilenumber "
     u"mobileno cellphone cellnumber telefon telefonnummer telefonnr telefono telefone telefoonnummer "
     u"telefoon "
     u"handynummer mobilnummer mobiltelefon numerotelephone numerodetelephone numerotelefono numerocelular "
     u"celular movil msisdn faxnumber 电话 手机 手机号 電話 電話番号 هاتف رقمالهاتف"},
    {PiiKind::Phone, 0.55, u"tel telnr telno mobile handy fax whatsapp"},
    {PiiKind::PostalAddress, 0.9,
     u"streetaddress homeaddress addressline addresslines streetlines address1 address2 address3 hausnummer "
     u"housenumber streetname streetnumber anschrift "
     u"huisnummer "
     u"mailingaddress postaladdress residentialaddress 地址 住址 住所 عنوان"},
    {PiiKind::PostalAddress, 0.75,
     u"street strasse strassenname calle straat shippingaddress billingaddress deliveryaddress lieferadresse "
     u"rechnungsadresse customeraddress adressepostale direccionpostal"},
    {PiiKind::PostalAddress, 0.55, u"address adresse direccion indirizzo endereco adres addr"},
    {PiiKind::PostalAddress, 0.45,
     u"postcode postalcode zip zipcode plz postleitzahl codepostal codigopostal 邮编 郵便番号"},
    {PiiKind::Location, 0.6, u"geolocation gpscoordinates gpslocation gpsposition homelocation lastlocation"},
    {PiiKind::Location, 0.45, u"latitude longitude breitengrad laengengrad lat lng gps geoloc"},
    {PiiKind::Birth, 0.95,
     u"birthdate dateofbirth birthday dob geburtsdatum geburtstag datenaissance datedenaissance "
     u"fechanacimiento "
     u"fechadenacimiento datanascita datadinascita datanascimento datadenascimento geboortedatum "
     u"fodelsedatum "
     u"dataurodzenia 出生日期 生日 生年月日 تاريخالميلاد"},
    {PiiKind::Birth, 0.75, u"birthyear yearofbirth geburtsjahr placeofbirth birthplace geburtsort birth"},
    {PiiKind::Birth, 0.35, u"age alter edad"},
    {PiiKind::NationalId, 0.95,
     u"ssn socialsecuritynumber socialsecurityno socialsecurity nationalid nationalidnumber "
     u"nationalidentifier "
     u"passportnumber passportno passportid passnummer codicefiscale personnummer pesel "
     u"sozialversicherungsnummer numerosecuritesociale aadhaar aadhaarnumber driverslicense driverlicense "
     u"driverslicensenumber drivinglicense drivinglicence driverlicensenumber fuehrerscheinnummer nhsnumber "
     u"burgerservicenummer emiratesid 身份证 身份证号 マイナンバー"},
    {PiiKind::NationalId, 0.75,
     u"passport reisepass steuerid taxpayerid cpf curp bsn dni mrn medicalrecordnumber patientid personalid "
     u"licenseplate licenceplate numberplate matriculavehiculo socialinsurancenumber identitycard idcard "
     u"idcardnumber"},
    {PiiKind::NationalId, 0.45, u"taxid taxnumber steuernummer nif nino insee kennzeichen"},
    {PiiKind::BankAccount, 0.92,
     u"iban bankaccountnumber bankaccountno bankaccount numerocuentabancaria 银行账号"},
    {PiiKind::BankAccount, 0.7, u"kontonummer kontonr cuentabancaria numerodecompte comptebancaire"},
    {PiiKind::BankAccount, 0.4, u"accountnumber accountno sortcode routingnumber"},
    {PiiKind::PaymentCard, 0.95,
     u"creditcardnumber creditcardno debitcardnumber ccnumber ccnum cvv cvv2 kreditkartennummer cardpan "
     u"numerotarjeta numerodecarte 信用卡号 银行卡号"},
    {PiiKind::PaymentCard, 0.75,
     u"creditcard cardnumber cardno cardexpiry cardexpirationdate kreditkarte tarjetacredito cartedecredit "
     u"cvc "
     u"信用卡"},
    {PiiKind::IpAddress, 0.85,
     u"ipaddress ipaddr ipadresse adresseip direccionip clientip remoteip userip ipv4 ipv6 ipv4address "
     u"ipv6address remoteaddr"},
    {PiiKind::IpAddress, 0.65, u"ip"},
    {PiiKind::Device, 0.9, u"imei imsi idfa advertisingid macaddress androidid"},
    {PiiKind::Device, 0.65, u"deviceid devicefingerprint browserfingerprint cookieid gaid"},
    {PiiKind::Device, 0.5, u"useragent"},
    {PiiKind::Special, 0.9,
     u"ethnicity ethnicorigin religion religiousaffiliation konfession sexualorientation politicalopinion "
     u"politicalaffiliation bloodtype bloodgroup maritalstatus familienstand etatcivil estadocivil "
     u"disability "
     u"diagnosis diagnose healthcondition medicalcondition criminalrecord tradeunion "
     u"staatsangehoerigkeit staatsangehorigkeit nationalite nacionalidad 宗教 性别"},
    {PiiKind::Special, 0.75, u"gender geschlecht sexe sexo nationality geslacht plec"},
    {PiiKind::Special, 0.55, u"sex race ethnic"},
    {PiiKind::Income, 0.8, u"salary salaire salario gehalt creditscore annualincome monthlyincome lohn 工资"},
    {PiiKind::Income, 0.5, u"wage income einkommen"},
    {PiiKind::Credential, 0.92,
     u"password passwd passwort motdepasse contrasena wachtwoord passwordhash passcode securityanswer "
     u"secretanswer securityquestion 密码"},
    {PiiKind::Biometric, 0.8, u"biometric biometrics faceid voiceprint retinascan irisscan faceprint"},
    {PiiKind::Biometric, 0.45, u"fingerprint portrait photo"},
};

QHash<QString, PiiWord> table()
{
    QHash<QString, PiiWord> words;
    for (const Entry &entry : entries) {
        for (const QString &word : QString::fromUtf16(entry.words).split(u' '))
            words.insert(word, {entry.kind, entry.confidence});
    }
    return words;
}

QSet<QString> setOf(QStringView words)
{
    QSet<QString> set;
    for (const QStringView word : words.split(u' '))
        set.insert(word.toString());
    return set;
}

} // namespace

PiiWord piiWord(const QString &joined)
{
    static const QHash<QString, PiiWord> words = table();
    return words.value(joined);
}

bool namesPerson(const QString &word)
{
    static const QSet<QString> words = setOf(
        u"customer customers client clients user users employee employees patient patients person persons "
        u"people "
        "member members guest guests passenger passengers contact contacts buyer buyers subscriber "
        "subscribers "
        "driver drivers student students applicant applicants candidate candidates payer recipient "
        "recipients receiver receivers reviewer reviewers cardholder kunde kunden mitarbeiter personal "
        "private home individual individuals "
        "usuario usuarios cliente clientes empleado utilisateur personne persona personas klant klanten "
        "citizen "
        "citizens voter voters worker workers holder insured policyholder beneficiary author authors leads "
        "visitor visitors shopper shoppers 客户 用户 顾客");
    return words.contains(word);
}

bool namesThing(const QString &word)
{
    static const QSet<QString> words = setOf(
        u"company companies product products store stores shop shops warehouse warehouses supplier suppliers "
        u"vendor "
        "vendors file files table tables branch branches organization organisation organizations business "
        "office "
        "support service services system systems server servers host job jobs airport airports station "
        "stations "
        "facility plant site sites merchant merchants firma unternehmen produkt bank banks school schools "
        "hospital "
        "hospitals restaurant restaurants venue venues event events department departments carrier carriers "
        "manufacturer brand brands team teams depot depots country countries region city cities category "
        "categories "
        "campaign campaigns app application package schema column database topic queue project projects item "
        "items "
        "model models device devices location locations seller sellers hotel hotels port contract domain "
        "domains "
        "entity fund channel type object instance component module process machine feature metric test "
        "legal corporate institution agency publisher subsidiary subsidiaries period periods");
    return words.contains(word);
}

bool isAboutValue(const QString &word)
{
    static const QSet<QString> words = setOf(
        u"count counts cnt flag ind indicator type types typ status state format verified verification valid "
        u"validity "
        "optin consent domain template templates subject body campaign provider sent opened clicked open "
        "opens click "
        "clicks rate ratio pct percent percentage total sum avg version category class length channel "
        "preference preferences required enabled label bounce bounced bounces source error errors id ids key "
        "sk "
        "fk at ts timestamp datetime time date created updated changed notification notifications marketing "
        "subscribed unsubscribed list group rank score index order position usage limit quality check size "
        "level "
        "policy server port method agent content event events message messages reason action delivered");
    return words.contains(word);
}

bool asksAboutValue(const QString &word)
{
    static const QSet<QString> words =
        setOf(u"is has can should num count cnt total avg min max sum was were nb anzahl nombrede");
    return words.contains(word);
}

bool saysHidden(const QString &word)
{
    static const QSet<QString> words = setOf(
        u"hash hashed sha md5 sha256 encrypted masked tokenized token pseudonym pseudonymized anonymized "
        "redacted verschluesselt");
    return words.contains(word);
}

} // namespace meshbook::governance
