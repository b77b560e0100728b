// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/corpus.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Rescind::Sandbox {
namespace {

struct Town
{
    QStringView name;
    QStringView state;    ///< may be null
    QStringView postcode; ///< a hash is a digit, a question mark a letter
};

struct Region
{
    QStringView country;
    QStringView phone;
    bool familyNameFirst;
    QStringView between; ///< between the two names
    std::array<QStringView, 8> given;
    std::array<QStringView, 8> family;
    std::array<QStringView, 4> streets;
    std::array<QStringView, 4> flats; ///< second line of the address; a null one is left out
    std::array<Town, 4> towns;
};

constexpr std::array regions{
    Region{u"US",
           u"+1 ### 555 01##",
           false,
           u" ",
           {u"Emily", u"Marcus", u"Aaliyah", u"Tyler", u"Grace", u"José", u"Wren", u"Dwayne"},
           {u"Carter", u"O’Connell", u"Nguyen", u"Rodríguez", u"St. James", u"Whitfield", u"Abdi", u"Kowalski"},
           {u"### Maple Avenue", u"#### County Road 12", u"## N. 3rd Street", u"#### Peachtree Pkwy NE"},
           {u"Apt. #B", {}, u"Suite ###", {}},
           {{{u"Portland", u"OR", u"97###"},
             {u"Ann Arbor", u"MI", u"48###"},
             {u"Savannah", u"GA", u"31###"},
             {u"Coeur d’Alene", u"ID", u"83###"}}}},
    Region{u"GB",
           u"+44 20 7946 0###",
           false,
           u" ",
           {u"Oliver", u"Siân", u"Priya", u"Hamish", u"Zoë", u"Tomasz", u"Niamh", u"Ade"},
           {u"Ashworth", u"Llewellyn", u"Patel", u"MacDonald", u"Brontë", u"Zieliński", u"Ní Bhriain", u"Okonkwo"},
           {u"# Station Road", u"The Old Forge, Mill Lane", u"## Kingsway", u"### High Street"},
           {u"Flat #", {}, u"c/o The Corner Shop\nring the bell twice", {}},
           {{{u"Hebden Bridge", u"West Yorkshire", u"HX# #??"},
             {u"Aberystwyth", u"Ceredigion", u"SY## #??"},
             {u"Leith", u"Edinburgh", u"EH# #??"},
             {u"London", {}, u"SE## #??"}}}},
    Region{u"FR",
           u"+33 1 99 00 ## ##",
           false,
           u" ",
           {u"Chloé", u"François", u"Maëlys", u"Jérôme", u"Anaïs", u"Loïc", u"Inès", u"Théo"},
           {u"Lefèvre", u"d’Aubigné", u"Brûlé", u"Guérin", u"L’Hôpital", u"Nuñez", u"Cœuret", u"Haddad"},
           {u"## rue de l’Église", u"# bis, impasse des Lilas", u"### boulevard Saint-Michel", u"Lieu-dit « Le Bôt »"},
           {u"Bâtiment C, 2e étage", {}, u"Résidence Les Chênes\nCode ##A##", {}},
           {{{u"Besançon", {}, u"25###"},
             {u"Saint-Étienne", {}, u"42###"},
             {u"Nîmes", {}, u"30###"},
             {u"L’Haÿ-les-Roses", {}, u"94###"}}}},
    Region{u"DE",
           u"+49 30 23125 ###",
           false,
           u" ",
           {u"Jürgen", u"Käthe", u"Björn", u"Annelie", u"Matthäus", u"Gül", u"Sören", u"Lieselotte"},
           {u"Müller-Lüdenscheidt", u"Weiß", u"Größl", u"von der Höh", u"Yıldız", u"Köpke", u"Straßburger", u"Jäger"},
           {u"Gänsemarkt ##", u"Straße des 17. Juni ###", u"Am Mühlgraben #", u"Schloßallee ##a"},
           {u"Hinterhaus, 3. OG links", {}, u"Packstation ###", {}},
           {{{u"Köln", {}, u"50###"},
             {u"Görlitz", u"Sachsen", u"02###"},
             {u"Tübingen", {}, u"72###"},
             {u"Weißenfels", {}, u"06###"}}}},
    Region{u"GR",
           u"+30 21 0000 ####",
           false,
           u" ",
           {u"Ελένη", u"Γιώργος", u"Μαρία", u"Νίκος", u"Άννα", u"Κώστας", u"Ζωή", u"Δημήτρης"},
           {u"Παπαδοπούλου", u"Ιωάννου", u"Καραγιάννης", u"Μακρής", u"Αγγέλου", u"Χατζή", u"Ρήγας", u"Βασιλείου"},
           {u"Ερμού ##", u"Λεωφόρος Κηφισίας ###", u"Αγίας Σοφίας #", u"Πλατεία Αριστοτέλους ##"},
           {u"3ος όροφος", {}, u"Κουδούνι: #", {}},
           {{{u"Αθήνα", u"Αττική", u"10# ##"},
             {u"Θεσσαλονίκη", {}, u"54# ##"},
             {u"Ηράκλειο", u"Κρήτη", u"71# ##"},
             {u"Ιωάννινα", {}, u"45# ##"}}}},
    Region{
        u"UA",
        u"+380 44 000 ####",
        false,
        u" ",
        {u"Оксана", u"Андрій", u"Юлія", u"Тарас", u"Ганна", u"Ігор", u"Світлана", u"Євген"},
        {u"Шевченко", u"Ковальчук", u"Бойко", u"Лисенко", u"Гнатюк", u"Їжакевич", u"Ґудзь", u"Мельник"},
        {u"вул. Хрещатик, ##", u"просп. Свободи, ###", u"пров. Музейний, #", u"вул. Лесі Українки, ##"},
        {u"кв. ##", {}, u"під’їзд #, поверх #", {}},
        {{{u"Київ", {}, u"01###"}, {u"Львів", {}, u"79###"}, {u"Одеса", {}, u"65###"}, {u"Чернівці", {}, u"58###"}}}},
    Region{u"EG",
           u"+20 2 0000 ####",
           false,
           u" ",
           {u"فاطمة", u"محمد", u"ليلى", u"يوسف", u"نور", u"أحمد", u"مريم", u"خالد"},
           {u"عبد الرحمن", u"المصري", u"حسن", u"الشافعي", u"إبراهيم", u"منصور", u"سليمان", u"الجوهري"},
           {u"## شارع طلعت حرب", u"### شارع الهرم", u"# ميدان التحرير", u"## شارع النيل"},
           {u"الدور الثالث، شقة #", {}, u"بجوار المسجد", {}},
           {{{u"القاهرة", {}, u"11###"},
             {u"الإسكندرية", {}, u"21###"},
             {u"الجيزة", {}, u"12###"},
             {u"أسوان", {}, u"81###"}}}},
    Region{u"IL",
           u"+972 3 000 ####",
           false,
           u" ",
           {u"נועה", u"דוד", u"תמר", u"יוסף", u"שירה", u"איתן", u"מיכל", u"אורי"},
           {u"כהן", u"לוי", u"מזרחי", u"פרץ", u"ביטון", u"אברהם", u"פרידמן", u"בן־דוד"},
           {u"רחוב דיזנגוף ###", u"שדרות רוטשילד ##", u"רחוב יפו ##", u"דרך הים #"},
           {u"דירה #, קומה #", {}, u"כניסה ב׳", {}},
           {{{u"תל אביב־יפו", {}, u"6######"},
             {u"ירושלים", {}, u"9######"},
             {u"חיפה", {}, u"3######"},
             {u"באר שבע", {}, u"8######"}}}},
    Region{u"CN",
           u"+86 10 0000 ####",
           true,
           u"",
           {u"伟", u"秀英", u"子涵", u"建国", u"雨桐", u"志强", u"晓明", u"丽娜"},
           {u"王", u"李", u"张", u"欧阳", u"陈", u"赵", u"司马", u"刘"},
           {u"建国路##号", u"人民大道###号", u"中山东一路##号", u"学院南路#号"},
           {u"#单元###室", {}, u"物业代收", {}},
           {{{u"北京市", u"朝阳区", u"100###"},
             {u"上海市", u"黄浦区", u"200###"},
             {u"成都市", u"四川省", u"610###"},
             {u"西安市", u"陕西省", u"710###"}}}},
    Region{u"JP",
           u"+81 3 0000 ####",
           true,
           u" ",
           {u"さくら", u"健太", u"陽子", u"ハルト", u"美咲", u"翔", u"あかり", u"エミリー"},
           {u"佐藤", u"鈴木", u"高橋", u"渡邉", u"小林", u"伊集院", u"中村", u"髙島"},
           {u"千代田1丁目##番#号", u"道玄坂2-##-#", u"四条通烏丸東入##", u"みなとみらい#-#-#"},
           {u"コーポさくら###号室", {}, u"グランドメゾン ###", {}},
           {{{u"東京都", u"渋谷区", u"150-####"},
             {u"京都市", u"京都府", u"600-####"},
             {u"横浜市", u"神奈川県", u"220-####"},
             {u"那覇市", u"沖縄県", u"900-####"}}}},
    Region{u"KR",
           u"+82 2 000 ####",
           true,
           u"",
           {u"서연", u"민준", u"지우", u"하은", u"도윤", u"수빈", u"예준", u"은지"},
           {u"김", u"이", u"박", u"최", u"정", u"강", u"남궁", u"윤"},
           {u"세종대로 ###", u"테헤란로##길 #", u"해운대해변로 ##", u"중앙로 ##"},
           {u"###동 ###호", {}, u"문 앞에 놓아 주세요", {}},
           {{{u"서울특별시", u"종로구", u"03###"},
             {u"부산광역시", u"해운대구", u"48###"},
             {u"대전광역시", u"중구", u"34###"},
             {u"제주시", u"제주특별자치도", u"63###"}}}},
    Region{u"IN",
           u"+91 11 0000 ####",
           false,
           u" ",
           {u"प्रिया", u"अर्जुन", u"लक्ष्मी", u"राहुल", u"सुनीता", u"विक्रम", u"आरती", u"मोहन"},
           {u"शर्मा", u"त्रिपाठी", u"गुप्ता", u"सिंह", u"कुलकर्णी", u"मिश्रा", u"अग्रवाल", u"यादव"},
           {u"##, महात्मा गांधी मार्ग", u"मकान नं. ###", u"###, सरोजिनी नगर", u"गली नं. #"},
           {u"हनुमान मंदिर के पास", {}, u"दूसरी मंज़िल", {}},
           {{{u"नई दिल्ली", u"दिल्ली", u"110###"},
             {u"मुंबई", u"महाराष्ट्र", u"400###"},
             {u"वाराणसी", u"उत्तर प्रदेश", u"221###"},
             {u"जयपुर", u"राजस्थान", u"302###"}}}},
    Region{u"TH",
           u"+66 2 000 ####",
           false,
           u" ",
           {u"สมชาย", u"กนกวรรณ", u"ณัฐพล", u"พิมพ์ชนก", u"ธนพล", u"อรุณี", u"วีระ", u"สุภาพร"},
           {u"ศรีสุข", u"ทองดี", u"วงศ์สวัสดิ์", u"จันทร์เพ็ญ", u"แสงทอง", u"บุญมี", u"รัตนพงศ์", u"สุวรรณภูมิ"},
           {u"##/# ถนนสุขุมวิท", u"### ซอยอารีย์", u"## ถนนนิมมานเหมินท์", u"หมู่ # ตำบลป่าตอง"},
           {u"ชั้น # ห้อง ###", {}, u"ฝากไว้ที่ร้านค้าหน้าปากซอย", {}},
           {{{u"กรุงเทพมหานคร", {}, u"10###"},
             {u"เชียงใหม่", {}, u"50###"},
             {u"ภูเก็ต", {}, u"83###"},
             {u"ขอนแก่น", {}, u"40###"}}}},
    Region{u"PL",
           u"+48 22 000 ####",
           false,
           u" ",
           {u"Łucja", u"Stanisław", u"Małgorzata", u"Wojciech", u"Żaneta", u"Paweł", u"Agnieszka", u"Grzegorz"},
           {u"Brzęczyszczykiewicz", u"Wiśniewska", u"Żółć", u"Dąbrowski", u"Świątek", u"Kwaśniak", u"Łoś", u"Źródlak"},
           {u"ul. Mickiewicza ##", u"al. Jerozolimskie ###", u"pl. Wolności #", u"os. Przyjaźni ##"},
           {u"m. ##", {}, u"domofon ##", {}},
           {{{u"Łódź", {}, u"90-###"},
             {u"Kraków", {}, u"30-###"},
             {u"Gdańsk", {}, u"80-###"},
             {u"Wrocław", {}, u"50-###"}}}},
};

constexpr std::array<QStringView, 6> businesses{u"Blue Door Café",     u"Osei & Sons Ltd",  u"Atelier Ni",
                                                u"Gasthaus zum Löwen", u"3 Sisters Bakery", u"有限会社 山田商店"};

QString fill(QStringView pattern, Random &random)
{
    if (pattern.isNull())
        return {};
    QString filled = pattern.toString();
    for (auto &letter : filled) {
        if (letter == u'#')
            letter = QChar(u'0' + random.between(1, 9));
        else if (letter == u'?')
            letter = QChar(u'A' + random.below(20));
    }
    return filled;
}

/// Six of ten customers live where the retailer does, the others anywhere.
const Region &pickRegion(Random &random)
{
    return random.percent(60) ? regions.front() : random.pick(regions);
}

} // namespace

Customer makeCustomer(Random &random)
{
    const auto &region = pickRegion(random);
    const auto given = random.pick(region.given);
    const auto family = random.pick(region.family);
    const auto &town = random.pick(region.towns);

    Customer customer;
    customer.name = region.familyNameFirst ? family + region.between + given : given + region.between + family;
    if (random.percent(12))
        customer.businessName = random.pick(businesses).toString();
    customer.address1 = fill(random.pick(region.streets), random);
    customer.address2 = fill(random.pick(region.flats), random);
    customer.city = town.name.toString();
    customer.state = fill(town.state, random);
    customer.postalCode = fill(town.postcode, random);
    if (random.percent(85))
        customer.phoneNumber = fill(region.phone, random);
    customer.country = region.country.toString();
    return customer;
}

} // namespace Rescind::Sandbox
