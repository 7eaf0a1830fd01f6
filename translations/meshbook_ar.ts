<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>meshbook::core::Connection</name>
    <message>
        <source>A connection needs a name.</source>
        <translation>يحتاج الاتصال إلى اسم.</translation>
    </message>
    <message>
        <source>Names hold at most %1 characters and no line breaks.</source>
        <translation>للاسم %1 محرفًا على الأكثر وبلا فواصل أسطر.</translation>
    </message>
    <message>
        <source>Choose the file of the database.</source>
        <translation>اختر ملف قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Name the database.</source>
        <translation>سمِّ قاعدة البيانات.</translation>
    </message>
    <message>
        <source>The path of the database has to be absolute.</source>
        <translation>يجب أن يكون مسار قاعدة البيانات مطلقًا.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>المنفذ عدد من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>The name of an environment variable has letters, digits and &quot;_&quot; only.</source>
        <translation>اسم متغير البيئة حروف وأرقام و«_» فقط.</translation>
    </message>
    <message>
        <source>There is no such way to encrypt: &quot;%1&quot;.</source>
        <translation>لا توجد طريقة تعمية كهذه: «%1».</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>لا توجد منطقة زمنية «%1».</translation>
    </message>
    <message>
        <source>A statement may take from 1 to %1 seconds.</source>
        <translation>يجوز أن تستغرق التعليمة من 1 إلى %1 ثانية.</translation>
    </message>
    <message>
        <source>Measure every 1 to %1 minutes, or 0 for by hand.</source>
        <translation>القياس كل 1 إلى %1 دقيقة، أو 0 للقياس يدويًا.</translation>
    </message>
</context>
<context>
    <name>meshbook::core::MatchSet</name>
    <message>
        <source>What was last seen of this search cannot be read.</source>
        <translation>تعذرت قراءة ما شوهد آخر مرة من هذا البحث.</translation>
    </message>
</context>
<context>
    <name>meshbook::core::Uri</name>
    <message>
        <source>A Meshbook address starts with &quot;meshbook:&quot;.</source>
        <translation>يبدأ عنوان Meshbook بـ«⁨meshbook:⁩».</translation>
    </message>
    <message>
        <source>A Meshbook address reads meshbook:&lt;kind&gt;/&lt;key&gt;.</source>
        <translation>يُكتب عنوان Meshbook هكذا: ⁨meshbook:&lt;kind&gt;/&lt;key&gt;⁩.</translation>
    </message>
    <message>
        <source>A column address needs a dataset and a path.</source>
        <translation>يحتاج عنوان العمود إلى مجموعة بيانات ومسار.</translation>
    </message>
    <message>
        <source>Unknown kind of thing in a Meshbook address.</source>
        <translation>صنف غير معروف في عنوان Meshbook.</translation>
    </message>
</context>
<context>
    <name>meshbook::formats::FieldEdit</name>
    <message>
        <source>The file has no place for the field &quot;%1&quot;.</source>
        <translation>لا مكان في الملف للحقل «%1».</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; has a value already.</source>
        <translation>للحقل «%1» قيمة بالفعل.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; cannot be added without changing something else.</source>
        <translation>تعذرت إضافة الحقل «%1» دون تغيير شيء آخر.</translation>
    </message>
    <message>
        <source>The file is neither YAML nor JSON.</source>
        <translation>الملف ليس YAML ولا JSON.</translation>
    </message>
    <message>
        <source>The file cannot be parsed.</source>
        <translation>تعذر تحليل الملف.</translation>
    </message>
    <message>
        <source>The file is not plain UTF-8.</source>
        <translation>الملف ليس UTF-8 صرفًا.</translation>
    </message>
</context>
<context>
    <name>meshbook::formats::GlossaryPatch</name>
    <message>
        <source>The file has no header.</source>
        <translation>ليس للملف سطر عناوين.</translation>
    </message>
    <message>
        <source>This YAML file cannot be changed in place.</source>
        <translation>لا يمكن تغيير ملف YAML هذا في مكانه.</translation>
    </message>
    <message>
        <source>The changed file would not say what it should; nothing was written.</source>
        <translation>لن يقول الملف المغيَّر ما ينبغي؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The changed file would have other terms than it should; nothing was written.</source>
        <translation>ستكون في الملف المغيَّر مصطلحات غير ما ينبغي؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>A statement of this term was not found in the file.</source>
        <translation>لم يُعثر في الملف على إحدى عبارات هذا المصطلح.</translation>
    </message>
    <message>
        <source>This RDF/XML file cannot be changed in place. Export the glossary as Turtle and publish there.</source>
        <translation>تعذّر تغيير ملف RDF/XML هذا في مكانه. صدّر المسرد بصيغة Turtle وانشره هناك.</translation>
    </message>
    <message>
        <source>This Turtle file cannot be changed in place.</source>
        <translation>لا يمكن تغيير ملف Turtle هذا في مكانه.</translation>
    </message>
</context>
<context>
    <name>meshbook::formats::JsonSchema</name>
    <message>
        <source>This is not allowed here.</source>
        <translation>هذا غير مسموح هنا.</translation>
    </message>
    <message>
        <source>It must be of the type %1, not %2.</source>
        <translation>يجب أن يكون من النوع %1 لا %2.</translation>
    </message>
    <message>
        <source>It must be &quot;%1&quot;.</source>
        <translation>يجب أن يكون «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not allowed; it can be: %2.</source>
        <translation>«%1» غير مسموح؛ الممكن: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not written as it must be.</source>
        <translation>«%1» غير مكتوب كما يجب.</translation>
    </message>
    <message>
        <source>It is too short.</source>
        <translation>قصير جدًا.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>طويل جدًا.</translation>
    </message>
    <message>
        <source>It is too small.</source>
        <translation>صغير جدًا.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>كبير جدًا.</translation>
    </message>
    <message>
        <source>It has too few entries.</source>
        <translation>مداخله قليلة جدًا.</translation>
    </message>
    <message>
        <source>It has too many entries.</source>
        <translation>مداخله كثيرة جدًا.</translation>
    </message>
    <message>
        <source>Two of its entries are the same.</source>
        <translation>مدخلان من مداخله متماثلان.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>ينقص «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no key here.</source>
        <translation>«%1» ليس مفتاحًا هنا.</translation>
    </message>
    <message>
        <source>It fits more than one of the forms it can have.</source>
        <translation>يطابق أكثر من صيغة من صيغه الممكنة.</translation>
    </message>
    <message>
        <source>It does not follow the schema.</source>
        <translation>لا يتبع المخطط.</translation>
    </message>
</context>
<context>
    <name>meshbook::glossary::Book</name>
    <message>
        <source>This change set takes no edits: it is %1.</source>
        <translation>لا تقبل مجموعة التغييرات هذه تعديلات: حالتها %1.</translation>
    </message>
    <message>
        <source>This changes nothing.</source>
        <translation>هذا لا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>“%1” has changed meanwhile (%2). Look at it again; your words are kept.</source>
        <translation>تغيّر «%1» في هذه الأثناء (%2). انظر إليه ثانية؛ كلماتك محفوظة.</translation>
    </message>
    <message>
        <source>Only an open change set can be submitted.</source>
        <translation>لا تُقدَّم إلا مجموعة تغييرات مفتوحة.</translation>
    </message>
    <message>
        <source>There is nothing in this change set.</source>
        <translation>لا شيء في مجموعة التغييرات هذه.</translation>
    </message>
    <message>
        <source>This change set was decided already.</source>
        <translation>بُتَّ في مجموعة التغييرات هذه بالفعل.</translation>
    </message>
    <message>
        <source>There are conflicts with what the sources say now. Resolve them first.</source>
        <translation>توجد تعارضات مع ما تقوله المصادر الآن. حُلَّها أولًا.</translation>
    </message>
    <message>
        <source>This changes approved terms: submit it for review first.</source>
        <translation>هذا يغيّر مصطلحات معتمدة: قدّمه للمراجعة أولًا.</translation>
    </message>
    <message>
        <source>An author cannot approve their own change. Ask another reviewer.</source>
        <translation>لا يعتمد المرء تغييره بنفسه. اطلب ذلك من مراجع آخر.</translation>
    </message>
    <message>
        <source>Only what is in review can be rejected.</source>
        <translation>لا يُرفض إلا ما هو قيد المراجعة.</translation>
    </message>
    <message>
        <source>A rejection needs a reason.</source>
        <translation>يحتاج الرفض إلى سبب.</translation>
    </message>
    <message>
        <source>This change set is approved; undo it by another one.</source>
        <translation>مجموعة التغييرات هذه معتمدة؛ تراجع عنها بأخرى.</translation>
    </message>
    <message>
        <source>Only approved change sets are published.</source>
        <translation>لا تُنشر إلا مجموعات التغييرات المعتمدة.</translation>
    </message>
    <message>
        <source>There is such a change set already.</source>
        <translation>توجد مجموعة تغييرات كهذه بالفعل.</translation>
    </message>
    <message>
        <source>A change set needs a title.</source>
        <translation>تحتاج مجموعة التغييرات إلى عنوان.</translation>
    </message>
    <message>
        <source>There is no such change set.</source>
        <translation>لا توجد مجموعة تغييرات كهذه.</translation>
    </message>
    <message>
        <source>This was done already.</source>
        <translation>تم ذلك بالفعل.</translation>
    </message>
    <message>
        <source>Only what is in review, rejected or withdrawn can be reopened.</source>
        <translation>لا يُعاد فتح إلا ما هو قيد المراجعة أو مرفوض أو مسحوب.</translation>
    </message>
    <message>
        <source>Only who has to approve this may reject it. You can comment on it.</source>
        <translation>لا يرفض هذا إلا من عليه اعتماده. يمكنك التعليق عليه.</translation>
    </message>
</context>
<context>
    <name>meshbook::glossary::Editor</name>
    <message>
        <source>There is no such term.</source>
        <translation>لا يوجد مصطلح كهذا.</translation>
    </message>
    <message>
        <source>A term cannot be related to itself.</source>
        <translation>لا يرتبط المصطلح بنفسه.</translation>
    </message>
    <message>
        <source>This would go round in a circle: %1.</source>
        <translation>سيدور هذا في حلقة: %1.</translation>
    </message>
    <message>
        <source>A term needs a label.</source>
        <translation>يحتاج المصطلح إلى تسمية.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression: %1.</source>
        <translation>النمط ليس تعبيرًا نمطيًا: %1.</translation>
    </message>
    <message>
        <source>There is no such glossary.</source>
        <translation>لا يوجد مسرد كهذا.</translation>
    </message>
    <message>
        <source>There is such a term in the trash. Restore it instead.</source>
        <translation>يوجد مصطلح كهذا في سلة المهملات. استعده بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>There is such a term already.</source>
        <translation>يوجد مصطلح كهذا بالفعل.</translation>
    </message>
    <message>
        <source>A term cannot be under itself.</source>
        <translation>لا يكون المصطلح تحت نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n term(s) below. Move them or remove the whole branch.</source>
        <translation>
            <numerusform>لا مصطلحات تحته (%Ln).</numerusform>
            <numerusform>تحته مصطلح واحد (%Ln). انقله أو أزل الفرع كله.</numerusform>
            <numerusform>تحته مصطلحان (%Ln). انقلهما أو أزل الفرع كله.</numerusform>
            <numerusform>تحته %Ln مصطلحات. انقلها أو أزل الفرع كله.</numerusform>
            <numerusform>تحته %Ln مصطلحًا. انقلها أو أزل الفرع كله.</numerusform>
            <numerusform>تحته %Ln مصطلح. انقلها أو أزل الفرع كله.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are one term already.</source>
        <translation>هما مصطلح واحد بالفعل.</translation>
    </message>
    <message>
        <source>“%1” is below “%2”: merge the other way round.</source>
        <translation>«%1» تحت «%2»: ادمج بالعكس.</translation>
    </message>
    <message>
        <source>A term is split into two or more.</source>
        <translation>يُقسَّم المصطلح إلى اثنين أو أكثر.</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>هذا ليس تعبيرًا نمطيًا: %1.</translation>
    </message>
</context>
<context>
    <name>meshbook::glossary::Lint</name>
    <message>
        <source>“%1” has no definition.</source>
        <translation>لا تعريف لـ«%1».</translation>
    </message>
    <message>
        <source>The definition of “%1” says no more than its name.</source>
        <translation>تعريف «%1» لا يزيد على اسمه.</translation>
    </message>
    <message>
        <source>“%1” and “%2” only explain each other.</source>
        <translation>«%1» و«%2» يشرح أحدهما الآخر فحسب.</translation>
    </message>
    <message>
        <source>“%1” is used but nowhere explained.</source>
        <translation>«%1» مستعمل ولا شرح له.</translation>
    </message>
    <message>
        <source>“%1” is under a term that is not there.</source>
        <translation>«%1» تحت مصطلح غير موجود.</translation>
    </message>
    <message>
        <source>“%1” is related to “%2”, which is not there.</source>
        <translation>«%1» مرتبط بـ«%2» وهو غير موجود.</translation>
    </message>
    <message>
        <source>“%1” does not say that it is related to “%2”.</source>
        <translation>لا يقول «%1» إنه مرتبط بـ«%2».</translation>
    </message>
    <message>
        <source>“%1” has nothing above, below or beside it.</source>
        <translation>لا شيء فوق «%1» أو تحته أو بجانبه.</translation>
    </message>
    <message>
        <source>“%1” is linked to something that is not in the catalog any more.</source>
        <translation>«%1» مرتبط بما لم يعد في الفهرس.</translation>
    </message>
    <message>
        <source>No data is linked to “%1”.</source>
        <translation>لا بيانات مرتبطة بـ«%1».</translation>
    </message>
    <message>
        <source>“%1” waits for review since %2.</source>
        <translation>«%1» ينتظر المراجعة منذ %2.</translation>
    </message>
    <message>
        <source>There are two terms “%1”.</source>
        <translation>يوجد مصطلحان «%1».</translation>
    </message>
    <message>
        <source>“%1” and “%2” look like one term.</source>
        <translation>يبدو «%1» و«%2» مصطلحًا واحدًا.</translation>
    </message>
    <message>
        <source>“%1” and “%2” differ by one letter.</source>
        <translation>يختلف «%1» و«%2» بحرف واحد.</translation>
    </message>
    <message>
        <source>These go round in a circle: %1.</source>
        <translation>هذه تدور في حلقة: %1.</translation>
    </message>
    <message>
        <source>The term is not there any more.</source>
        <translation>لم يعد المصطلح موجودًا.</translation>
    </message>
    <message>
        <source>Nothing mends this by itself.</source>
        <translation>لا شيء يصلح هذا من تلقاء نفسه.</translation>
    </message>
</context>
<context>
    <name>meshbook::glossary::ReviewDuty</name>
    <message>
        <source>%1 has to approve “%2”.</source>
        <translation>يجب أن يوافق %1 على «%2».</translation>
    </message>
    <message>
        <source>One of these has to approve “%2”: %1.</source>
        <translation>يجب أن يوافق أحد هؤلاء على «%2»: %1.</translation>
    </message>
</context>
<context>
    <name>meshbook::glossary::Suggestions</name>
    <message>
        <source>name with that of its dataset</source>
        <translation>الاسم مع اسم مجموعة بياناته</translation>
    </message>
    <message>
        <source>same type</source>
        <translation>النوع نفسه</translation>
    </message>
    <message>
        <source>another type</source>
        <translation>نوع آخر</translation>
    </message>
    <message>
        <source>its values are allowed ones</source>
        <translation>قيمه من المسموح بها</translation>
    </message>
    <message>
        <source>its values are others</source>
        <translation>قيمه غيرها</translation>
    </message>
    <message>
        <source>same classification</source>
        <translation>التصنيف نفسه</translation>
    </message>
    <message>
        <source>same domain</source>
        <translation>المجال نفسه</translation>
    </message>
    <message>
        <source>synonym</source>
        <translation>مرادف</translation>
    </message>
    <message>
        <source>abbreviation</source>
        <translation>اختصار</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>end of its name</source>
        <translation>آخر اسمه</translation>
    </message>
    <message>
        <source>a column beside it is linked to a related term</source>
        <translation>عمود بجانبه مرتبط بمصطلح ذي صلة</translation>
    </message>
    <message>
        <source>same pattern</source>
        <translation>النمط نفسه</translation>
    </message>
    <message>
        <source>its values have the pattern</source>
        <translation>قيمه على هذا النمط</translation>
    </message>
    <message>
        <source>its values have another pattern</source>
        <translation>قيمه على نمط آخر</translation>
    </message>
</context>
<context>
    <name>meshbook::governance::AccessRequest</name>
    <message>
        <source>Access to %1</source>
        <translation>الوصول إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Access to %1 as %2</source>
        <translation>الوصول إلى ⁨%1⁩ بصفة ⁨%2⁩</translation>
    </message>
    <message>
        <source>I ask for access to %1.</source>
        <translation>أطلب الوصول إلى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>For</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>First approval</source>
        <translation>الموافقة الأولى</translation>
    </message>
    <message>
        <source>Second approval</source>
        <translation>الموافقة الثانية</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of the letter: &quot;Role: reader&quot;</extracomment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>meshbook::governance::Compatibility</name>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>The product %1 was removed.</source>
        <translation>أُزيل المنتج ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The product %1 is new.</source>
        <translation>المنتج ⁨%1⁩ جديد.</translation>
    </message>
    <message>
        <source>The contract %1 was removed.</source>
        <translation>أُزيل العقد ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The contract %1 is new.</source>
        <translation>العقد ⁨%1⁩ جديد.</translation>
    </message>
    <message>
        <source>%1 was retired.</source>
        <translation>أُحيل ⁨%1⁩ إلى التقاعد.</translation>
    </message>
    <message>
        <source>%1 was deprecated.</source>
        <translation>صار ⁨%1⁩ مهجورًا.</translation>
    </message>
    <message>
        <source>The lifecycle of %1 changed from %2 to %3.</source>
        <translation>تغيّر طور ⁨%1⁩ من ⁨%2⁩ إلى ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The terms of use changed.</source>
        <translation>تغيّرت شروط الاستخدام.</translation>
    </message>
    <message>
        <source>The limitations of use changed.</source>
        <translation>تغيّرت قيود الاستخدام.</translation>
    </message>
    <message>
        <source>The price changed from %2 to %3.</source>
        <translation>تغيّر السعر من ⁨%2⁩ إلى ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The input port %1 was removed.</source>
        <translation>أُزيل منفذ الإدخال ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The input port %1 is new.</source>
        <translation>منفذ الإدخال ⁨%1⁩ جديد.</translation>
    </message>
    <message>
        <source>The port %1 was removed.</source>
        <translation>أُزيل المنفذ ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The port %1 is new.</source>
        <translation>المنفذ ⁨%1⁩ جديد.</translation>
    </message>
    <message>
        <source>The port %1 moved from %2 to %3.</source>
        <translation>انتقل المنفذ ⁨%1⁩ من ⁨%2⁩ إلى ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The protocol of the port %1 changed from %2 to %3.</source>
        <translation>تغيّر بروتوكول المنفذ ⁨%1⁩ من ⁨%2⁩ إلى ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The type of the port %1 changed from %2 to %3.</source>
        <translation>تغيّر نوع المنفذ ⁨%1⁩ من ⁨%2⁩ إلى ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The contract of the port %1 changed from %2 to %3.</source>
        <translation>تغيّر عقد المنفذ ⁨%1⁩ من ⁨%2⁩ إلى ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The contract of the port %1 changed from version %2 to %3.</source>
        <translation>تغيّر عقد المنفذ ⁨%1⁩ من الإصدار ⁨%2⁩ إلى ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The port %1 holds personal data now.</source>
        <translation>صار في المنفذ ⁨%1⁩ بيانات شخصية.</translation>
    </message>
    <message>
        <source>The server %1 was removed.</source>
        <translation>أُزيل الخادم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The server %1 is new.</source>
        <translation>الخادم ⁨%1⁩ جديد.</translation>
    </message>
    <message>
        <source>The type of the server %1 changed from %2 to %3.</source>
        <translation>تغيّر نوع الخادم ⁨%1⁩ من ⁨%2⁩ إلى ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The data on the server %1 moved.</source>
        <translation>انتقلت البيانات التي على الخادم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The role %1 was removed.</source>
        <translation>أُزيل الدور ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The role %1 is new.</source>
        <translation>الدور ⁨%1⁩ جديد.</translation>
    </message>
    <message>
        <source>What the role %1 may do changed from %2 to %3.</source>
        <translation>تغيّر ما يجوز للدور ⁨%1⁩ من ⁨%2⁩ إلى ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The dataset %1 was removed.</source>
        <translation>أُزيلت مجموعة البيانات ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The dataset %1 is new.</source>
        <translation>مجموعة البيانات ⁨%1⁩ جديدة.</translation>
    </message>
    <message>
        <source>The dataset %1 is called %3 where it lives; it was %2.</source>
        <translation>تسمى مجموعة البيانات ⁨%1⁩ في موضعها ⁨%3⁩؛ وكانت ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 became a %3; it was a %2.</source>
        <translation>صار ⁨%1⁩ من نوع ⁨%3⁩؛ وكان من نوع ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3.</source>
        <translation>انتقل ⁨%1⁩ من ⁨%2⁩ إلى ⁨%3⁩.</translation>
    </message>
    <message>
        <source>What one row of %1 stands for changed.</source>
        <translation>تغيّر ما يمثله الصف الواحد في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The required column %1 is new: writers must deliver it.</source>
        <translation>العمود الإلزامي ⁨%1⁩ جديد: على الكاتبين توفيره.</translation>
    </message>
    <message>
        <source>The column %1 is new.</source>
        <translation>العمود ⁨%1⁩ جديد.</translation>
    </message>
    <message>
        <source>The column %1 was removed.</source>
        <translation>أُزيل العمود ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The column %1 was renamed to %3.</source>
        <translation>أُعيدت تسمية العمود ⁨%1⁩ إلى ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The column %1 is called %3 where it lives; it was %2.</source>
        <translation>يسمى العمود ⁨%1⁩ في موضعه ⁨%3⁩؛ وكان ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The type of %1 was widened from %2 to %3.</source>
        <translation>وُسّع نوع ⁨%1⁩ من ⁨%2⁩ إلى ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The type of %1 was narrowed from %2 to %3.</source>
        <translation>ضُيّق نوع ⁨%1⁩ من ⁨%2⁩ إلى ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The type of %1 changed from %2 to %3.</source>
        <translation>تغيّر نوع ⁨%1⁩ من ⁨%2⁩ إلى ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The type of %1 is written %3; it was %2.</source>
        <translation>يُكتب نوع ⁨%1⁩ هكذا: ⁨%3⁩؛ وكان ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 may be empty now.</source>
        <translation>يجوز الآن أن يكون ⁨%1⁩ فارغًا.</translation>
    </message>
    <message>
        <source>%1 must not be empty any more.</source>
        <translation>لم يعد يجوز أن يكون ⁨%1⁩ فارغًا.</translation>
    </message>
    <message>
        <source>Values of %1 may occur more than once now.</source>
        <translation>يجوز الآن أن تتكرر قيم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Each value of %1 may occur only once now.</source>
        <translation>لا يجوز الآن أن تتكرر أي قيمة في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 is not part of the primary key any more.</source>
        <translation>لم يعد ⁨%1⁩ جزءًا من المفتاح الأساسي.</translation>
    </message>
    <message>
        <source>%1 is part of the primary key now: rows are told apart otherwise.</source>
        <translation>صار ⁨%1⁩ جزءًا من المفتاح الأساسي: تُميَّز الصفوف بشكل مختلف.</translation>
    </message>
    <message>
        <source>The place of %1 in the primary key changed from %2 to %3.</source>
        <translation>تغيّر موضع ⁨%1⁩ في المفتاح الأساسي من ⁨%2⁩ إلى ⁨%3⁩.</translation>
    </message>
    <message>
        <source>Whether data is parted by %1 changed.</source>
        <translation>تغيّر ما إذا كانت البيانات مقسّمة حسب ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The place of %1 among the partitions changed from %2 to %3.</source>
        <translation>تغيّر موضع ⁨%1⁩ بين الأقسام من ⁨%2⁩ إلى ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The reference %1 is not promised any more.</source>
        <translation>لم يعد المرجع ⁨%1⁩ موعودًا به.</translation>
    </message>
    <message>
        <source>The reference %1 must hold now.</source>
        <translation>يجب الآن أن يصح المرجع ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Only listed values are allowed in %1 now.</source>
        <translation>لا تُقبل الآن في ⁨%1⁩ إلا القيم المذكورة.</translation>
    </message>
    <message>
        <source>Any value is allowed in %1 now.</source>
        <translation>تُقبل الآن أي قيمة في ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Values of %1 are not allowed any more: the list was %2 and is %3.</source>
        <translation>لم تعد بعض قيم ⁨%1⁩ مقبولة: كانت القائمة ⁨%2⁩ وهي الآن ⁨%3⁩.</translation>
    </message>
    <message>
        <source>Readers of %1 may meet values they do not know: the list was %2 and is %3.</source>
        <translation>قد يصادف قارئو ⁨%1⁩ قيمًا لا يعرفونها: كانت القائمة ⁨%2⁩ وهي الآن ⁨%3⁩.</translation>
    </message>
    <message>
        <source>A limit of %1 was loosened from %2 to %3.</source>
        <translation>خُفف أحد حدود ⁨%1⁩ من ⁨%2⁩ إلى ⁨%3⁩.</translation>
    </message>
    <message>
        <source>A limit of %1 was tightened from %2 to %3.</source>
        <translation>شُدد أحد حدود ⁨%1⁩ من ⁨%2⁩ إلى ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The pattern of %1 changed from %2 to %3.</source>
        <translation>تغيّر نمط ⁨%1⁩ من ⁨%2⁩ إلى ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The format of %1 changed from %2 to %3.</source>
        <translation>تغيّر تنسيق ⁨%1⁩ من ⁨%2⁩ إلى ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The time zone of %1 changed from %2 to %3.</source>
        <translation>تغيّر نطاق زمن ⁨%1⁩ من ⁨%2⁩ إلى ⁨%3⁩.</translation>
    </message>
    <message>
        <source>%1 is more sensitive now: %3; it was %2.</source>
        <translation>صار ⁨%1⁩ أكثر حساسية: ⁨%3⁩؛ وكان ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 is less sensitive now: %3; it was %2.</source>
        <translation>صار ⁨%1⁩ أقل حساسية: ⁨%3⁩؛ وكان ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The classification of %1 changed from %2 to %3.</source>
        <translation>تغيّر تصنيف ⁨%1⁩ من ⁨%2⁩ إلى ⁨%3⁩.</translation>
    </message>
    <message>
        <source>%1 is personal data now.</source>
        <translation>صار ⁨%1⁩ بيانات شخصية.</translation>
    </message>
    <message>
        <source>%1 is not marked as personal data any more.</source>
        <translation>لم يعد ⁨%1⁩ معلَّمًا كبيانات شخصية.</translation>
    </message>
    <message>
        <source>%1 means something else: its terms were %2 and are %3.</source>
        <translation>صار معنى ⁨%1⁩ مختلفًا: كانت مصطلحاته ⁨%2⁩ وهي الآن ⁨%3⁩.</translation>
    </message>
    <message>
        <source>%1 is made in another way.</source>
        <translation>يُنتَج ⁨%1⁩ بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The encrypted form of %1 changed from %2 to %3.</source>
        <translation>تغيّر الشكل المشفر لـ⁨%1⁩ من ⁨%2⁩ إلى ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The promise %1 was withdrawn.</source>
        <translation>سُحب الوعد ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The promise %1 is new.</source>
        <translation>الوعد ⁨%1⁩ جديد.</translation>
    </message>
    <message>
        <source>The promise %1 was weakened from %2 to %3.</source>
        <translation>أُضعف الوعد ⁨%1⁩ من ⁨%2⁩ إلى ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The promise %1 was strengthened from %2 to %3.</source>
        <translation>عُزِّز الوعد ⁨%1⁩ من ⁨%2⁩ إلى ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The promise %1 changed from %2 to %3.</source>
        <translation>تغيّر الوعد ⁨%1⁩ من ⁨%2⁩ إلى ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The unit of the promise %1 changed from %2 to %3.</source>
        <translation>تغيّرت وحدة الوعد ⁨%1⁩ من ⁨%2⁩ إلى ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The schedule of the promise %1 changed from %2 to %3.</source>
        <translation>تغيّر جدول الوعد ⁨%1⁩ من ⁨%2⁩ إلى ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The quality rule %1 was removed.</source>
        <translation>أُزيلت قاعدة الجودة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The quality rule %1 is new.</source>
        <translation>قاعدة الجودة ⁨%1⁩ جديدة.</translation>
    </message>
    <message>
        <source>The threshold of the quality rule %1 changed from %2 to %3.</source>
        <translation>تغيّر حد قاعدة الجودة ⁨%1⁩ من ⁨%2⁩ إلى ⁨%3⁩.</translation>
    </message>
    <message>
        <source>How the quality rule %1 compares changed from %2 to %3.</source>
        <translation>تغيّر أسلوب مقارنة قاعدة الجودة ⁨%1⁩ من ⁨%2⁩ إلى ⁨%3⁩.</translation>
    </message>
    <message>
        <source>How the quality rule %1 is checked changed.</source>
        <translation>تغيّرت طريقة فحص قاعدة الجودة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>What the quality rule %1 is checked with changed from %2 to %3.</source>
        <translation>تغيّر ما تُفحص به قاعدة الجودة ⁨%1⁩ من ⁨%2⁩ إلى ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The description of %1 changed.</source>
        <translation>تغيّر وصف ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 is new.</source>
        <translation>⁨%1⁩ جديد.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>أُزيل ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The field %4 of %1 changed.</source>
        <translation>تغيّر الحقل ⁨%4⁩ في ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>meshbook::governance::Federation</name>
    <message>
        <source>The policy &quot;%1&quot; is already in %2; this one is left out.</source>
        <translation>السياسة «%1» في %2 بالفعل؛ تُترك هذه.</translation>
    </message>
    <message>
        <source>There is no policy &quot;%1&quot; to set parameters of.</source>
        <translation>لا سياسة «%1» لضبط معاملاتها.</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; has no parameter &quot;%2&quot;.</source>
        <translation>لا معامل «%2» للسياسة «%1».</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; belongs to the domain &quot;%2&quot;.</source>
        <translation>السياسة «%1» تخص المجال «%2».</translation>
    </message>
    <message>
        <source>The domain &quot;%1&quot; may only make &quot;%2&quot; stricter; the value of %3 stays.</source>
        <translation>لا يجوز للمجال «%1» إلا تشديد «%2»؛ تبقى قيمة %3.</translation>
    </message>
</context>
<context>
    <name>meshbook::governance::JoinCheck</name>
    <message>
        <source>%1 is %2 and %3 is %4.</source>
        <translation>%1 هو %2 و%3 هو %4.</translation>
    </message>
    <message>
        <source>No term says that the columns mean the same.</source>
        <translation>لا مصطلح يقول إن الأعمدة بمعنى واحد.</translation>
    </message>
    <message>
        <source>The term %1 is not approved.</source>
        <translation>المصطلح %1 غير معتمد.</translation>
    </message>
    <message>
        <source>The columns are a key on no side: rows may multiply.</source>
        <translation>الأعمدة ليست مفتاحًا في أي طرف: قد تتضاعف الصفوف.</translation>
    </message>
    <message>
        <source>%1 has the format %2 and %3 has %4.</source>
        <translation>صيغة %1 هي %2 وصيغة %3 هي %4.</translation>
    </message>
    <message>
        <source>The term %1 asks for %2; %3 is %4.</source>
        <translation>يطلب المصطلح %1 ‏%2؛ و%3 هو %4.</translation>
    </message>
    <message>
        <source>The term %1 asks for the format %2; %3 has %4.</source>
        <translation>يطلب المصطلح %1 الصيغة %2؛ وصيغة %3 هي %4.</translation>
    </message>
</context>
<context>
    <name>meshbook::governance::Policy</name>
    <message>
        <source>&quot;%1&quot; must be %2 or more.</source>
        <translation>يجب أن يكون «%1» ‏%2 أو أكثر.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2 or less.</source>
        <translation>يجب أن يكون «%1» ‏%2 أو أقل.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;; it can be: %3.</source>
        <translation>لا يكون «%1» «%2»؛ الممكن: %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be of the type %2.</source>
        <translation>يجب أن يكون «%1» من النوع %2.</translation>
    </message>
</context>
<context>
    <name>meshbook::governance::Waiver</name>
    <message>
        <source>Waivers are for policies there are</source>
        <translation>الاستثناءات لسياسات موجودة</translation>
    </message>
    <message>
        <source>The waiver is for the policy &quot;%1&quot;, which there is not.</source>
        <translation>الاستثناء للسياسة «%1» وهي غير موجودة.</translation>
    </message>
    <message>
        <source>Correct the id of the policy, or take the waiver out.</source>
        <translation>صحّح معرّف السياسة أو أزل الاستثناء.</translation>
    </message>
    <message>
        <source>Waivers have not run out</source>
        <translation>لم تنته الاستثناءات</translation>
    </message>
    <message>
        <source>The waiver of &quot;%1&quot; by %2 ran out on %3.</source>
        <translation>انتهى استثناء «%1» من %2 في %3.</translation>
    </message>
    <message>
        <source>Mend what was waived and take the waiver out, or have it approved anew.</source>
        <translation>أصلح ما استُثني وأزل الاستثناء، أو اطلب اعتماده من جديد.</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::BookmarkController</name>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>Nothing was changed yet that could be taken back</source>
        <translation>لم يتغير بعد شيء يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>The thing of the page in front, or the match that is chosen in it</source>
        <translation>ما تعرضه الصفحة الأمامية، أو النتيجة المختارة فيها</translation>
    </message>
    <message>
        <source>Keep the search on view in the rail, under a name</source>
        <translation>إبقاء البحث المعروض في شريط التنقل باسم تختاره</translation>
    </message>
    <message>
        <source>&amp;Clear recently viewed</source>
        <translation>&amp;مسح ما شوهد مؤخرًا</translation>
    </message>
    <message>
        <source>Forget what was looked at and searched for</source>
        <translation>نسيان ما شوهد وما بُحث عنه</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>عمليات البحث الأخيرة</translation>
    </message>
    <message>
        <source>Not in the catalog any more</source>
        <translation>لم يعد في الفهرس</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es), nothing new</source>
        <translation>
            <numerusform>لا نتائج، ولا جديد</numerusform>
            <numerusform>نتيجة واحدة، ولا جديد</numerusform>
            <numerusform>نتيجتان، ولا جديد</numerusform>
            <numerusform>%Ln نتائج، ولا جديد</numerusform>
            <numerusform>%Ln نتيجة، ولا جديد</numerusform>
            <numerusform>%Ln نتيجة، ولا جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Add to or remove from fa&amp;vourites</source>
        <translation>إضافة إلى المف&amp;ضلة أو إزالة منها</translation>
    </message>
    <message>
        <source>Save s&amp;earch…</source>
        <translation>&amp;حفظ البحث…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Do again what was taken back last</source>
        <translation>إعادة آخر ما تم التراجع عنه</translation>
    </message>
    <message>
        <source>Nothing was taken back that could be done again</source>
        <translation>لم يُتراجع عن شيء يمكن إعادته</translation>
    </message>
    <message>
        <source>Take back the last change of favourites, searches, sources, columns, settings, connections, acknowledgements or maintenance; of terms, with a glossary in front</source>
        <translation>التراجع عن آخر تغيير في المفضلة أو عمليات البحث أو المصادر أو الأعمدة أو الإعدادات أو الاتصالات أو الإقرارات أو الصيانة؛ أو في المصطلحات إن كان المسرد معروضًا</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::GlossaryCommands</name>
    <message>
        <source>Open the glossary first</source>
        <translation>افتح المسرد أولًا</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>المس&amp;رد</translation>
    </message>
    <message>
        <source>Look up, write and review terms</source>
        <translation>البحث عن المصطلحات وكتابتها ومراجعتها</translation>
    </message>
    <message>
        <source>Edit term</source>
        <translation>تحرير المصطلح</translation>
    </message>
    <message>
        <source>Open the term of the page in front in the glossary editor</source>
        <translation>فتح مصطلح الصفحة الأمامية في محرر المسرد</translation>
    </message>
    <message>
        <source>Glossary as table</source>
        <translation>المسرد كجدول</translation>
    </message>
    <message>
        <source>Edit many terms at once, fill down, paste from a spreadsheet</source>
        <translation>تحرير مصطلحات كثيرة دفعة واحدة، والتعبئة للأسفل، واللصق من جدول بيانات</translation>
    </message>
    <message>
        <source>Reviews of the glossary</source>
        <translation>مراجعات المسرد</translation>
    </message>
    <message>
        <source>Changes that wait for review, and conflicts with the source</source>
        <translation>التغييرات التي تنتظر المراجعة والتعارضات مع المصدر</translation>
    </message>
    <message>
        <source>Checks of the glossary</source>
        <translation>فحوص المسرد</translation>
    </message>
    <message>
        <source>Duplicates, missing definitions, broken links and words with two meanings</source>
        <translation>المكررات والتعريفات الناقصة والروابط المعطوبة والكلمات ذات المعنيين</translation>
    </message>
    <message>
        <source>Links of terms to data</source>
        <translation>روابط المصطلحات بالبيانات</translation>
    </message>
    <message>
        <source>Accept or refuse suggested links</source>
        <translation>قبول الروابط المقترحة أو رفضها</translation>
    </message>
    <message>
        <source>Graph of terms</source>
        <translation>مخطط المصطلحات</translation>
    </message>
    <message>
        <source>A term and its neighbours as a picture</source>
        <translation>مصطلح وجيرانه في صورة</translation>
    </message>
    <message>
        <source>History of the glossary</source>
        <translation>سجل المسرد</translation>
    </message>
    <message>
        <source>Who changed what, and what differs between two days</source>
        <translation>من غيّر ماذا، وما يختلف بين يومين</translation>
    </message>
    <message>
        <source>New term below</source>
        <translation>مصطلح جديد تحته</translation>
    </message>
    <message>
        <source>Write a new term below the one that is chosen (Insert)</source>
        <translation>كتابة مصطلح جديد تحت المختار (Insert)</translation>
    </message>
    <message>
        <source>New term beside</source>
        <translation>مصطلح جديد بجانبه</translation>
    </message>
    <message>
        <source>Write a new term beside the one that is chosen (Shift+Insert)</source>
        <translation>كتابة مصطلح جديد بجانب المختار (Shift+Insert)</translation>
    </message>
    <message>
        <source>Rename the term</source>
        <translation>إعادة تسمية المصطلح</translation>
    </message>
    <message>
        <source>Give the chosen term another label, with all that follows</source>
        <translation>إعطاء المصطلح المختار تسمية أخرى مع كل ما يتبعها</translation>
    </message>
    <message>
        <source>Move the terms</source>
        <translation>نقل المصطلحات</translation>
    </message>
    <message>
        <source>Put the chosen terms below another one (Ctrl+M)</source>
        <translation>وضع المصطلحات المختارة تحت مصطلح آخر (Ctrl+M)</translation>
    </message>
    <message>
        <source>Merge the term into another</source>
        <translation>دمج المصطلح في آخر</translation>
    </message>
    <message>
        <source>What refers to the chosen term goes to the other one</source>
        <translation>ما يشير إلى المصطلح المختار ينتقل إلى الآخر</translation>
    </message>
    <message>
        <source>Split the term</source>
        <translation>تقسيم المصطلح</translation>
    </message>
    <message>
        <source>Write new terms beside the chosen one</source>
        <translation>كتابة مصطلحات جديدة بجانب المختار</translation>
    </message>
    <message>
        <source>Deprecate the term</source>
        <translation>هجر المصطلح</translation>
    </message>
    <message>
        <source>Say that the chosen term is not to be used any more, and which one is</source>
        <translation>بيان أن المصطلح المختار لم يعد يُستخدم، وما يُستخدم بدلًا منه</translation>
    </message>
    <message>
        <source>Move the terms to the trash</source>
        <translation>نقل المصطلحات إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Remove the chosen terms; they can be restored (Delete)</source>
        <translation>إزالة المصطلحات المختارة؛ يمكن استعادتها (Delete)</translation>
    </message>
    <message>
        <source>New glossary</source>
        <translation>مسرد جديد</translation>
    </message>
    <message>
        <source>Begin a glossary that is kept in this workspace</source>
        <translation>بدء مسرد يُحفظ في مساحة العمل هذه</translation>
    </message>
    <message>
        <source>Trash of the glossary</source>
        <translation>سلة مهملات المسرد</translation>
    </message>
    <message>
        <source>Show or hide the terms that were removed</source>
        <translation>إظهار المصطلحات المزالة أو إخفاؤها</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::GovernanceCommands</name>
    <message>
        <source>Go&amp;vernance</source>
        <translation>ال&amp;حوكمة</translation>
    </message>
    <message>
        <source>Show how the mesh stands with its policies, and what they find</source>
        <translation>عرض حال الشبكة مع سياساتها وما تجده</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>الاستثناءات</translation>
    </message>
    <message>
        <source>What is lived with, why, by whose word and until when</source>
        <translation>ما يُتعايش معه، ولماذا، وبقول من، وحتى متى</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>السياسات</translation>
    </message>
    <message>
        <source>The policies that hold, and the editor for your own</source>
        <translation>السياسات السارية، ومحرر سياساتك</translation>
    </message>
    <message>
        <source>Mesh readiness</source>
        <translation>جاهزية الشبكة</translation>
    </message>
    <message>
        <source>How far each domain has come, with the evidence</source>
        <translation>إلى أين وصل كل مجال، مع الأدلة</translation>
    </message>
    <message>
        <source>Check a join</source>
        <translation>فحص ربط</translation>
    </message>
    <message>
        <source>Whether products of different domains can be joined, and on what</source>
        <translation>هل يمكن ربط منتجات من مجالات مختلفة، وعلى ماذا</translation>
    </message>
    <message>
        <source>New data product…</source>
        <translation>منتج بيانات جديد…</translation>
    </message>
    <message>
        <source>Make a product and its contract from a template</source>
        <translation>إنشاء منتج وعقده من قالب</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::HealthCommands</name>
    <message>
        <source>&amp;Health</source>
        <translation>السلا&amp;مة</translation>
    </message>
    <message>
        <source>Show how promises are kept, of your products or of the one in front</source>
        <translation>عرض كيف يُلتزم بالوعود، لمنتجاتك أو للمنتج المعروض</translation>
    </message>
    <message>
        <source>Health of all products</source>
        <translation>سلامة كل المنتجات</translation>
    </message>
    <message>
        <source>Every product with its score, budget and open breaches</source>
        <translation>كل منتج مع درجته وميزانيته وإخلالاته المفتوحة</translation>
    </message>
    <message>
        <source>Health by domain</source>
        <translation>السلامة حسب المجال</translation>
    </message>
    <message>
        <source>The mesh day by day, as a heat map</source>
        <translation>الشبكة يومًا بيوم، خريطة حرارية</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::LineageCommands</name>
    <message>
        <source>&amp;Lineage</source>
        <translation>سلسلة ال&amp;نسب</translation>
    </message>
    <message>
        <source>Show where data comes from and where it goes</source>
        <translation>عرض من أين تأتي البيانات وإلى أين تذهب</translation>
    </message>
    <message>
        <source>Lineage: show all of it</source>
        <translation>سلسلة النسب: عرضها كلها</translation>
    </message>
    <message>
        <source>Zoom so that the whole picture is seen (F)</source>
        <translation>تكبير أو تصغير لتُرى الصورة كلها (F)</translation>
    </message>
    <message>
        <source>Lineage: actual size</source>
        <translation>سلسلة النسب: الحجم الفعلي</translation>
    </message>
    <message>
        <source>Zoom the picture to 100 % (Ctrl+0)</source>
        <translation>عرض الصورة بنسبة 100 % (Ctrl+0)</translation>
    </message>
    <message>
        <source>Lineage: show more upstream</source>
        <translation>سلسلة النسب: عرض مزيد من المنبع</translation>
    </message>
    <message>
        <source>One step more of what the chosen thing is made from</source>
        <translation>خطوة أخرى مما اشتُق منه العنصر المختار</translation>
    </message>
    <message>
        <source>Lineage: show more downstream</source>
        <translation>سلسلة النسب: عرض مزيد من المصب</translation>
    </message>
    <message>
        <source>One step more of what is made from the chosen thing</source>
        <translation>خطوة أخرى مما هو مشتق من العنصر المختار</translation>
    </message>
    <message>
        <source>Lineage: show all upstream</source>
        <translation>سلسلة النسب: عرض كل المنبع</translation>
    </message>
    <message>
        <source>Everything the chosen thing is made from</source>
        <translation>كل ما اشتُق منه العنصر المختار</translation>
    </message>
    <message>
        <source>Lineage: show all downstream</source>
        <translation>سلسلة النسب: عرض كل المصب</translation>
    </message>
    <message>
        <source>Everything made from the chosen thing</source>
        <translation>كل ما هو مشتق من العنصر المختار</translation>
    </message>
    <message>
        <source>Lineage: open or close columns</source>
        <translation>سلسلة النسب: فتح الأعمدة أو طيها</translation>
    </message>
    <message>
        <source>Show the columns of the chosen dataset and their lines (C)</source>
        <translation>عرض أعمدة مجموعة البيانات المختارة وخطوطها (C)</translation>
    </message>
    <message>
        <source>Lineage: trace the column</source>
        <translation>سلسلة النسب: تتبُّع العمود</translation>
    </message>
    <message>
        <source>Follow the chosen column through all it comes from and goes to (T)</source>
        <translation>تتبُّع العمود المختار في كل ما يأتي منه وما يذهب إليه (T)</translation>
    </message>
    <message>
        <source>Lineage: look from here</source>
        <translation>سلسلة النسب: النظر من هنا</translation>
    </message>
    <message>
        <source>Make the chosen thing the start of the picture (R)</source>
        <translation>جعل العنصر المختار بداية الصورة (R)</translation>
    </message>
    <message>
        <source>Lineage: show or hide staging and tests</source>
        <translation>سلسلة النسب: إظهار المرحلي والاختبارات أو إخفاؤها</translation>
    </message>
    <message>
        <source>Leave staging models, tests and seeds out, with lines over them</source>
        <translation>ترك النماذج المرحلية والاختبارات والبذور مع خطوط تتخطاها</translation>
    </message>
    <message>
        <source>Lineage: turn the picture</source>
        <translation>سلسلة النسب: تدوير الصورة</translation>
    </message>
    <message>
        <source>Across, or top to bottom</source>
        <translation>أفقيًا، أو من أعلى إلى أسفل</translation>
    </message>
    <message>
        <source>Lineage lens: %1</source>
        <translation>عدسة سلسلة النسب: %1</translation>
    </message>
    <message>
        <source>Colour the edges of boxes by %1</source>
        <translation>تلوين حواف المربعات حسب %1</translation>
    </message>
    <message>
        <source>Lineage as picture</source>
        <translation>سلسلة النسب كصورة</translation>
    </message>
    <message>
        <source>Boxes and lines</source>
        <translation>مربعات وخطوط</translation>
    </message>
    <message>
        <source>Lineage as outline</source>
        <translation>سلسلة النسب كمخطط تفصيلي</translation>
    </message>
    <message>
        <source>A tree for reading, also with a screen reader</source>
        <translation>شجرة للقراءة، وتصلح لقارئ الشاشة أيضًا</translation>
    </message>
    <message>
        <source>Lineage as table</source>
        <translation>سلسلة النسب كجدول</translation>
    </message>
    <message>
        <source>A row for each line, to sort and copy</source>
        <translation>صف لكل خط، للفرز والنسخ</translation>
    </message>
    <message>
        <source>Lineage: copy path</source>
        <translation>سلسلة النسب: نسخ المسار</translation>
    </message>
    <message>
        <source>Copy the traced or chosen way as a line</source>
        <translation>نسخ المسار المتتبَّع أو المختار كسطر</translation>
    </message>
    <message>
        <source>Lineage: export…</source>
        <translation>سلسلة النسب: تصدير…</translation>
    </message>
    <message>
        <source>Write all of it as SVG, PDF, PNG, CSV, JSON, DOT or Mermaid</source>
        <translation>كتابتها كلها بصيغة SVG أو PDF أو PNG أو CSV أو JSON أو DOT أو Mermaid</translation>
    </message>
    <message>
        <source>No lineage is in front.</source>
        <translation>الصفحة الأمامية ليست سلسلة نسب.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Export lineage</source>
        <translation>تصدير سلسلة النسب</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>جارٍ تصدير ⁨%1⁩</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>Trail of classified data</source>
        <translation>أثر البيانات المصنفة</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1، %2 %</translation>
    </message>
    <message>
        <source>Lineage: what if it were dropped</source>
        <translation>سلسلة النسب: ماذا لو حُذف</translation>
    </message>
    <message>
        <source>Mark what is made of the chosen thing or column as at risk</source>
        <translation>وسم ما يُصنع من الشيء أو العمود المختار بأنه معرّض للخطر</translation>
    </message>
    <message>
        <source>Lineage: what if it were renamed</source>
        <translation>سلسلة النسب: ماذا لو غُيّر اسمه</translation>
    </message>
    <message>
        <source>Mark what reads the chosen thing or column by its name</source>
        <translation>وسم ما يقرأ الشيء أو العمود المختار باسمه</translation>
    </message>
    <message>
        <source>Lineage: what if it had another type</source>
        <translation>سلسلة النسب: ماذا لو كان نوعه آخر</translation>
    </message>
    <message>
        <source>Mark what another type of the chosen column would concern</source>
        <translation>وسم ما يعنيه نوع آخر للعمود المختار</translation>
    </message>
    <message>
        <source>Lineage: end the what-if</source>
        <translation>سلسلة النسب: إنهاء الافتراض</translation>
    </message>
    <message>
        <source>The chosen thing or column is as it is</source>
        <translation>الشيء أو العمود المختار كما هو</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::MeasureCommands</name>
    <message>
        <source>&amp;Measure now</source>
        <translation>&amp;قياس الآن</translation>
    </message>
    <message>
        <source>Ask the databases whether the promises and rules of the thing in front are kept</source>
        <translation>سؤال قواعد البيانات: هل التُزم بوعود وقواعد ما هو معروض؟</translation>
    </message>
    <message>
        <source>Measure &amp;everything</source>
        <translation>قياس ال&amp;كل</translation>
    </message>
    <message>
        <source>Ask every connected database about all that lives there</source>
        <translation>سؤال كل قاعدة بيانات متصلة عن كل ما فيها</translation>
    </message>
    <message>
        <source>C&amp;onnections…</source>
        <translation>الات&amp;صالات…</translation>
    </message>
    <message>
        <source>Add, change and remove the databases that may be measured</source>
        <translation>إضافة قواعد البيانات التي يجوز قياسها وتغييرها وإزالتها</translation>
    </message>
    <message>
        <source>No database is connected yet; see Connections</source>
        <translation>لا قاعدة بيانات متصلة بعد؛ انظر الاتصالات</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::Notifier</name>
    <message>
        <source>Failed: %1</source>
        <translation>فشل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>اكتمل: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::PageCommands</name>
    <message>
        <source>E&amp;xport page…</source>
        <translation>ت&amp;صدير الصفحة…</translation>
    </message>
    <message>
        <source>Write the page in front as PDF, PNG, SVG, HTML or Markdown</source>
        <translation>كتابة الصفحة الأمامية بصيغة PDF أو PNG أو SVG أو HTML أو Markdown</translation>
    </message>
    <message>
        <source>&amp;Print page…</source>
        <translation>&amp;طباعة الصفحة…</translation>
    </message>
    <message>
        <source>Preview the page in front and print it</source>
        <translation>معاينة الصفحة الأمامية وطباعتها</translation>
    </message>
    <message>
        <source>Copy page as &amp;Markdown</source>
        <translation>نسخ الصفحة بصيغة &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy what the page in front says, with its link</source>
        <translation>نسخ ما تقوله الصفحة الأمامية مع رابطها</translation>
    </message>
    <message>
        <source>Export page</source>
        <translation>تصدير الصفحة</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>جارٍ تصدير ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::QuickOpenController</name>
    <message>
        <source>Column</source>
        <translation>عمود</translation>
    </message>
    <message>
        <source>%1 · viewed %2</source>
        <translation>%1 · شوهد %2</translation>
    </message>
    <message>
        <source>%1 · favourite</source>
        <translation>%1 · في المفضلة</translation>
    </message>
    <message>
        <source>&amp;Quick open…</source>
        <translation>&amp;فتح سريع…</translation>
    </message>
    <message>
        <source>Open anything by a few letters of its name</source>
        <translation>فتح أي شيء ببضعة أحرف من اسمه</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>استكشاف</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>بحث محفوظ</translation>
    </message>
    <message>
        <source>Saved search · %1</source>
        <translation>بحث محفوظ · ⁨%1⁩</translation>
    </message>
    <message>
        <source>Open tab</source>
        <translation>علامة تبويب مفتوحة</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::SearchCommands</name>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) written to %1</source>
        <translation>
            <numerusform>لم تُكتب أي نتيجة في ⁨%1⁩</numerusform>
            <numerusform>كُتبت نتيجة واحدة في ⁨%1⁩</numerusform>
            <numerusform>كُتبت نتيجتان في ⁨%1⁩</numerusform>
            <numerusform>كُتبت %Ln نتائج في ⁨%1⁩</numerusform>
            <numerusform>كُتبت %Ln نتيجة في ⁨%1⁩</numerusform>
            <numerusform>كُتبت %Ln نتيجة في ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) copied</source>
        <translation>
            <numerusform>لم تُنسخ أي نتيجة</numerusform>
            <numerusform>نُسخت نتيجة واحدة</numerusform>
            <numerusform>نُسخت نتيجتان</numerusform>
            <numerusform>نُسخت %Ln نتائج</numerusform>
            <numerusform>نُسخت %Ln نتيجة</numerusform>
            <numerusform>نُسخت %Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export matches…</source>
        <translation>تصدير النتائ&amp;ج…</translation>
    </message>
    <message>
        <source>Write all matches of the search to a CSV, JSON or Markdown file</source>
        <translation>كتابة كل نتائج البحث في ملف CSV أو JSON أو Markdown</translation>
    </message>
    <message>
        <source>Copy &amp;all matches</source>
        <translation>نسخ &amp;كل النتائج</translation>
    </message>
    <message>
        <source>Copy all matches of the search, a line for each</source>
        <translation>نسخ كل نتائج البحث، سطرًا لكل نتيجة</translation>
    </message>
    <message>
        <source>The page in front is no search</source>
        <translation>الصفحة الأمامية ليست صفحة بحث</translation>
    </message>
    <message>
        <source>Export matches</source>
        <translation>تصدير النتائج</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::UndoKeeper</name>
    <message>
        <source>Source removed: %1</source>
        <translation>أُزيل المصدر: %1</translation>
    </message>
    <message>
        <source>Columns of a table changed</source>
        <translation>تغيّرت أعمدة جدول</translation>
    </message>
    <message>
        <source>Columns of the matches changed</source>
        <translation>تغيّرت أعمدة النتائج</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>تغيّرت الإعدادات</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::WindowController</name>
    <message>
        <source>Synced just now</source>
        <translation>تمت المزامنة الآن</translation>
    </message>
    <message numerus="yes">
        <source>Synced %n minutes ago</source>
        <translation>
            <numerusform>تمت المزامنة قبل أقل من دقيقة</numerusform>
            <numerusform>تمت المزامنة قبل دقيقة</numerusform>
            <numerusform>تمت المزامنة قبل دقيقتين</numerusform>
            <numerusform>تمت المزامنة قبل %Ln دقائق</numerusform>
            <numerusform>تمت المزامنة قبل %Ln دقيقة</numerusform>
            <numerusform>تمت المزامنة قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synced %n hours ago</source>
        <translation>
            <numerusform>تمت المزامنة قبل أقل من ساعة</numerusform>
            <numerusform>تمت المزامنة قبل ساعة</numerusform>
            <numerusform>تمت المزامنة قبل ساعتين</numerusform>
            <numerusform>تمت المزامنة قبل %Ln ساعات</numerusform>
            <numerusform>تمت المزامنة قبل %Ln ساعة</numerusform>
            <numerusform>تمت المزامنة قبل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synced %n days ago</source>
        <translation>
            <numerusform>تمت المزامنة اليوم</numerusform>
            <numerusform>تمت المزامنة قبل يوم</numerusform>
            <numerusform>تمت المزامنة قبل يومين</numerusform>
            <numerusform>تمت المزامنة قبل %Ln أيام</numerusform>
            <numerusform>تمت المزامنة قبل %Ln يومًا</numerusform>
            <numerusform>تمت المزامنة قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>7 domains, 36 products, 235 terms</source>
        <translation>7 مجالات، 36 منتج بيانات، 235 مصطلحًا</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>استكشاف</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>⁨%1⁩ دون غيرها</numerusform>
            <numerusform>⁨%1⁩ ومهمة أخرى</numerusform>
            <numerusform>⁨%1⁩ ومهمتان أخريان</numerusform>
            <numerusform>⁨%1⁩ و%Ln مهام أخرى</numerusform>
            <numerusform>⁨%1⁩ و%Ln مهمة أخرى</numerusform>
            <numerusform>⁨%1⁩ و%Ln مهمة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>%Ln مصادر</numerusform>
            <numerusform>%Ln مصدرًا</numerusform>
            <numerusform>%Ln مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · works offline</source>
        <translation>%1 · يعمل دون اتصال</translation>
    </message>
    <message>
        <source>No sources yet · works offline</source>
        <translation>لا مصادر بعد · يعمل دون اتصال</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>إضافة مجلد</translation>
    </message>
    <message>
        <source>Much would disappear</source>
        <translation>سيختفي الكثير</translation>
    </message>
    <message>
        <source>Remove Them</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>تم النسيان.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>فتح مساحة عمل</translation>
    </message>
    <message>
        <source>Meshbook could not be started for %1.</source>
        <translation>تعذر تشغيل Meshbook من أجل ⁨%1⁩.</translation>
    </message>
    <message>
        <source>About Meshbook</source>
        <translation>حول Meshbook</translation>
    </message>
    <message>
        <source>Meshbook %1

A catalog and glossary browser for a data mesh.
GPL-3.0-or-later

Workspace: %2</source>
        <translation>‏Meshbook %1

متصفح لفهرس شبكة البيانات ومسردها.
GPL-3.0-or-later

مساحة العمل: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>سلسلة النسب</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>المسرد</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>الحوكمة</translation>
    </message>
</context>
<context>
    <name>meshbook::health::Digest</name>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>منتجات بيانات</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>منتج بيانات</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>التقدير</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيّر</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>ملتزم بها</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>المتبقي من الميزانية</translation>
    </message>
    <message>
        <source>Open breaches</source>
        <translation>إخلالات مفتوحة</translation>
    </message>
    <message>
        <source>There are no products.</source>
        <translation>لا توجد منتجات.</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>الإخلالات</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>مجموعة بيانات</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>For</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>الأسوأ</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>الموعود</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Nothing was in breach.</source>
        <translation>لم يُخلّ بشيء.</translation>
    </message>
    <message>
        <source>%1, still open</source>
        <translation>%1، ما زال مفتوحًا</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>No product or contract changed.</source>
        <translation>لم يتغير منتج أو عقد.</translation>
    </message>
    <message>
        <source>Health of all together: %1 (%2), %3 since the beginning.</source>
        <translation>سلامة الكل معًا: %1 (%2)، %3 منذ البداية.</translation>
    </message>
    <message>
        <source>Health of the mesh</source>
        <translation>سلامة الشبكة</translation>
    </message>
    <message>
        <source>Health of %1</source>
        <translation>سلامة %1</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>من %1 إلى %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n breach(es)</source>
        <translation>
            <numerusform>لا إخلالات (%Ln)</numerusform>
            <numerusform>إخلال واحد (%Ln)</numerusform>
            <numerusform>إخلالان (%Ln)</numerusform>
            <numerusform>%Ln إخلالات</numerusform>
            <numerusform>%Ln إخلالًا</numerusform>
            <numerusform>%Ln إخلال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>لا شيء مفتوح (%Ln)</numerusform>
            <numerusform>واحد ما زال مفتوحًا (%Ln)</numerusform>
            <numerusform>اثنان ما زالا مفتوحين (%Ln)</numerusform>
            <numerusform>%Ln ما زالت مفتوحة</numerusform>
            <numerusform>%Ln ما زالت مفتوحة</numerusform>
            <numerusform>%Ln ما زالت مفتوحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n product(s) nothing is known: nobody measured.</source>
        <translation>
            <numerusform>لا منتج مجهول الحال (%Ln).</numerusform>
            <numerusform>منتج واحد مجهول الحال (%Ln): لم يقسه أحد.</numerusform>
            <numerusform>منتجان مجهولا الحال (%Ln): لم يقسهما أحد.</numerusform>
            <numerusform>%Ln منتجات مجهولة الحال: لم يقسها أحد.</numerusform>
            <numerusform>%Ln منتجًا مجهول الحال: لم يقسها أحد.</numerusform>
            <numerusform>%Ln منتج مجهول الحال: لم يقسها أحد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest %1 breaches are listed.</source>
        <translation>أُدرجت أحدث %1 إخلالات.</translation>
    </message>
</context>
<context>
    <name>meshbook::health::ScoreRules</name>
    <message>
        <source>Service levels now</source>
        <translation>مستويات الخدمة الآن</translation>
    </message>
    <message>
        <source>Service levels over time</source>
        <translation>مستويات الخدمة عبر الزمن</translation>
    </message>
    <message>
        <source>Error budget left</source>
        <translation>المتبقي من ميزانية الخطأ</translation>
    </message>
    <message>
        <source>Quality rules now</source>
        <translation>قواعد الجودة الآن</translation>
    </message>
    <message>
        <source>nothing was measured</source>
        <translation>لم يُقَس شيء</translation>
    </message>
    <message>
        <source>%1 of %2 service levels met</source>
        <translation>استُوفي %1 من %2 من مستويات الخدمة</translation>
    </message>
    <message>
        <source>%1 of %2 service levels kept as promised</source>
        <translation>التُزم بـ%1 من %2 من مستويات الخدمة كما وُعد</translation>
    </message>
    <message>
        <source>%1 of %2 error budgets not spent</source>
        <translation>لم يُستنفد %1 من %2 من ميزانيات الخطأ</translation>
    </message>
    <message>
        <source>%1 of %2 quality rules met</source>
        <translation>استُوفي %1 من %2 من قواعد الجودة</translation>
    </message>
    <message>
        <source>The score table has a rule that is not understood.</source>
        <translation>في جدول الدرجات قاعدة غير مفهومة.</translation>
    </message>
    <message>
        <source>The score table is incomplete.</source>
        <translation>جدول الدرجات ناقص.</translation>
    </message>
    <message>
        <source>The score table is no JSON object.</source>
        <translation>جدول الدرجات ليس كائن JSON.</translation>
    </message>
</context>
<context>
    <name>meshbook::health::ValueText</name>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>meshbook::items::BreachModel</name>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: %2 (until %3)</source>
        <extracomment>Who answers for a breach, why, and until when</extracomment>
        <translation>%1: %2 (حتى %3)</translation>
    </message>
    <message>
        <source>%1: %2 (over since %3)</source>
        <translation>%1: %2 (انتهى منذ %3)</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Open breach</source>
        <translation>إخلال مفتوح</translation>
    </message>
    <message>
        <source>Breach</source>
        <translation>إخلال</translation>
    </message>
    <message>
        <source>Nobody answers for it</source>
        <translation>لا أحد مسؤول عنه</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>المُخلّ به</translation>
    </message>
    <message>
        <source>For</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Since when a breach lasted</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>الأسوأ</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Answered for by</source>
        <translation>المسؤول عنه</translation>
    </message>
</context>
<context>
    <name>meshbook::items::CellChangesModel</name>
    <message>
        <source>Term</source>
        <translation>المصطلح</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
</context>
<context>
    <name>meshbook::items::ChangeSetModel</name>
    <message>
        <source>Waits for you</source>
        <translation>في انتظارك</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>تغييراتك</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>بُتَّ فيها</translation>
    </message>
    <message>
        <source>published</source>
        <translation>منشور</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>لا مصطلحات</numerusform>
            <numerusform>مصطلح واحد</numerusform>
            <numerusform>مصطلحان</numerusform>
            <numerusform>%Ln مصطلحات</numerusform>
            <numerusform>%Ln مصطلحًا</numerusform>
            <numerusform>%Ln مصطلح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>لا تعارضات</numerusform>
            <numerusform>تعارض واحد</numerusform>
            <numerusform>تعارضان</numerusform>
            <numerusform>%Ln تعارضات</numerusform>
            <numerusform>%Ln تعارضًا</numerusform>
            <numerusform>%Ln تعارض</numerusform>
        </translation>
    </message>
    <message>
        <source>With others</source>
        <translation>لدى آخرين</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <extracomment>%1 are people: &quot;waits for Ana, Ben&quot;</extracomment>
        <translation>ينتظر %1</translation>
    </message>
</context>
<context>
    <name>meshbook::items::CheckModel</name>
    <message>
        <source>Availability</source>
        <translation>التوافر</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>الحداثة</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>زمن التأخر</translation>
    </message>
    <message>
        <source>Frequency of updates</source>
        <translation>وتيرة التحديث</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>وقت التوافر اليومي</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>مدة الاحتفاظ</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>الإنتاجية</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>زمن الاستجابة</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>معدل الأخطاء</translation>
    </message>
    <message>
        <source>General availability</source>
        <translation>الإتاحة العامة</translation>
    </message>
    <message>
        <source>End of support</source>
        <translation>نهاية الدعم</translation>
    </message>
    <message>
        <source>End of life</source>
        <translation>نهاية العمر</translation>
    </message>
    <message>
        <source>Support hours</source>
        <translation>ساعات الدعم</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>الاستعادة</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>الاكتمال</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>0 أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>0 ساعات</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>0 دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>met</source>
        <translation>مستوفى</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>غير مستوفى</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>لم تُشغَّل</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>لم يُقَس</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>مستوى الخدمة</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Heading of a table column: the column or dataset that is checked</extracomment>
        <translation>يخص</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>الموعود</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>المقيس</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>meshbook::items::ClashModel</name>
    <message numerus="yes">
        <source>%n meaning(s)</source>
        <translation>
            <numerusform>لا معاني</numerusform>
            <numerusform>معنى واحد</numerusform>
            <numerusform>معنيان</numerusform>
            <numerusform>%Ln معانٍ</numerusform>
            <numerusform>%Ln معنى</numerusform>
            <numerusform>%Ln معنى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::items::ColumnTreeModel</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>لا أعمدة</numerusform>
            <numerusform>عمود واحد</numerusform>
            <numerusform>عمودان</numerusform>
            <numerusform>%Ln أعمدة</numerusform>
            <numerusform>%Ln عمودًا</numerusform>
            <numerusform>%Ln عمود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>لا قواعد</numerusform>
            <numerusform>قاعدة واحدة</numerusform>
            <numerusform>قاعدتان</numerusform>
            <numerusform>%Ln قواعد</numerusform>
            <numerusform>%Ln قاعدة</numerusform>
            <numerusform>%Ln قاعدة</numerusform>
        </translation>
    </message>
    <message>
        <source>PK</source>
        <extracomment>Primary key and foreign key, as short as may be</extracomment>
        <translation>PK</translation>
    </message>
    <message>
        <source>FK</source>
        <translation>FK</translation>
    </message>
    <message>
        <source>required</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>PII</source>
        <translation>PII</translation>
    </message>
    <message>
        <source>sources disagree on the type</source>
        <translation>تختلف المصادر في النوع</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Req.</source>
        <extracomment>Heading of a narrow table column: whether a value is required</extracomment>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>Heading of a table column: the classification, as &quot;confidential&quot;</extracomment>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>المصطلح</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Said by</source>
        <extracomment>Heading of a table column: which files say so</extracomment>
        <translation>بحسب</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
</context>
<context>
    <name>meshbook::items::ComparisonModel</name>
    <message>
        <source>breaks readers</source>
        <translation>يكسر القارئين</translation>
    </message>
    <message>
        <source>breaks writers</source>
        <translation>يكسر الكاتبين</translation>
    </message>
    <message>
        <source>behaves otherwise</source>
        <translation>يتصرف بشكل مختلف</translation>
    </message>
    <message>
        <source>addition</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>توثيق</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>⁨%1⁩، جديد</translation>
    </message>
    <message>
        <source>%1, gone</source>
        <translation>⁨%1⁩، زال</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>⁨%1⁩، مغيَّر</translation>
    </message>
    <message>
        <source>%1, new: %2</source>
        <translation>⁨%1⁩، جديد: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, gone: %2</source>
        <translation>⁨%1⁩، زال: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, before: %2, after: %3</source>
        <translation>⁨%1⁩، قبل: ⁨%2⁩، بعد: ⁨%3⁩</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>الدلالة</translation>
    </message>
</context>
<context>
    <name>meshbook::items::ConflictModel</name>
    <message>
        <source>changed here</source>
        <translation>غُيّر هنا</translation>
    </message>
    <message>
        <source>removed in the source</source>
        <translation>حُذف في المصدر</translation>
    </message>
    <message>
        <source>%1. Before: %2. Mine: %3. Theirs: %4</source>
        <translation>⁨%1⁩. قبل: ⁨%2⁩. نسختي: ⁨%3⁩. نسختهم: ⁨%4⁩</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>نسختي</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>نسختهم</translation>
    </message>
</context>
<context>
    <name>meshbook::items::DaysModel</name>
    <message>
        <source>met</source>
        <translation>مستوفى</translation>
    </message>
    <message>
        <source>close to breach</source>
        <translation>قريب من الإخلال</translation>
    </message>
    <message>
        <source>breached</source>
        <translation>مخالف</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>بلا مجال</translation>
    </message>
    <message>
        <source>Domain %1</source>
        <translation>المجال %1</translation>
    </message>
    <message>
        <source>%1, score %2, grade %3</source>
        <translation>%1، الدرجة %2، التقدير %3</translation>
    </message>
    <message>
        <source>%1, no score</source>
        <translation>%1، بلا درجة</translation>
    </message>
    <message>
        <source>Domain and product</source>
        <translation>المجال والمنتج</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
</context>
<context>
    <name>meshbook::items::DriftTable</name>
    <message>
        <source>not observed</source>
        <translation>غير مرصود</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>غير معلن</translation>
    </message>
    <message>
        <source>other type</source>
        <translation>نوع آخر</translation>
    </message>
    <message>
        <source>may be empty or not</source>
        <translation>قد يكون فارغًا أو لا</translation>
    </message>
    <message>
        <source>required</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
</context>
<context>
    <name>meshbook::items::FamilyWords</name>
    <message>
        <source>Broader and narrower</source>
        <translation>أوسع وأضيق</translation>
    </message>
    <message>
        <source>Is a</source>
        <translation>هو نوع من</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>ذو صلة</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>المطابقات</translation>
    </message>
    <message>
        <source>Opposites</source>
        <translation>الأضداد</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>حل محله</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>Of your own</source>
        <translation>علاقاتك الخاصة</translation>
    </message>
    <message>
        <source>broader than %1</source>
        <translation>أوسع من ⁨%1⁩</translation>
    </message>
    <message>
        <source>narrower than %1</source>
        <translation>أضيق من ⁨%1⁩</translation>
    </message>
    <message>
        <source>more general than %1</source>
        <translation>أعم من ⁨%1⁩</translation>
    </message>
    <message>
        <source>a kind of %1</source>
        <translation>نوع من ⁨%1⁩</translation>
    </message>
    <message>
        <source>has %1</source>
        <translation>له ⁨%1⁩</translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation>جزء من ⁨%1⁩</translation>
    </message>
    <message>
        <source>related to %1</source>
        <translation>ذو صلة بـ⁨%1⁩</translation>
    </message>
    <message>
        <source>matches %1</source>
        <translation>يطابق ⁨%1⁩</translation>
    </message>
    <message>
        <source>opposite of %1</source>
        <translation>ضد ⁨%1⁩</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>حل محله ⁨%1⁩</translation>
    </message>
    <message>
        <source>replaces %1</source>
        <translation>يحل محل ⁨%1⁩</translation>
    </message>
    <message>
        <source>has the value %1</source>
        <translation>له القيمة ⁨%1⁩</translation>
    </message>
    <message>
        <source>value of %1</source>
        <translation>قيمة لـ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>meshbook::items::FindingModel</name>
    <message>
        <source>Waived</source>
        <translation>مستثناة</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%Ln أخطاء</numerusform>
            <numerusform>%Ln خطأً</numerusform>
            <numerusform>%Ln خطأ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الشدة</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>وُجد في</translation>
    </message>
    <message>
        <source>Where, and what to do</source>
        <translation>الموضع وما العمل</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Policy id</source>
        <translation>معرّف السياسة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>meshbook::items::FormatName</name>
    <message>
        <source>ODPS</source>
        <translation>ODPS</translation>
    </message>
    <message>
        <source>ODCS</source>
        <translation>ODCS</translation>
    </message>
    <message>
        <source>Data Contract Specification</source>
        <translation>Data Contract Specification</translation>
    </message>
    <message>
        <source>DPDS</source>
        <translation>DPDS</translation>
    </message>
    <message>
        <source>DPS</source>
        <translation>DPS</translation>
    </message>
    <message>
        <source>Open Data Product</source>
        <translation>Open Data Product</translation>
    </message>
    <message>
        <source>SKOS</source>
        <translation>SKOS</translation>
    </message>
    <message>
        <source>DataHub</source>
        <translation>DataHub</translation>
    </message>
    <message>
        <source>DataHub glossary</source>
        <translation>مسرد DataHub</translation>
    </message>
    <message>
        <source>DataHub product</source>
        <translation>منتج DataHub</translation>
    </message>
    <message>
        <source>DataHub lineage</source>
        <translation>سلسلة نسب DataHub</translation>
    </message>
    <message>
        <source>OpenMetadata</source>
        <translation>OpenMetadata</translation>
    </message>
    <message>
        <source>OpenMetadata glossary</source>
        <translation>مسرد OpenMetadata</translation>
    </message>
    <message>
        <source>dbt manifest</source>
        <translation>بيان dbt</translation>
    </message>
    <message>
        <source>dbt catalog</source>
        <translation>فهرس dbt</translation>
    </message>
    <message>
        <source>dbt sources</source>
        <translation>مصادر dbt</translation>
    </message>
    <message>
        <source>dbt run results</source>
        <translation>نتائج تشغيل dbt</translation>
    </message>
    <message>
        <source>OpenLineage</source>
        <translation>OpenLineage</translation>
    </message>
    <message>
        <source>Great Expectations</source>
        <translation>Great Expectations</translation>
    </message>
</context>
<context>
    <name>meshbook::items::GlossaryCells</name>
    <message>
        <source>A term is in review when its change set is.</source>
        <translation>يكون المصطلح قيد المراجعة حين تكون مجموعة تغييراته كذلك.</translation>
    </message>
    <message>
        <source>“%1” is no status. There are: %2, %3, %4.</source>
        <translation>«⁨%1⁩» ليست حالة. الحالات هي: %2، %3، %4.</translation>
    </message>
    <message>
        <source>There is no term “%1”.</source>
        <translation>لا مصطلح «⁨%1⁩».</translation>
    </message>
    <message>
        <source>“%1” means several terms. Write the way to it from the top, such as %2.</source>
        <translation>«⁨%1⁩» يعني عدة مصطلحات. اكتب الطريق إليه من الأعلى، مثل ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Terms change their glossary when they are moved.</source>
        <translation>يتغير مسرد المصطلحات حين تُنقل.</translation>
    </message>
</context>
<context>
    <name>meshbook::items::GlossaryGridModel</name>
    <message>
        <source>%1
This term is new.</source>
        <translation>⁨%1⁩
هذا المصطلح جديد.</translation>
    </message>
    <message>
        <source>%1
Nothing was stated before.</source>
        <translation>⁨%1⁩
لم يُذكر شيء من قبل.</translation>
    </message>
    <message>
        <source>%1
Before: %2</source>
        <translation>⁨%1⁩
قبل: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>meshbook::items::GlossaryTreeModel</name>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>مهجور</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>غُيّر هنا</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) below</source>
        <translation>
            <numerusform>لا مصطلحات تحته</numerusform>
            <numerusform>تحته مصطلح واحد</numerusform>
            <numerusform>تحته مصطلحان</numerusform>
            <numerusform>تحته %Ln مصطلحات</numerusform>
            <numerusform>تحته %Ln مصطلحًا</numerusform>
            <numerusform>تحته %Ln مصطلح</numerusform>
        </translation>
    </message>
    <message>
        <source>Term</source>
        <translation>المصطلح</translation>
    </message>
</context>
<context>
    <name>meshbook::items::GlossaryWords</name>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>المرادفات</translation>
    </message>
    <message>
        <source>Hidden labels</source>
        <translation>التسميات المخفية</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>المسرد</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>المراجعون</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Refused links</source>
        <translation>الروابط المرفوضة</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>في سلة المهملات</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>دُمج في</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Logical type</source>
        <translation>النوع المنطقي</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <translation>القيم المسموحة</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Broader</source>
        <translation>أوسع</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>أضيق</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>ذو صلة</translation>
    </message>
    <message>
        <source>Synonym</source>
        <translation>مرادف</translation>
    </message>
    <message>
        <source>Antonym</source>
        <translation>ضد</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Has part</source>
        <translation>له جزء</translation>
    </message>
    <message>
        <source>Is a</source>
        <translation>هو نوع من</translation>
    </message>
    <message>
        <source>Has a</source>
        <translation>له</translation>
    </message>
    <message>
        <source>Exact match</source>
        <translation>مطابق تمامًا</translation>
    </message>
    <message>
        <source>Close match</source>
        <translation>مطابق قريب</translation>
    </message>
    <message>
        <source>Broader match</source>
        <translation>مطابق أوسع</translation>
    </message>
    <message>
        <source>Narrower match</source>
        <translation>مطابق أضيق</translation>
    </message>
    <message>
        <source>Related match</source>
        <translation>مطابق ذو صلة</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>حل محله</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>الأمين</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Owner (%1)</source>
        <translation>المالك (⁨%1⁩)</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>مهجور</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A part of a term and its language: &quot;Definition (Deutsch)&quot;</extracomment>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>no language</source>
        <translation>بلا لغة</translation>
    </message>
</context>
<context>
    <name>meshbook::items::GroupedResultsModel</name>
    <message numerus="yes">
        <source>Group %1, %n match(es), open</source>
        <translation>
            <numerusform>المجموعة ⁨%1⁩، لا نتائج، مفتوحة</numerusform>
            <numerusform>المجموعة ⁨%1⁩، نتيجة واحدة، مفتوحة</numerusform>
            <numerusform>المجموعة ⁨%1⁩، نتيجتان، مفتوحة</numerusform>
            <numerusform>المجموعة ⁨%1⁩، %Ln نتائج، مفتوحة</numerusform>
            <numerusform>المجموعة ⁨%1⁩، %Ln نتيجة، مفتوحة</numerusform>
            <numerusform>المجموعة ⁨%1⁩، %Ln نتيجة، مفتوحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1, %n match(es), closed</source>
        <translation>
            <numerusform>المجموعة ⁨%1⁩، لا نتائج، مطوية</numerusform>
            <numerusform>المجموعة ⁨%1⁩، نتيجة واحدة، مطوية</numerusform>
            <numerusform>المجموعة ⁨%1⁩، نتيجتان، مطوية</numerusform>
            <numerusform>المجموعة ⁨%1⁩، %Ln نتائج، مطوية</numerusform>
            <numerusform>المجموعة ⁨%1⁩، %Ln نتيجة، مطوية</numerusform>
            <numerusform>المجموعة ⁨%1⁩، %Ln نتيجة، مطوية</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only %1, %2 in all</source>
        <translation>عرض ⁨%1⁩ فقط، %2 في المجموع</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more of %1</source>
        <translation>
            <numerusform>لا مزيد من ⁨%1⁩</numerusform>
            <numerusform>عرض واحد آخر من ⁨%1⁩</numerusform>
            <numerusform>عرض اثنين آخرين من ⁨%1⁩</numerusform>
            <numerusform>عرض %Ln أخرى من ⁨%1⁩</numerusform>
            <numerusform>عرض %Ln أخرى من ⁨%1⁩</numerusform>
            <numerusform>عرض %Ln أخرى من ⁨%1⁩</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::items::HistoryModel</name>
    <message>
        <source>Added to the catalog</source>
        <translation>أُضيف إلى الفهرس</translation>
    </message>
    <message>
        <source>Removed from its source</source>
        <translation>أُزيل من مصدره</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>%1, %2, from %3 to %4, %5</source>
        <translation>%1، %2، من ⁨%3⁩ إلى ⁨%4⁩، ⁨%5⁩</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Version %1: %2</source>
        <translation>الإصدار %1: %2</translation>
    </message>
</context>
<context>
    <name>meshbook::items::HitListModel</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>domain %1</source>
        <translation>المجال ⁨%1⁩</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>المالك ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>meshbook::items::IssueModel</name>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>meshbook::items::IssueText</name>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (‏%2 مرات)</translation>
    </message>
    <message>
        <source>RDF without concepts, datasets or classes that could be glossary terms.</source>
        <translation>RDF بلا مفاهيم أو مجموعات بيانات أو أصناف تصلح مصطلحات للمسرد.</translation>
    </message>
    <message>
        <source>The context &quot;%1&quot; is not fetched; names of DCAT, DPROD and SKOS are known.</source>
        <translation>لا يُجلب السياق «%1»؛ أسماء DCAT و DPROD و SKOS معروفة.</translation>
    </message>
    <message>
        <source>The event&apos;s job has no usable name.</source>
        <translation>لا اسم صالح لمهمة الحدث.</translation>
    </message>
    <message>
        <source>A dataset has neither an IRI nor a title and was left out.</source>
        <translation>مجموعة بيانات بلا IRI ولا عنوان، فتُركت.</translation>
    </message>
    <message>
        <source>A section to be used by products; it describes none itself.</source>
        <translation>قسم تستعمله المنتجات؛ لا يصف منتجًا بنفسه.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no full path; the term that ends so was taken.</source>
        <translation>«%1» ليس مسارًا كاملًا؛ أُخذ المصطلح الذي ينتهي به.</translation>
    </message>
    <message>
        <source>There is no term &quot;%1&quot; in this file.</source>
        <translation>لا مصطلح «%1» في هذا الملف.</translation>
    </message>
    <message>
        <source>This is a template: its product has no name yet and is not listed.</source>
        <translation>هذا قالب: لا اسم لمنتجه بعد ولا يُدرج.</translation>
    </message>
    <message>
        <source>Dataset &quot;%1&quot; has no namespace, so it cannot be matched with other sources.</source>
        <translation>لا فضاء أسماء لمجموعة البيانات «%1»، فلا تُطابق مع مصادر أخرى.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; differs from &quot;%2&quot;, which name and parent give; both are known.</source>
        <translation>الاسم «%1» غير «%2» الذي يعطيه الاسم والأصل؛ كلاهما معروف.</translation>
    </message>
    <message>
        <source>An expectation suite: it names no data asset, so only its results are read.</source>
        <translation>مجموعة توقعات: لا تسمّي أصل بيانات، فلا تُقرأ إلا نتائجها.</translation>
    </message>
    <message>
        <source>Kept as names or texts of other things only: %1.</source>
        <translation>أُبقي أسماءً أو نصوصًا لأشياء أخرى فقط: %1.</translation>
    </message>
    <message>
        <source>Entities without a place in the catalog were left out: %1.</source>
        <translation>تُركت كيانات لا مكان لها في الفهرس: %1.</translation>
    </message>
    <message>
        <source>a %1 server needs &quot;%2&quot;</source>
        <translation>يحتاج خادم %1 إلى «%2»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list.</source>
        <translation>يجب أن يكون «%1» قائمة.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a mapping.</source>
        <translation>يجب أن يكون «%1» جدول مفاتيح وقيم.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text.</source>
        <translation>يجب أن يكون «%1» نصًا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is required and missing.</source>
        <translation>«%1» مطلوب وناقص.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a text and was left out.</source>
        <translation>ينبغي أن يكون «%1» نصًا، فتُرك.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a list and was left out.</source>
        <translation>ينبغي أن يكون «%1» قائمة، فتُرك.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a credential; it is left out</source>
        <translation>في «%1» بيانات اعتماد؛ تُركت</translation>
    </message>
    <message>
        <source>The value of custom property &quot;%1&quot; is a secret and was left out.</source>
        <translation>قيمة الخاصية المخصصة «%1» سرّ، فتُركت.</translation>
    </message>
    <message>
        <source>The contract has no id; &quot;%1&quot; is used</source>
        <translation>لا معرّف للعقد؛ يُستعمل «%1»</translation>
    </message>
    <message>
        <source>the contract lacks &quot;%1&quot;</source>
        <translation>ينقص العقدَ «%1»</translation>
    </message>
    <message>
        <source>A schema object has no name; &quot;%1&quot; is used</source>
        <translation>كائن مخطط بلا اسم؛ يُستعمل «%1»</translation>
    </message>
    <message>
        <source>A property has no name; &quot;%1&quot; is used</source>
        <translation>خاصية بلا اسم؛ يُستعمل «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names nothing in this contract</source>
        <translation>«%1» لا يسمّي شيئًا في هذا العقد</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice in this contract</source>
        <translation>«%1» مذكور مرتين في هذا العقد</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no key of %2 in any version; it is kept as it is.</source>
        <translation>«%1» ليس مفتاحًا من %2 في أي إصدار؛ يبقى كما هو.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 is empty</source>
        <translation>«%1» من %2 فارغ</translation>
    </message>
    <message>
        <source>a quality rule has more than one operator</source>
        <translation>لقاعدة جودة أكثر من عامل</translation>
    </message>
    <message>
        <source>uses %1 features: %2</source>
        <translation>يستعمل ميزات %1: %2</translation>
    </message>
    <message>
        <source>still uses names of %1: %2</source>
        <translation>ما زال يستعمل أسماء %1: %2</translation>
    </message>
    <message>
        <source>The file is nested deeper than %1 levels.</source>
        <translation>تداخل الملف أعمق من %1 مستويات.</translation>
    </message>
    <message>
        <source>The file has more than %1 values.</source>
        <translation>في الملف أكثر من %1 قيمة.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice; the last one counts.</source>
        <translation>المفتاح «%1» مذكور مرتين؛ العبرة بالأخير.</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation>ليس هذا YAML صالحًا: %1.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>ليس هذا JSON صالحًا: %1.</translation>
    </message>
    <message>
        <source>The data product has no id: it is known by its name.</source>
        <translation>لا معرّف لمنتج البيانات: يُعرف باسمه.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads nowhere in this file.</source>
        <translation>«%1» لا يقود إلى شيء في هذا الملف.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no file of this source; what it describes is not known.</source>
        <translation>«%1» ليس ملفًا من هذا المصدر؛ ما يصفه غير معروف.</translation>
    </message>
    <message>
        <source>%1 more of this kind are not listed.</source>
        <translation>%1 أخرى من هذا النوع غير مدرجة.</translation>
    </message>
    <message>
        <source>The file has %1 MB; files over %2 MB are not read.</source>
        <translation>حجم الملف %1 م.ب؛ لا تُقرأ الملفات فوق %2 م.ب.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>تعذر فتح الملف: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>declares no version, %1</source>
        <translation>لا يعلن إصدارًا، %1</translation>
    </message>
    <message>
        <source>declares %1, %2</source>
        <translation>يعلن %1، %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no key of %2</source>
        <translation>«%1» ليس مفتاحًا من %2</translation>
    </message>
    <message>
        <source>The manifest does not say on which platform its relations are, so they fold with other artifacts of this folder only.</source>
        <translation>لا يقول البيان على أي منصة تقع علاقاته، فلا تُدمج إلا مع مخرجات أخرى من هذا المجلد.</translation>
    </message>
    <message>
        <source>A mapping or list stands where a key belongs (an unquoted {{ template }}?); the entry is left out.</source>
        <translation>في موضع مفتاح جدول مفاتيح وقيم أو قائمة (أهو ⁨{{ template }}⁩ بلا علامتي اقتباس؟)؛ تُرك المدخل.</translation>
    </message>
    <message>
        <source>The document type declares entities that could grow without bound; the file is not read.</source>
        <translation>يعلن نوع المستند كيانات قد تنمو بلا حد؛ لا يُقرأ الملف.</translation>
    </message>
    <message>
        <source>A dbt semantic manifest: its metrics and semantic models are read from manifest.json.</source>
        <translation>بيان دلالي من dbt: تُقرأ مقاييسه ونماذجه الدلالية من ⁨manifest.json⁩.</translation>
    </message>
    <message>
        <source>A catalog of the Open Data Product Initiative; it lists products described elsewhere.</source>
        <translation>فهرس من Open Data Product Initiative؛ يسرد منتجات موصوفة في مكان آخر.</translation>
    </message>
    <message>
        <source>The data product has neither a fullyQualifiedName nor a name and cannot be listed.</source>
        <translation>منتج البيانات بلا fullyQualifiedName ولا اسم، فلا يمكن إدراجه.</translation>
    </message>
    <message>
        <source>Too many things of this file share too long descriptions; the rest is left out.</source>
        <translation>أشياء كثيرة جدًا في هذا الملف تشترك في أوصاف طويلة جدًا؛ تُرك الباقي.</translation>
    </message>
    <message>
        <source>This item is neither a metadata change event nor a proposal and was left out.</source>
        <translation>هذا العنصر ليس حدث تغيير للبيانات الوصفية ولا مقترحًا، فتُرك.</translation>
    </message>
    <message>
        <source>The vocabulary of the Open Data Product Initiative; it describes no product.</source>
        <translation>مفردات Open Data Product Initiative؛ لا تصف أي منتج.</translation>
    </message>
    <message>
        <source>A measurement of another version, or without subject or time, is left out.</source>
        <translation>قياس لإصدار آخر، أو بلا موضوع أو وقت، فتُرك.</translation>
    </message>
    <message>
        <source>The data product has neither a productID nor a name and cannot be listed.</source>
        <translation>منتج البيانات بلا productID ولا اسم، فلا يمكن إدراجه.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; bytes that could not be read are shown as �.</source>
        <translation>الملف ليس UTF-8؛ تُعرض البايتات التي تعذرت قراءتها هكذا: �.</translation>
    </message>
    <message>
        <source>The file describes more than the limit allows; the rest was left out.</source>
        <translation>يصف الملف أكثر مما يسمح به الحد؛ تُرك الباقي.</translation>
    </message>
    <message>
        <source>This is a blueprint: its product has no name yet and is not listed.</source>
        <translation>هذا مخطط أولي: لا اسم لمنتجه بعد ولا يُدرج.</translation>
    </message>
    <message>
        <source>The schema is nested too deeply or too large; the rest is left out.</source>
        <translation>تداخل المخطط أعمق مما ينبغي أو هو أكبر مما ينبغي؛ تُرك الباقي.</translation>
    </message>
    <message>
        <source>The data product has neither an id nor a name and cannot be listed.</source>
        <translation>منتج البيانات بلا معرّف ولا اسم، فلا يمكن إدراجه.</translation>
    </message>
    <message>
        <source>This is a template: names that are still placeholders are left out.</source>
        <translation>هذا قالب: تُركت الأسماء التي ما زالت عناصر نائبة.</translation>
    </message>
    <message>
        <source>An aspect of a snapshot must be an object with one key, its type.</source>
        <translation>يجب أن يكون الجانب في لقطة كائنًا بمفتاح واحد هو نوعه.</translation>
    </message>
    <message>
        <source>the contract lacks &quot;status&quot;, which is optional only from 3.2 on</source>
        <translation>ينقص العقدَ «status»، وهو اختياري ابتداءً من 3.2 فقط</translation>
    </message>
    <message>
        <source>The manifest names no schema version; it is read by its shape.</source>
        <translation>لا يسمّي البيان إصدارًا للمخطط؛ يُقرأ بحسب شكله.</translation>
    </message>
    <message>
        <source>The API has too many tables or columns; the rest is left out.</source>
        <translation>جداول API أو أعمدته أكثر مما ينبغي؛ تُرك الباقي.</translation>
    </message>
    <message>
        <source>An authoritative definition without type and url is left out.</source>
        <translation>تعريف مرجعي بلا type و url، فتُرك.</translation>
    </message>
    <message>
        <source>The schema of the messages is no JSON text that can be read.</source>
        <translation>مخطط الرسائل ليس نص JSON تمكن قراءته.</translation>
    </message>
    <message>
        <source>Results without a time are taken as of the time of the file.</source>
        <translation>تُعد النتائج التي بلا وقت من وقت الملف.</translation>
    </message>
    <message>
        <source>&quot;&lt;&lt;&quot; merges mappings only; it is kept as an ordinary key.</source>
        <translation>لا يدمج «⁨&lt;&lt;⁩» إلا جداول مفاتيح وقيم؛ يبقى مفتاحًا عاديًا.</translation>
    </message>
    <message>
        <source>A document in this file is no data product and is left out.</source>
        <translation>مستند في هذا الملف ليس منتج بيانات، فتُرك.</translation>
    </message>
    <message>
        <source>A validation result without a list of results is left out.</source>
        <translation>نتيجة تحقق بلا قائمة نتائج، فتُركت.</translation>
    </message>
    <message>
        <source>The version of the standard is not declared (apiVersion).</source>
        <translation>إصدار المعيار غير معلن (⁨apiVersion⁩).</translation>
    </message>
    <message>
        <source>Too many contexts within contexts; the rest are left out.</source>
        <translation>سياقات كثيرة جدًا داخل سياقات؛ تُرك الباقي.</translation>
    </message>
    <message>
        <source>A contract result without contract or time was left out.</source>
        <translation>نتيجة عقد بلا عقد أو وقت، فتُركت.</translation>
    </message>
    <message>
        <source>This JSON text cannot be read: it is no object or list.</source>
        <translation>تعذرت قراءة نص JSON هذا: ليس كائنًا ولا قائمة.</translation>
    </message>
    <message>
        <source>An edge names an end that is no asset and was left out.</source>
        <translation>صلة تسمّي طرفًا ليس أصلًا، فتُركت.</translation>
    </message>
    <message>
        <source>A value is longer than allowed; is a quote not closed?</source>
        <translation>قيمة أطول من المسموح؛ أهناك علامة اقتباس غير مغلقة؟</translation>
    </message>
    <message>
        <source>There are more problems of this kind than are listed.</source>
        <translation>مشكلات هذا النوع أكثر من المدرج.</translation>
    </message>
    <message>
        <source>A contact point without name and address is left out.</source>
        <translation>جهة اتصال بلا اسم وعنوان، فتُركت.</translation>
    </message>
    <message>
        <source>Results without the name of their test were left out.</source>
        <translation>تُركت نتائج بلا اسم اختبارها.</translation>
    </message>
    <message>
        <source>A list of tables without the contract they belong to</source>
        <translation>قائمة جداول بلا العقد الذي تنتمي إليه</translation>
    </message>
    <message>
        <source>The result of an assertion run should be an object.</source>
        <translation>ينبغي أن تكون نتيجة تشغيل التأكيد كائنًا.</translation>
    </message>
    <message>
        <source>Owners should be an object with users and groups.</source>
        <translation>ينبغي أن يكون المالكون كائنًا فيه مستخدمون ومجموعات.</translation>
    </message>
    <message>
        <source>A result without unique_id or status is left out.</source>
        <translation>نتيجة بلا unique_id أو status، فتُركت.</translation>
    </message>
    <message>
        <source>The version of the specification is not declared.</source>
        <translation>إصدار المواصفة غير معلن.</translation>
    </message>
    <message>
        <source>A support channel that says nothing is left out.</source>
        <translation>قناة دعم لا تقول شيئًا، فتُركت.</translation>
    </message>
    <message>
        <source>It cannot be told what this is; it was left out.</source>
        <translation>تعذرت معرفة ما هذا؛ تُرك.</translation>
    </message>
    <message>
        <source>A result that names no expectation is left out.</source>
        <translation>نتيجة لا تسمّي أي توقع، فتُركت.</translation>
    </message>
    <message>
        <source>The folder cannot be opened: permission denied.</source>
        <translation>تعذر فتح المجلد: الإذن مرفوض.</translation>
    </message>
    <message>
        <source>The version of the descriptor is not declared.</source>
        <translation>إصدار الواصف غير معلن.</translation>
    </message>
    <message>
        <source>A result does not say whether it is a success.</source>
        <translation>نتيجة لا تقول أهي نجاح أم لا.</translation>
    </message>
    <message>
        <source>Nothing in this file is known to the catalog.</source>
        <translation>لا يعرف الفهرس شيئًا مما في هذا الملف.</translation>
    </message>
    <message>
        <source>An input contract without an id is left out.</source>
        <translation>عقد إدخال بلا معرّف، فتُرك.</translation>
    </message>
    <message>
        <source>A data contract without a name was left out.</source>
        <translation>عقد بيانات بلا اسم، فتُرك.</translation>
    </message>
    <message>
        <source>A test case names no table and was left out.</source>
        <translation>حالة اختبار لا تسمّي جدولًا، فتُركت.</translation>
    </message>
    <message>
        <source>A glossary term without a name was left out.</source>
        <translation>مصطلح مسرد بلا اسم، فتُرك.</translation>
    </message>
    <message>
        <source>The text in aspect.value is not valid JSON.</source>
        <translation>النص في ⁨aspect.value⁩ ليس JSON صالحًا.</translation>
    </message>
    <message>
        <source>primaryKey is true or false, not a number</source>
        <translation>قيمة primaryKey هي true أو false، لا عدد</translation>
    </message>
    <message>
        <source>an operator needs a &quot;metric&quot; or a query</source>
        <translation>يحتاج العامل إلى «metric» أو استعلام</translation>
    </message>
    <message>
        <source>A team member without a name is left out.</source>
        <translation>عضو فريق بلا اسم، فتُرك.</translation>
    </message>
    <message>
        <source>The file is empty now; it was not before.</source>
        <translation>الملف فارغ الآن؛ ولم يكن كذلك من قبل.</translation>
    </message>
    <message>
        <source>The reader for CSV could not be started.</source>
        <translation>تعذر بدء قارئ CSV.</translation>
    </message>
    <message>
        <source>An upstream needs a name and a platform.</source>
        <translation>يحتاج المنبع إلى اسم ومنصة.</translation>
    </message>
    <message>
        <source>There are too many blank lines in a row.</source>
        <translation>أسطر فارغة متتالية كثيرة جدًا.</translation>
    </message>
    <message>
        <source>An assertion without a name is left out.</source>
        <translation>تأكيد بلا اسم، فتُرك.</translation>
    </message>
    <message>
        <source>A dimension without a name is left out.</source>
        <translation>بُعد بلا اسم، فتُرك.</translation>
    </message>
    <message>
        <source>A pipeline without a name was left out.</source>
        <translation>خط معالجة بلا اسم، فتُرك.</translation>
    </message>
    <message>
        <source>An entity needs a name and a platform.</source>
        <translation>يحتاج الكيان إلى اسم ومنصة.</translation>
    </message>
    <message>
        <source>A glossary without a key was left out.</source>
        <translation>مسرد بلا مفتاح، فتُرك.</translation>
    </message>
    <message>
        <source>a custom rule needs &quot;implementation&quot;</source>
        <translation>تحتاج القاعدة المخصصة إلى «implementation»</translation>
    </message>
    <message>
        <source>The file is binary; text was expected.</source>
        <translation>الملف ثنائي؛ والمنتظر نص.</translation>
    </message>
    <message>
        <source>An entry without a name was left out.</source>
        <translation>مدخل بلا اسم، فتُرك.</translation>
    </message>
    <message>
        <source>The YAML parser could not be started.</source>
        <translation>تعذر بدء محلل YAML.</translation>
    </message>
    <message>
        <source>A dataset without a name is left out.</source>
        <translation>مجموعة بيانات بلا اسم، فتُركت.</translation>
    </message>
    <message>
        <source>An asset without a name was left out.</source>
        <translation>أصل بلا اسم، فتُرك.</translation>
    </message>
    <message>
        <source>A column without a name was left out.</source>
        <translation>عمود بلا اسم، فتُرك.</translation>
    </message>
    <message>
        <source>The snapshot has no list of aspects.</source>
        <translation>لا قائمة جوانب في اللقطة.</translation>
    </message>
    <message>
        <source>The proposal has no valid entityUrn.</source>
        <translation>لا entityUrn صالحًا في المقترح.</translation>
    </message>
    <message>
        <source>The file is binary and was not read.</source>
        <translation>الملف ثنائي ولم يُقرأ.</translation>
    </message>
    <message>
        <source>An owner without a name is left out.</source>
        <translation>مالك بلا اسم، فتُرك.</translation>
    </message>
    <message>
        <source>&quot;columnMetrics&quot; must be an object.</source>
        <translation>يجب أن يكون «columnMetrics» كائنًا.</translation>
    </message>
    <message>
        <source>The RDF parser could not be started.</source>
        <translation>تعذر بدء محلل RDF.</translation>
    </message>
    <message>
        <source>A freshness result names no source.</source>
        <translation>نتيجة حداثة لا تسمّي مصدرًا.</translation>
    </message>
    <message>
        <source>A field without a name is left out.</source>
        <translation>حقل بلا اسم، فتُرك.</translation>
    </message>
    <message>
        <source>A term without a key was left out.</source>
        <translation>مصطلح بلا مفتاح، فتُرك.</translation>
    </message>
    <message>
        <source>the contract lacks &quot;apiVersion&quot;</source>
        <translation>ينقص العقدَ «apiVersion»</translation>
    </message>
    <message>
        <source>References go round in a circle.</source>
        <translation>تدور المراجع في حلقة.</translation>
    </message>
    <message>
        <source>The file names no data product.</source>
        <translation>لا يسمّي الملف أي منتج بيانات.</translation>
    </message>
    <message>
        <source>a library rule needs &quot;metric&quot;</source>
        <translation>تحتاج قاعدة المكتبة إلى «metric»</translation>
    </message>
    <message>
        <source>&quot;identifiers&quot; must be a list.</source>
        <translation>يجب أن يكون «identifiers» قائمة.</translation>
    </message>
    <message>
        <source>The snapshot has no valid urn.</source>
        <translation>لا urn صالحًا في اللقطة.</translation>
    </message>
    <message>
        <source>The text is cut by a NUL byte.</source>
        <translation>يقطع النصَّ بايت NUL.</translation>
    </message>
    <message>
        <source>a custom rule needs &quot;engine&quot;</source>
        <translation>تحتاج القاعدة المخصصة إلى «engine»</translation>
    </message>
    <message>
        <source>&quot;assertions&quot; must be a list.</source>
        <translation>يجب أن يكون «assertions» قائمة.</translation>
    </message>
    <message>
        <source>a library rule needs &quot;rule&quot;</source>
        <translation>تحتاج قاعدة المكتبة إلى «rule»</translation>
    </message>
    <message>
        <source>The file is no readable RDF.</source>
        <translation>الملف ليس RDF تمكن قراءته.</translation>
    </message>
    <message>
        <source>The data product has no id.</source>
        <translation>لا معرّف لمنتج البيانات.</translation>
    </message>
    <message>
        <source>an sql rule needs &quot;query&quot;</source>
        <translation>تحتاج قاعدة sql إلى «query»</translation>
    </message>
    <message>
        <source>An event must be an object.</source>
        <translation>يجب أن يكون الحدث كائنًا.</translation>
    </message>
    <message>
        <source>&quot;owners&quot; must be a list.</source>
        <translation>يجب أن يكون «owners» قائمة.</translation>
    </message>
    <message>
        <source>&quot;fields&quot; must be a list.</source>
        <translation>يجب أن يكون «fields» قائمة.</translation>
    </message>
    <message>
        <source>A field has no fieldPath.</source>
        <translation>حقل بلا fieldPath.</translation>
    </message>
    <message>
        <source>An asset should be a urn.</source>
        <translation>ينبغي أن يكون الأصل urn.</translation>
    </message>
    <message>
        <source>A port must be a mapping.</source>
        <translation>يجب أن يكون المنفذ جدول مفاتيح وقيم.</translation>
    </message>
    <message>
        <source>Columns should be a list.</source>
        <translation>ينبغي أن تكون الأعمدة قائمة.</translation>
    </message>
    <message>
        <source>Tags should be a list.</source>
        <translation>ينبغي أن تكون الوسوم قائمة.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>A column has no name.</source>
        <translation>عمود بلا اسم.</translation>
    </message>
    <message>
        <source>The term has no name.</source>
        <translation>لا اسم للمصطلح.</translation>
    </message>
    <message>
        <source>The term has no key.</source>
        <translation>لا مفتاح للمصطلح.</translation>
    </message>
    <message>
        <source>A port has no name.</source>
        <translation>منفذ بلا اسم.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>هذا ليس ملفًا.</translation>
    </message>
    <message>
        <source>the logical type of a schema object is &quot;object&quot;, not &quot;%1&quot;</source>
        <translation>النوع المنطقي لكائن المخطط هو «object» لا «%1»</translation>
    </message>
    <message>
        <source>This is a template: its placeholders are not filled in. %1</source>
        <translation>هذا قالب: عناصره النائبة غير مملوءة. %1</translation>
    </message>
    <message>
        <source>References come in pairs of name and URL; &quot;%1&quot; is left over.</source>
        <translation>المراجع أزواج من اسم و URL؛ «%1» زائد.</translation>
    </message>
    <message>
        <source>dbt could not read a part of the warehouse: %1</source>
        <translation>تعذرت على dbt قراءة جزء من المستودع: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The .gitignore files could not be honoured: %1</source>
        <translation>تعذرت مراعاة ملفات ⁨.gitignore⁩: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Changes of these aspects were left out: %1.</source>
        <translation>تُركت تغييرات هذه الجوانب: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Merge keys would unfold to more than %1 values.</source>
        <translation>ستنبسط مفاتيح الدمج إلى أكثر من %1 قيمة.</translation>
    </message>
    <message>
        <source>A change of the column lineage of %1 has a form that is not understood.</source>
        <translation>تغيير في سلسلة نسب أعمدة ⁨%1⁩ له صيغة غير مفهومة.</translation>
    </message>
    <message>
        <source>Aliases would unfold to more than %1 values.</source>
        <translation>ستنبسط الأسماء المستعارة إلى أكثر من %1 قيمة.</translation>
    </message>
    <message>
        <source>Something is said of the field %1, which the schema of %2 does not have.</source>
        <translation>يُذكر شيء عن الحقل ⁨%1⁩، وليس في مخطط ⁨%2⁩.</translation>
    </message>
    <message>
        <source>A constraint names the column %1, which the table does not have.</source>
        <translation>قيد يسمّي العمود ⁨%1⁩، وليس في الجدول.</translation>
    </message>
    <message>
        <source>The manifest declares version %1; it is read by its shape.</source>
        <translation>يعلن البيان الإصدار ⁨%1⁩؛ يُقرأ بحسب شكله.</translation>
    </message>
    <message>
        <source>Folders nested deeper than %1 are not read.</source>
        <translation>لا تُقرأ المجلدات المتداخلة أعمق من %1.</translation>
    </message>
    <message>
        <source>The schema is written as %1; it is kept as it is</source>
        <translation>المخطط مكتوب بصيغة ⁨%1⁩؛ يبقى كما هو</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>تعذرت قراءة الملف: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The primary key names &quot;%1&quot;, which is no field of &quot;%2&quot;</source>
        <translation>يسمّي المفتاح الأساسي «%1»، وليس حقلًا في «%2»</translation>
    </message>
    <message>
        <source>The file has more than %1 statements; it is not read.</source>
        <translation>في الملف أكثر من %1 عبارة؛ لا يُقرأ.</translation>
    </message>
    <message>
        <source>The file has more than %1 anchors.</source>
        <translation>في الملف أكثر من %1 مرساة.</translation>
    </message>
    <message>
        <source>The file has more than %1 aliases.</source>
        <translation>في الملف أكثر من %1 اسم مستعار.</translation>
    </message>
    <message>
        <source>A component of kind &quot;%1&quot; is not listed.</source>
        <translation>لا يُدرج مكوّن من النوع «%1».</translation>
    </message>
    <message>
        <source>A text is longer than %1 bytes.</source>
        <translation>نص أطول من %1 بايت.</translation>
    </message>
    <message>
        <source>A key is longer than %1 bytes.</source>
        <translation>مفتاح أطول من %1 بايت.</translation>
    </message>
    <message>
        <source>There are more than %1 issues; the rest is not listed.</source>
        <translation>المشكلات أكثر من %1؛ لا يُدرج الباقي.</translation>
    </message>
    <message>
        <source>Properties below &quot;%1&quot; are nested too deep; they are left out</source>
        <translation>الخصائص تحت «%1» متداخلة أعمق مما ينبغي؛ تُركت</translation>
    </message>
    <message>
        <source>Written by &quot;dbt %1&quot;, which runs nothing: its %2 results are no verdicts.</source>
        <translation>كتبه «⁨dbt %1⁩» وهو لا يشغّل شيئًا: نتائجه (‏%2) ليست أحكامًا.</translation>
    </message>
    <message>
        <source>An edge from &quot;%1&quot; to &quot;%2&quot; names something that is no asset.</source>
        <translation>صلة من «%1» إلى «%2» تسمّي ما ليس أصلًا.</translation>
    </message>
    <message>
        <source>Fields below &quot;%1&quot; are nested too deep; they are left out</source>
        <translation>الحقول تحت «%1» متداخلة أعمق مما ينبغي؛ تُركت</translation>
    </message>
    <message>
        <source>Only the first %1 files of this folder are read.</source>
        <translation>لا تُقرأ إلا أول %1 ملفات من هذا المجلد.</translation>
    </message>
    <message>
        <source>The assertion %1 names no dataset.</source>
        <translation>لا يسمّي التأكيد ⁨%1⁩ أي مجموعة بيانات.</translation>
    </message>
    <message>
        <source>The line has %1 cells, the header %2; the rest was left out.</source>
        <translation>في السطر %1 خلايا وفي الترويسة %2؛ تُرك الباقي.</translation>
    </message>
    <message>
        <source>The parent &quot;%1&quot; belongs to another glossary than &quot;%2&quot;.</source>
        <translation>ينتمي الأصل «%1» إلى مسرد غير «%2».</translation>
    </message>
    <message>
        <source>The file has %1 bytes; the limit is %2.</source>
        <translation>حجم الملف %1 بايت؛ والحد %2.</translation>
    </message>
    <message>
        <source>info lacks &quot;%1&quot;</source>
        <translation>ينقص info «%1»</translation>
    </message>
    <message>
        <source>The term &quot;%1&quot; stands in an earlier line too.</source>
        <translation>المصطلح «%1» مذكور في سطر سابق أيضًا.</translation>
    </message>
    <message>
        <source>The alias *%1 has no anchor before it.</source>
        <translation>لا مرساة قبل الاسم المستعار ⁨*%1⁩.</translation>
    </message>
    <message>
        <source>The aspect %1 of %2 is not an object.</source>
        <translation>الجانب ⁨%1⁩ من ⁨%2⁩ ليس كائنًا.</translation>
    </message>
    <message>
        <source>The aspect %1 of %2 has no content.</source>
        <translation>الجانب ⁨%1⁩ من ⁨%2⁩ بلا محتوى.</translation>
    </message>
    <message>
        <source>The alias *%1 contains itself.</source>
        <translation>يحتوي الاسم المستعار ⁨*%1⁩ على نفسه.</translation>
    </message>
    <message>
        <source>Version &quot;%1&quot; is not known; read as version 1.</source>
        <translation>الإصدار «%1» غير معروف؛ يُقرأ كالإصدار 1.</translation>
    </message>
    <message>
        <source>The field %1 stands twice; the first is kept.</source>
        <translation>الحقل ⁨%1⁩ مذكور مرتين؛ يبقى الأول.</translation>
    </message>
    <message>
        <source>Version &quot;%1&quot; is read by its shape.</source>
        <translation>يُقرأ الإصدار «%1» بحسب شكله.</translation>
    </message>
    <message>
        <source>Version &quot;%1&quot; is read as 1.0.0.</source>
        <translation>يُقرأ الإصدار «%1» كالإصدار 1.0.0.</translation>
    </message>
    <message>
        <source>Declares %1 and has the sections inside &quot;product&quot;, as 4.0 does.</source>
        <translation>يعلن ⁨%1⁩ وأقسامه داخل «product» كما في 4.0.</translation>
    </message>
    <message>
        <source>A run of %1 has no subject or no time and was left out.</source>
        <translation>تشغيل لـ⁨%1⁩ بلا موضوع أو بلا وقت، فتُرك.</translation>
    </message>
    <message>
        <source>The test %1 depends on nothing and is left out.</source>
        <translation>لا يعتمد الاختبار ⁨%1⁩ على شيء، فتُرك.</translation>
    </message>
    <message>
        <source>Declares %1 and uses features of %2.</source>
        <translation>يعلن ⁨%1⁩ ويستعمل ميزات ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Facet &quot;%1&quot; must be an object.</source>
        <translation>يجب أن يكون الوجه «%1» كائنًا.</translation>
    </message>
    <message>
        <source>Port &quot;%1&quot; stands twice with the same version.</source>
        <translation>المنفذ «%1» مذكور مرتين بالإصدار نفسه.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no version of the Open Data Product Standard.</source>
        <translation>«%1» ليس إصدارًا من Open Data Product Standard.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither JSON nor YAML that can be read.</source>
        <translation>«%1» ليس JSON ولا YAML تمكن قراءته.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 should be a text and was left out.</source>
        <translation>ينبغي أن يكون «%1» من ⁨%2⁩ نصًا، فتُرك.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 should be a list and was left out.</source>
        <translation>ينبغي أن يكون «%1» من ⁨%2⁩ قائمة، فتُرك.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no quality dimension of the standard</source>
        <translation>«%1» ليس من أبعاد الجودة في المعيار</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be %2 but is %3; it is left out</source>
        <translation>المنتظر في «%1» هو ⁨%2⁩ لكن الموجود ⁨%3⁩؛ تُرك</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no fully qualified name of a term.</source>
        <translation>«%1» ليس اسمًا مؤهلًا بالكامل لمصطلح.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no definition of this contract</source>
        <translation>«%1» لا يسمّي أي تعريف في هذا العقد</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no logical type of the standard</source>
        <translation>«%1» ليس نوعًا منطقيًا في المعيار</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no server type of the standard</source>
        <translation>«%1» ليس نوع خادم في المعيار</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be %2; it is left out.</source>
        <translation>المنتظر في «%1» هو ⁨%2⁩؛ تُرك.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a mapping or a list.</source>
        <translation>يجب أن يكون «%1» جدول مفاتيح وقيم أو قائمة.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; to &quot;%2&quot; names no dataset.</source>
        <translation>«%1» إلى «%2» لا يسمّي مجموعة بيانات.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a list of terms.</source>
        <translation>ينبغي أن يكون «%1» قائمة مصطلحات.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no type of quality rule</source>
        <translation>«%1» ليس نوعًا من قواعد الجودة</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field type of DCS</source>
        <translation>«%1» ليس نوع حقل في DCS</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no key of %2 servers</source>
        <translation>«%1» ليس مفتاحًا من خوادم ⁨%2⁩</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no type of quality</source>
        <translation>«%1» ليس نوعًا من الجودة</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object.</source>
        <translation>يجب أن يكون «%1» كائنًا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a list.</source>
        <translation>ينبغي أن يكون «%1» قائمة.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number.</source>
        <translation>يجب أن يكون «%1» عددًا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2.</source>
        <translation>المطلوب في «%1» هو ⁨%2⁩.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no urn.</source>
        <translation>«%1» ليس urn.</translation>
    </message>
    <message>
        <source>%1 services, databases, schemas, tags or classifications have no page in the catalog.</source>
        <translation>لا صفحة في الفهرس لـ%1 من الخدمات أو قواعد البيانات أو المخططات أو الوسوم أو التصنيفات.</translation>
    </message>
    <message>
        <source>%1 is among its own broader terms; the tree shows it as a top term.</source>
        <translation>⁨%1⁩ من بين مصطلحاته الأوسع؛ تعرضه الشجرة مصطلحًا أعلى.</translation>
    </message>
    <message>
        <source>%1 stands twice in this manifest; the first is used.</source>
        <translation>⁨%1⁩ مذكور مرتين في هذا البيان؛ يُستعمل الأول.</translation>
    </message>
    <message>
        <source>%1 has no place in the catalog and was left out.</source>
        <translation>لا مكان لـ⁨%1⁩ في الفهرس، فتُرك.</translation>
    </message>
    <message>
        <source>%1 looks like a secret and was left out.</source>
        <translation>تُرك ما يبدو سرًّا: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 does not name a dataset.</source>
        <translation>⁨%1⁩ لا يسمّي مجموعة بيانات.</translation>
    </message>
    <message>
        <source>&quot;\u&quot; needs four hexadecimal digits</source>
        <translation>يحتاج «⁨\u⁩» إلى أربعة أرقام ست عشرية</translation>
    </message>
    <message>
        <source>a version that was never published</source>
        <translation>إصدار لم يُنشر قط</translation>
    </message>
    <message>
        <source>metric instead of rule (quality)</source>
        <translation>metric بدلًا من rule (الجودة)</translation>
    </message>
    <message>
        <source>quality of the whole contract</source>
        <translation>جودة العقد كله</translation>
    </message>
    <message>
        <source>quality of models and fields</source>
        <translation>جودة النماذج والحقول</translation>
    </message>
    <message>
        <source>the bytes are not UTF-8</source>
        <translation>البايتات ليست UTF-8</translation>
    </message>
    <message>
        <source>a text is not closed</source>
        <translation>نص غير مغلق</translation>
    </message>
    <message>
        <source>support without url</source>
        <translation>دعم بلا url</translation>
    </message>
    <message>
        <source>a mapping or a list</source>
        <translation>جدول مفاتيح وقيم أو قائمة</translation>
    </message>
    <message>
        <source>lineage of fields</source>
        <translation>سلسلة نسب الحقول</translation>
    </message>
    <message>
        <source>there is no value</source>
        <translation>لا توجد قيمة</translation>
    </message>
    <message>
        <source>A part of a text</source>
        <translation>جزء من نص</translation>
    </message>
    <message>
        <source>made of mappings</source>
        <translation>ما يتألف من جداول مفاتيح وقيم</translation>
    </message>
    <message>
        <source>a single value</source>
        <translation>قيمة مفردة</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>a data product</source>
        <translation>منتج بيانات</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>team object</source>
        <translation>كائن الفريق</translation>
    </message>
    <message>
        <source>a mapping</source>
        <translation>جدول مفاتيح وقيم</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>a port</source>
        <translation>منفذ</translation>
    </message>
    <message>
        <source>there is something after the end of the value: %1</source>
        <translation>يوجد شيء بعد نهاية القيمة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>a text holds an unescaped control character, %1</source>
        <translation>في نص محرف تحكم غير مهرَّب، ⁨%1⁩</translation>
    </message>
    <message>
        <source>a key in double quotes is expected, not %1</source>
        <translation>المنتظر مفتاح بين علامتي اقتباس مزدوجتين لا ⁨%1⁩</translation>
    </message>
    <message>
        <source>&quot;:&quot; is expected after the key, not %1</source>
        <translation>المنتظر «⁨:⁩» بعد المفتاح لا ⁨%1⁩</translation>
    </message>
    <message>
        <source>a value is expected, not %1</source>
        <translation>المنتظر قيمة لا ⁨%1⁩</translation>
    </message>
    <message>
        <source>the end is missing: a &quot;%1&quot; is not closed</source>
        <translation>النهاية ناقصة: «⁨%1⁩» غير مغلق</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot;</source>
        <translation>قيمة «%1»</translation>
    </message>
    <message>
        <source>&quot;,&quot; or &quot;%1&quot; is expected, not %2</source>
        <translation>المنتظر «⁨,⁩» أو «⁨%1⁩» لا ⁨%2⁩</translation>
    </message>
    <message>
        <source>byte 0x%1</source>
        <translation>بايت ⁨0x%1⁩</translation>
    </message>
    <message>
        <source>&quot;\%1&quot; is no escape of JSON</source>
        <translation>«⁨\%1⁩» ليس تهريبًا في JSON</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no JSON value</source>
        <translation>«⁨%1⁩» ليس قيمة JSON</translation>
    </message>
    <message>
        <source>%1 of the contract</source>
        <translation>⁨%1⁩ من العقد</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>⁨%1⁩ و⁨%2⁩ أخرى</translation>
    </message>
    <message>
        <source>%1 as a bound</source>
        <translation>⁨%1⁩ كحد</translation>
    </message>
    <message>
        <source>%1 (servers)</source>
        <translation>⁨%1⁩ (الخوادم)</translation>
    </message>
    <message>
        <source>%1 servers</source>
        <translation>خوادم ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 type</source>
        <translation>نوع ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>meshbook::items::LevelModel</name>
    <message>
        <source>no data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>met %1</source>
        <translation>مستوفى %1</translation>
    </message>
    <message>
        <source>budget left: %1</source>
        <translation>المتبقي من الميزانية: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n expected measurement(s) did not come</source>
        <translation>
            <numerusform>لا قياس منتظرًا غاب (%Ln)</numerusform>
            <numerusform>قياس منتظر واحد لم يأتِ (%Ln)</numerusform>
            <numerusform>قياسان منتظران لم يأتيا (%Ln)</numerusform>
            <numerusform>%Ln قياسات منتظرة لم تأتِ</numerusform>
            <numerusform>%Ln قياسًا منتظرًا لم يأتِ</numerusform>
            <numerusform>%Ln قياس منتظر لم يأتِ</numerusform>
        </translation>
    </message>
    <message>
        <source>the budget is burning fast</source>
        <translation>الميزانية تُستنفد بسرعة</translation>
    </message>
    <message>
        <source>Promised or checked</source>
        <extracomment>Heading of a list of promises and quality rules</extracomment>
        <translation>موعود أو مفحوص</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>مستوفى</translation>
    </message>
    <message>
        <source>never run</source>
        <translation>لم تُشغَّل قط</translation>
    </message>
    <message>
        <source>never run: counts neither as met nor as broken</source>
        <translation>لم تُشغَّل قط: لا تُحسب مستوفاة ولا مُخلًّا بها</translation>
    </message>
    <message>
        <source>nobody measured it: counts neither as met nor as broken</source>
        <translation>لم يقسه أحد: لا يُحسب مستوفى ولا مُخلًّا به</translation>
    </message>
</context>
<context>
    <name>meshbook::items::LinkModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>المصطلح</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>المجال</translation>
    </message>
</context>
<context>
    <name>meshbook::items::LintKindModel</name>
    <message>
        <source>All findings</source>
        <translation>كل النتائج</translation>
    </message>
    <message>
        <source>One word, several meanings</source>
        <translation>كلمة واحدة بعدة معانٍ</translation>
    </message>
</context>
<context>
    <name>meshbook::items::LintModel</name>
    <message>
        <source>can be fixed</source>
        <translation>قابل للإصلاح</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>المصطلح</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>الإصلاح</translation>
    </message>
</context>
<context>
    <name>meshbook::items::LintWords</name>
    <message>
        <source>Duplicates</source>
        <translation>المكررات</translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>شبه المكررات</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>مصطلحات يتيمة</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>الحلقات</translation>
    </message>
    <message>
        <source>Missing definitions</source>
        <translation>تعريفات ناقصة</translation>
    </message>
    <message>
        <source>Empty definitions</source>
        <translation>تعريفات فارغة</translation>
    </message>
    <message>
        <source>Circular definitions</source>
        <translation>تعريفات دائرية</translation>
    </message>
    <message>
        <source>Unknown abbreviations</source>
        <translation>اختصارات مجهولة</translation>
    </message>
    <message>
        <source>Missing inverses</source>
        <translation>علاقات عكسية ناقصة</translation>
    </message>
    <message>
        <source>Unused terms</source>
        <translation>مصطلحات غير مستخدمة</translation>
    </message>
    <message>
        <source>Broken links</source>
        <translation>روابط معطوبة</translation>
    </message>
    <message>
        <source>Waiting too long</source>
        <translation>طال انتظارها</translation>
    </message>
    <message>
        <source>Fixing merges them: the other label becomes a synonym, and references follow.</source>
        <translation>يدمجها الإصلاح: تصير التسمية الأخرى مرادفًا وتتبعها الإحالات.</translation>
    </message>
    <message>
        <source>Open the term and give it a place or a relation.</source>
        <translation>افتح المصطلح وأعطه مكانًا أو علاقة.</translation>
    </message>
    <message>
        <source>Fixing moves the term to the top of its glossary.</source>
        <translation>ينقل الإصلاح المصطلح إلى أعلى مسرده.</translation>
    </message>
    <message>
        <source>Open the term and write its definition.</source>
        <translation>افتح المصطلح واكتب تعريفه.</translation>
    </message>
    <message>
        <source>Open the term and say what it means in other words.</source>
        <translation>افتح المصطلح وقل معناه بكلمات أخرى.</translation>
    </message>
    <message>
        <source>Fixing adds the abbreviation to the term whose initials it has.</source>
        <translation>يضيف الإصلاح الاختصار إلى المصطلح الذي يوافق أوائل حروفه.</translation>
    </message>
    <message>
        <source>Fixing states the relation at the other end too.</source>
        <translation>يذكر الإصلاح العلاقة في الطرف الآخر أيضًا.</translation>
    </message>
    <message>
        <source>Link it to data, or deprecate it.</source>
        <translation>اربطه ببيانات أو اهجره.</translation>
    </message>
    <message>
        <source>Fixing follows merged terms and removes what leads nowhere.</source>
        <translation>يتبع الإصلاح المصطلحات المدمجة ويزيل ما لا يؤدي إلى شيء.</translation>
    </message>
    <message>
        <source>Submit, approve or withdraw what waits.</source>
        <translation>قدّم ما ينتظر أو اعتمده أو اسحبه.</translation>
    </message>
</context>
<context>
    <name>meshbook::items::MeasuredModel</name>
    <message>
        <source>met</source>
        <translation>مستوفى</translation>
    </message>
    <message>
        <source>close to breach</source>
        <translation>قريب من الإخلال</translation>
    </message>
    <message>
        <source>breached</source>
        <translation>مخالف</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>نجح</translation>
    </message>
    <message>
        <source>warned</source>
        <translation>حُذّر</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>went wrong</source>
        <translation>تعثّر</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>تُرك</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>بلا حكم</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>المقيس</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>الوعد</translation>
    </message>
</context>
<context>
    <name>meshbook::items::NeighbourModel</name>
    <message>
        <source>in the middle</source>
        <translation>في الوسط</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>المصطلح</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>المجال</translation>
    </message>
</context>
<context>
    <name>meshbook::items::PictureOutlineModel</name>
    <message>
        <source>root</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>المنبع</translation>
    </message>
    <message>
        <source>downstream</source>
        <translation>المصب</translation>
    </message>
    <message numerus="yes">
        <source>%n edge(s)</source>
        <translation>
            <numerusform>لا حواف</numerusform>
            <numerusform>حافة واحدة</numerusform>
            <numerusform>حافتان</numerusform>
            <numerusform>%Ln حواف</numerusform>
            <numerusform>%Ln حافة</numerusform>
            <numerusform>%Ln حافة</numerusform>
        </translation>
    </message>
    <message>
        <source>see above</source>
        <translation>انظر أعلاه</translation>
    </message>
    <message numerus="yes">
        <source>group of %n</source>
        <translation>
            <numerusform>مجموعة فارغة</numerusform>
            <numerusform>مجموعة من عنصر واحد</numerusform>
            <numerusform>مجموعة من عنصرين</numerusform>
            <numerusform>مجموعة من %Ln عناصر</numerusform>
            <numerusform>مجموعة من %Ln عنصرًا</numerusform>
            <numerusform>مجموعة من %Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>How it flows</source>
        <translation>كيف يتدفق</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>المجال</translation>
    </message>
</context>
<context>
    <name>meshbook::items::PictureTableModel</name>
    <message>
        <source>root</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>flows to</source>
        <translation>يتدفق إلى</translation>
    </message>
    <message>
        <source>made from</source>
        <translation>مشتق من</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>عمود</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation>الطرف الآخر</translation>
    </message>
    <message>
        <source>Its column</source>
        <translation>عموده</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>الحواف</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>meshbook::items::PolicyListModel</name>
    <message>
        <source>Built in</source>
        <translation>مدمجة</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>لا تُقرأ</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>غير محفوظة</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الشدة</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>meshbook::items::ReadinessModel</name>
    <message>
        <source>Owners</source>
        <translation>المالكون</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>عقود</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>مستويات الخدمة</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>المسرد</translation>
    </message>
    <message>
        <source>Conformance</source>
        <translation>المطابقة</translation>
    </message>
    <message>
        <source>Changed lately</source>
        <translation>تغيّر مؤخرًا</translation>
    </message>
    <message>
        <source>Products with an owner</source>
        <translation>منتجات لها مالك</translation>
    </message>
    <message>
        <source>Products with a contract</source>
        <translation>منتجات لها عقد</translation>
    </message>
    <message>
        <source>Products that promise service levels</source>
        <translation>منتجات تعد بمستويات خدمة</translation>
    </message>
    <message>
        <source>Columns linked to a term</source>
        <translation>أعمدة مرتبطة بمصطلح</translation>
    </message>
    <message>
        <source>Things that keep the policies that are about them</source>
        <translation>أشياء تلتزم بالسياسات التي تخصها</translation>
    </message>
    <message numerus="yes">
        <source>Products with a change or a new version in the last %n days</source>
        <translation>
            <numerusform>منتجات تغيّرت أو لها إصدار جديد</numerusform>
            <numerusform>منتجات تغيّرت أو لها إصدار جديد في آخر يوم</numerusform>
            <numerusform>منتجات تغيّرت أو لها إصدار جديد في آخر يومين</numerusform>
            <numerusform>منتجات تغيّرت أو لها إصدار جديد في آخر %Ln أيام</numerusform>
            <numerusform>منتجات تغيّرت أو لها إصدار جديد في آخر %Ln يومًا</numerusform>
            <numerusform>منتجات تغيّرت أو لها إصدار جديد في آخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%L1 من %L2</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>كل المجالات</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>بلا مجال</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message numerus="yes">
        <source>%n new version(s)</source>
        <translation>
            <numerusform>لا إصدارات جديدة</numerusform>
            <numerusform>إصدار جديد واحد</numerusform>
            <numerusform>إصداران جديدان</numerusform>
            <numerusform>%Ln إصدارات جديدة</numerusform>
            <numerusform>%Ln إصدارًا جديدًا</numerusform>
            <numerusform>%Ln إصدار جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>المجال</translation>
    </message>
</context>
<context>
    <name>meshbook::items::RemovedSourceModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>The name of a source that was removed, and its folder or address</extracomment>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>When a source was removed</extracomment>
        <translation>تاريخ الإزالة</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>محفوظ حتى</translation>
    </message>
</context>
<context>
    <name>meshbook::items::Replacement</name>
    <message>
        <source>This is no regular expression: %1, at character %2.</source>
        <translation>هذا ليس تعبيرًا نمطيًا: ⁨%1⁩، عند الحرف %2.</translation>
    </message>
    <message>
        <source>This expression takes too long. Write a simpler one.</source>
        <translation>يستغرق هذا التعبير وقتًا طويلًا. اكتب تعبيرًا أبسط.</translation>
    </message>
</context>
<context>
    <name>meshbook::items::RevisionModel</name>
    <message>
        <source>sync</source>
        <translation>مزامنة</translation>
    </message>
    <message>
        <source>commit %1</source>
        <translation>الإيداع ⁨%1⁩</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>اعتمده ⁨%1⁩</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>اعتمده</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>meshbook::items::ScorecardModel</name>
    <message>
        <source>All domains</source>
        <translation>كل المجالات</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: nothing to check</source>
        <translation>⁨%1⁩: لا شيء للفحص</translation>
    </message>
    <message>
        <source>%1: %2 of 100</source>
        <translation>⁨%1⁩: %2 من 100</translation>
    </message>
    <message>
        <source>%1 of %2 checks are not kept</source>
        <translation>لم يُلتزم بـ%1 من %2 من الفحوص</translation>
    </message>
    <message numerus="yes">
        <source>%n waived</source>
        <translation>
            <numerusform>لا مستثناة</numerusform>
            <numerusform>واحدة مستثناة</numerusform>
            <numerusform>اثنتان مستثناتان</numerusform>
            <numerusform>%Ln مستثناة</numerusform>
            <numerusform>%Ln مستثناة</numerusform>
            <numerusform>%Ln مستثناة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%Ln أخطاء</numerusform>
            <numerusform>%Ln خطأً</numerusform>
            <numerusform>%Ln خطأ</numerusform>
        </translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>المجال</translation>
    </message>
</context>
<context>
    <name>meshbook::items::SourceModel</name>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>fetching</source>
        <translation>جارٍ الجلب</translation>
    </message>
    <message>
        <source>looking for files</source>
        <translation>جارٍ البحث عن الملفات</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%L1 من %L2</translation>
    </message>
    <message>
        <source>putting together</source>
        <translation>جارٍ التجميع</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%Ln أخطاء</numerusform>
            <numerusform>%Ln خطأً</numerusform>
            <numerusform>%Ln خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%Ln تحذيرات</numerusform>
            <numerusform>%Ln تحذيرًا</numerusform>
            <numerusform>%Ln تحذير</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>%1, %2, %3 files, %4 things, issues: %5, %6</source>
        <translation>⁨%1⁩، %2، الملفات: %3، العناصر: %4، المشكلات: %5، %6</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>آخر مزامنة</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>What was said of a source, and the message of its last sync</extracomment>
        <translation>⁨%1⁩. ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>meshbook::items::StandingModel</name>
    <message>
        <source>score %1</source>
        <translation>الدرجة %1</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>بلا درجة</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <extracomment>After the words of an open breach: how many others there are</extracomment>
        <translation>%1 (+%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n new breach(es)</source>
        <translation>
            <numerusform>لا إخلالات جديدة (%Ln)</numerusform>
            <numerusform>إخلال جديد (%Ln)</numerusform>
            <numerusform>إخلالان جديدان (%Ln)</numerusform>
            <numerusform>%Ln إخلالات جديدة</numerusform>
            <numerusform>%Ln إخلالًا جديدًا</numerusform>
            <numerusform>%Ln إخلال جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>score %1 → %2</source>
        <translation>الدرجة %1 ← %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>التقدير %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>No measurements</source>
        <translation>لا قياسات</translation>
    </message>
    <message>
        <source>No open breach</source>
        <translation>لا إخلال مفتوح</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>منتج بيانات</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>يومًا بيوم</translation>
    </message>
    <message>
        <source>Day by day, %1 – %2</source>
        <translation>يومًا بيوم، %1 – %2</translation>
    </message>
    <message>
        <source>Met</source>
        <extracomment>The share of time in which a promise was met</extracomment>
        <translation>مستوفى</translation>
    </message>
    <message>
        <source>Error budget left</source>
        <translation>المتبقي من ميزانية الخطأ</translation>
    </message>
    <message>
        <source>Open breaches</source>
        <translation>إخلالات مفتوحة</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Since last visit</source>
        <translation>منذ آخر زيارة</translation>
    </message>
    <message>
        <source>nothing promised</source>
        <translation>لا وعد</translation>
    </message>
</context>
<context>
    <name>meshbook::items::StatementModel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>⁨%1⁩ + %2</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>يقول ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1; not in force</source>
        <translation>⁨%1⁩؛ غير معتمد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1; sources disagree</source>
        <translation>⁨%1⁩؛ المصادر مختلفة</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Value in force</source>
        <translation>القيمة المعتمدة</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>بحسب</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
</context>
<context>
    <name>meshbook::items::StatementTable</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>meshbook::items::TermChanges</name>
    <message>
        <source>merged into %1</source>
        <translation>دُمج في ⁨%1⁩</translation>
    </message>
    <message>
        <source>new term</source>
        <translation>مصطلح جديد</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>مستعاد</translation>
    </message>
</context>
<context>
    <name>meshbook::items::TermOutline</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>مهجور</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>الآن ⁨%1⁩</translation>
    </message>
    <message>
        <source>Without a glossary</source>
        <translation>بلا مسرد</translation>
    </message>
    <message>
        <source>Without a domain</source>
        <translation>بلا مجال</translation>
    </message>
    <message>
        <source>Without a steward</source>
        <translation>بلا أمين</translation>
    </message>
</context>
<context>
    <name>meshbook::items::WaiverModel</name>
    <message numerus="yes">
        <source>ran out %n days ago</source>
        <translation>
            <numerusform>انتهى اليوم</numerusform>
            <numerusform>انتهى قبل يوم</numerusform>
            <numerusform>انتهى قبل يومين</numerusform>
            <numerusform>انتهى قبل %Ln أيام</numerusform>
            <numerusform>انتهى قبل %Ln يومًا</numerusform>
            <numerusform>انتهى قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>ينتهي اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>لم يبق أي يوم</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %Ln أيام</numerusform>
            <numerusform>بقي %Ln يومًا</numerusform>
            <numerusform>بقي %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>this workspace</source>
        <translation>مساحة العمل هذه</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>يشمل</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>اعتمده</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>المدة الباقية</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Recorded in</source>
        <translation>مسجّل في</translation>
    </message>
</context>
<context>
    <name>meshbook::items::healthwords</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>A check and the column it is about: &quot;Completeness of email&quot;</extracomment>
        <translation>%L1 من %L2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A number of days, short: &quot;3 d&quot;</extracomment>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day of this year, in the notation of QLocale: &quot;21 Nov&quot;</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and a time of day: &quot;21 Nov, 04:48&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>promise %1</source>
        <translation>الوعد %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>A limit and the share of time in which it is kept: &quot;≤ 2 h in 90 %&quot;</extracomment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>spent %1×</source>
        <translation>أُنفق %1×</translation>
    </message>
    <message>
        <source>%1 %2, since %3</source>
        <translation>%1 %2، منذ %3</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1، منذ %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1، من %2 إلى %3</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>ما زال مفتوحًا</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>تعافى</translation>
    </message>
    <message>
        <source>nobody measured on</source>
        <translation>لم يقس أحد بعدها</translation>
    </message>
    <message>
        <source>maintenance began</source>
        <translation>بدأت الصيانة</translation>
    </message>
    <message>
        <source>worst %1</source>
        <translation>الأسوأ %1</translation>
    </message>
    <message>
        <source>%1, promised %2</source>
        <translation>%1، الموعود %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s) met</source>
        <translation>
            <numerusform>استُوفي %1 من %Ln يوم</numerusform>
            <numerusform>استُوفي %1 من يوم واحد (%Ln)</numerusform>
            <numerusform>استُوفي %1 من يومين (%Ln)</numerusform>
            <numerusform>استُوفي %1 من %Ln أيام</numerusform>
            <numerusform>استُوفي %1 من %Ln يومًا</numerusform>
            <numerusform>استُوفي %1 من %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>لم يُقَس</translation>
    </message>
    <message>
        <source>%1 in breach</source>
        <translation>%1 مُخلّ</translation>
    </message>
    <message>
        <source>%1 close to it</source>
        <translation>%1 قريب من ذلك</translation>
    </message>
    <message>
        <source>Write a service level or a quality rule into the contract, or add a source with the results of tests (dbt, Great Expectations): the next sync shows them here.</source>
        <translation>اكتب مستوى خدمة أو قاعدة جودة في العقد، أو أضف مصدرًا يحوي نتائج اختبارات (dbt أو Great Expectations): تعرضها المزامنة التالية هنا.</translation>
    </message>
</context>
<context>
    <name>meshbook::items::marks</name>
    <message>
        <source>added</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>متغيّر</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>مُسقَط</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>معرَّض للخطر</translation>
    </message>
    <message>
        <source>declared, never observed</source>
        <translation>معلن ولم يُرصد قط</translation>
    </message>
    <message>
        <source>observed, not declared</source>
        <translation>مرصود وغير معلن</translation>
    </message>
</context>
<context>
    <name>meshbook::items::policywords</name>
    <message>
        <source>Contract</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>الطور</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>الملكية</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>الوعود</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>المصطلحات</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>تلميح</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>until %1 by %2: %3</source>
        <translation>حتى %1 من ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>sure to %1</source>
        <translation>بثقة %1</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>بلا مجال</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>بلا منتج</translation>
    </message>
</context>
<context>
    <name>meshbook::lineage::SvgBoxes</name>
    <message numerus="yes">
        <source>+ %n more</source>
        <comment>columns</comment>
        <translation>
            <numerusform>+ لا مزيد</numerusform>
            <numerusform>+ عمود آخر</numerusform>
            <numerusform>+ عمودان آخران</numerusform>
            <numerusform>+ %Ln أعمدة أخرى</numerusform>
            <numerusform>+ %Ln عمودًا آخر</numerusform>
            <numerusform>+ %Ln عمود آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>key</source>
        <translation>مفتاح</translation>
    </message>
</context>
<context>
    <name>meshbook::lineage::SvgLegend</name>
    <message>
        <source>feeds</source>
        <translation>يغذي</translation>
    </message>
    <message>
        <source>traced</source>
        <translation>متتبَّع</translation>
    </message>
    <message>
        <source>over what is left out</source>
        <translation>فوق ما تُرك</translation>
    </message>
    <message>
        <source>more, not shown</source>
        <translation>المزيد غير معروض</translation>
    </message>
    <message>
        <source>named, described nowhere</source>
        <translation>مذكور ولا وصف له</translation>
    </message>
    <message>
        <source>added</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>changed or at risk</source>
        <translation>متغيّر أو معرّض للخطر</translation>
    </message>
</context>
<context>
    <name>meshbook::measure::Judge</name>
    <message>
        <source>The database gave no value.</source>
        <translation>لم تعطِ قاعدة البيانات قيمة.</translation>
    </message>
    <message>
        <source>The database gave &quot;%1&quot;, which is no number.</source>
        <translation>أعطت قاعدة البيانات «%1» وهو ليس عددًا.</translation>
    </message>
    <message>
        <source>The expectation &quot;%1&quot; cannot be held against &quot;%2&quot;.</source>
        <translation>لا يمكن مقارنة التوقع «%1» بـ«%2».</translation>
    </message>
    <message>
        <source>The column holds no value, so nothing is known of its age.</source>
        <translation>لا قيمة في العمود، فلا يُعرف شيء عن عمره.</translation>
    </message>
    <message numerus="yes">
        <source>The newest value lies %n second(s) in the future.</source>
        <translation>
            <numerusform>أحدث قيمة في الحاضر (%Ln ثانية).</numerusform>
            <numerusform>أحدث قيمة بعد ثانية واحدة (%Ln) في المستقبل.</numerusform>
            <numerusform>أحدث قيمة بعد ثانيتين (%Ln) في المستقبل.</numerusform>
            <numerusform>أحدث قيمة بعد %Ln ثوانٍ في المستقبل.</numerusform>
            <numerusform>أحدث قيمة بعد %Ln ثانية في المستقبل.</numerusform>
            <numerusform>أحدث قيمة بعد %Ln ثانية في المستقبل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest value: %1</source>
        <translation>أحدث قيمة: %1</translation>
    </message>
    <message>
        <source>The database gave no row.</source>
        <translation>لم تعطِ قاعدة البيانات صفًا.</translation>
    </message>
    <message>
        <source>The rule&apos;s SQL gave several rows where one value is expected.</source>
        <translation>أعطت SQL القاعدة صفوفًا عدة والمنتظر قيمة واحدة.</translation>
    </message>
</context>
<context>
    <name>meshbook::measure::Placeholders</name>
    <message>
        <source>The rule&apos;s SQL asks for ${%1}, which Meshbook does not know.</source>
        <translation>تطلب SQL القاعدة ‎${%1}‎ وMeshbook لا يعرفه.</translation>
    </message>
    <message>
        <source>The rule&apos;s SQL asks for ${%1}, but the rule is not about one.</source>
        <translation>تطلب SQL القاعدة ‎${%1}‎ لكن القاعدة لا تخص شيئًا كهذا.</translation>
    </message>
    <message>
        <source>The rule has no SQL.</source>
        <translation>لا SQL للقاعدة.</translation>
    </message>
    <message>
        <source>The rule&apos;s SQL puts a table before a field within a column.</source>
        <translation>تضع SQL القاعدة جدولًا قبل حقل داخل عمود.</translation>
    </message>
</context>
<context>
    <name>meshbook::measure::PostgresDatabase</name>
    <message>
        <source>Memory ran out.</source>
        <translation>نفدت الذاكرة.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>الخادم لا يستجيب.</translation>
    </message>
    <message>
        <source>No connection: %1</source>
        <translation>لا اتصال: %1</translation>
    </message>
    <message>
        <source>The connection was lost: %1</source>
        <translation>فُقد الاتصال: %1</translation>
    </message>
    <message>
        <source>The database said: %1</source>
        <translation>قالت قاعدة البيانات: %1</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>فُقد الاتصال.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
</context>
<context>
    <name>meshbook::measure::RulePlanner</name>
    <message>
        <source>The rule does not say which column it is about.</source>
        <translation>لا تقول القاعدة أي عمود تخص.</translation>
    </message>
    <message>
        <source>Nothing says which values are valid.</source>
        <translation>لا شيء يقول أي القيم صالحة.</translation>
    </message>
    <message>
        <source>The rule does not say where its values must be.</source>
        <translation>لا تقول القاعدة أين يجب أن تقع قيمها.</translation>
    </message>
    <message>
        <source>Nothing says where the table &quot;%1&quot; is.</source>
        <translation>لا شيء يقول أين الجدول «%1».</translation>
    </message>
    <message>
        <source>The rule names no metric.</source>
        <translation>لا تسمّي القاعدة مقياسًا.</translation>
    </message>
    <message>
        <source>Meshbook does not measure &quot;%1&quot;.</source>
        <translation>لا يقيس Meshbook «%1».</translation>
    </message>
    <message>
        <source>The rule is a template that only dbt can fill in.</source>
        <translation>القاعدة قالب لا يملؤه إلا dbt.</translation>
    </message>
    <message>
        <source>The rule is run by the tool that reported it.</source>
        <translation>تشغّل القاعدةَ الأداةُ التي أبلغت عنها.</translation>
    </message>
    <message>
        <source>Meshbook does not run rules of this kind.</source>
        <translation>لا يشغّل Meshbook قواعد من هذا النوع.</translation>
    </message>
    <message>
        <source>The rule is run by %1.</source>
        <translation>يشغّل القاعدةَ %1.</translation>
    </message>
</context>
<context>
    <name>meshbook::measure::Secrets</name>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>متغير البيئة %1 غير معيَّن.</translation>
    </message>
</context>
<context>
    <name>meshbook::measure::SqliteDatabase</name>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>تعذرت قراءة الملف.</translation>
    </message>
    <message numerus="yes">
        <source>The statement took more than %n second(s) and was ended.</source>
        <translation>
            <numerusform>لم تُمهَل التعليمة (%Ln ثانية) فأُنهيت.</numerusform>
            <numerusform>استغرقت التعليمة أكثر من ثانية واحدة (%Ln) فأُنهيت.</numerusform>
            <numerusform>استغرقت التعليمة أكثر من ثانيتين (%Ln) فأُنهيت.</numerusform>
            <numerusform>استغرقت التعليمة أكثر من %Ln ثوانٍ فأُنهيت.</numerusform>
            <numerusform>استغرقت التعليمة أكثر من %Ln ثانية فأُنهيت.</numerusform>
            <numerusform>استغرقت التعليمة أكثر من %Ln ثانية فأُنهيت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>The statement would do more than read, which is refused.</source>
        <translation>التعليمة تفعل أكثر من القراءة، وهذا مرفوض.</translation>
    </message>
    <message>
        <source>The file is no SQLite database.</source>
        <translation>الملف ليس قاعدة بيانات SQLite.</translation>
    </message>
    <message>
        <source>The database said: %1</source>
        <translation>قالت قاعدة البيانات: %1</translation>
    </message>
    <message>
        <source>This is not one statement that reads.</source>
        <translation>ليست هذه تعليمة قراءة واحدة.</translation>
    </message>
</context>
<context>
    <name>meshbook::measure::SystemKeychain</name>
    <message>
        <source>The keychain has no such password.</source>
        <translation>لا توجد كلمة سر كهذه في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>No keychain answers.</source>
        <translation>لا سلسلة مفاتيح تستجيب.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>لم تستجب في الوقت المحدد.</translation>
    </message>
</context>
<context>
    <name>meshbook::measure::Target</name>
    <message>
        <source>Nothing says what the table is called.</source>
        <translation>لا شيء يقول ما اسم الجدول.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a field within a column, which Meshbook does not measure.</source>
        <translation>«%1» حقل داخل عمود، ولا يقيسه Meshbook.</translation>
    </message>
</context>
<context>
    <name>meshbook::policies::CatalogTables</name>
    <message>
        <source>A script is missing from the program.</source>
        <translation>ينقص البرنامج نص برمجي.</translation>
    </message>
    <message>
        <source>The workspace cannot be written. Check the permissions of its folder.</source>
        <translation>تعذرت الكتابة في مساحة العمل. تحقق من أذونات مجلدها.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
</context>
<context>
    <name>meshbook::policies::PackReader</name>
    <message>
        <source>The file could not be read.</source>
        <translation>تعذرت قراءة الملف.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>الملف أكبر من %1 م.ب.</translation>
    </message>
    <message>
        <source>&quot;parameters&quot; has the parameters of each policy below its id.</source>
        <translation>في «parameters» معاملات كل سياسة تحت معرّفها.</translation>
    </message>
    <message>
        <source>&quot;until&quot; must be a day, as 2026-12-31.</source>
        <translation>يجب أن يكون «until» يومًا، مثل 2026-12-31.</translation>
    </message>
    <message>
        <source>The file must have a list &quot;waivers&quot;.</source>
        <translation>يجب أن تكون في الملف قائمة «waivers».</translation>
    </message>
    <message>
        <source>There is no folder of policies there.</source>
        <translation>لا مجلد سياسات هناك.</translation>
    </message>
    <message>
        <source>The pack &quot;%1&quot; is left out: its source &quot;%2&quot; was given no domain to speak for.</source>
        <translation>تُركت الحزمة «%1»: لم يُعطَ مصدرها «%2» مجالًا يتكلم باسمه.</translation>
    </message>
    <message>
        <source>The pack &quot;%1&quot; is left out: it is for the domain &quot;%2&quot;, its source &quot;%3&quot; is of &quot;%4&quot;.</source>
        <translation>تُركت الحزمة «%1»: هي للمجال «%2» ومصدرها «%3» من «%4».</translation>
    </message>
    <message>
        <source>&quot;scope&quot; is missing.</source>
        <translation>ينقص «scope».</translation>
    </message>
    <message>
        <source>&quot;scope&quot; cannot be &quot;%1&quot;.</source>
        <translation>لا يكون «scope» «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a parameter: small letters, digits and &quot;_&quot;.</source>
        <translation>«%1» ليس اسم معامل: حروف صغيرة وأرقام و«_».</translation>
    </message>
    <message>
        <source>&quot;type&quot; must be integer, number, text, boolean or list.</source>
        <translation>يجب أن يكون «type» ‏integer أو number أو text أو boolean أو list.</translation>
    </message>
    <message>
        <source>&quot;stricter&quot; must be higher, lower, superset, subset, true or false.</source>
        <translation>يجب أن يكون «stricter» ‏higher أو lower أو superset أو subset أو true أو false.</translation>
    </message>
    <message>
        <source>&quot;parameters&quot; must map names to what they are.</source>
        <translation>يجب أن يقرن «parameters» الأسماء بما هي.</translation>
    </message>
    <message>
        <source>A test needs &quot;given&quot;, views with their rows, and a list &quot;expect&quot;.</source>
        <translation>يحتاج الاختبار إلى «given»، أي طرق عرض بصفوفها، وقائمة «expect».</translation>
    </message>
    <message>
        <source>The SQL is longer than %1 KB.</source>
        <translation>SQL أطول من %1 ك.ب.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>ينقص «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no key here and is ignored.</source>
        <translation>«%1» ليس مفتاحًا هنا ويُهمل.</translation>
    </message>
    <message>
        <source>The file must be a YAML mapping.</source>
        <translation>يجب أن يكون الملف جدول YAML.</translation>
    </message>
    <message>
        <source>&quot;id&quot; must be letters, digits, &quot;-&quot; and &quot;.&quot;.</source>
        <translation>يجب أن يكون «id» حروفًا وأرقامًا و«-» و«.».</translation>
    </message>
    <message>
        <source>&quot;severity&quot; must be info, warning or error.</source>
        <translation>يجب أن يكون «severity» ‏info أو warning أو error.</translation>
    </message>
</context>
<context>
    <name>meshbook::policies::PolicyRunner</name>
    <message>
        <source>It finds more than %1 rows; the others are left out.</source>
        <translation>تجد أكثر من %1 صفًا؛ يُترك الباقي.</translation>
    </message>
    <message>
        <source>The answer must have the columns &quot;subject&quot; and &quot;message&quot;.</source>
        <translation>يجب أن يكون في الجواب العمودان «subject» و«message».</translation>
    </message>
    <message>
        <source>A row has no subject.</source>
        <translation>صف بلا موضوع.</translation>
    </message>
    <message>
        <source>The subject &quot;%1&quot; is not of the kind %2, which the scope says.</source>
        <translation>الموضوع «%1» ليس من النوع %2 الذي يقوله النطاق.</translation>
    </message>
    <message>
        <source>A row about &quot;%1&quot; has no message.</source>
        <translation>صف عن «%1» بلا رسالة.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
</context>
<context>
    <name>meshbook::policies::PolicyTester</name>
    <message>
        <source>There is no view &quot;%1&quot;.</source>
        <translation>لا طريقة عرض «%1».</translation>
    </message>
    <message>
        <source>The view &quot;%1&quot; has no column &quot;%2&quot;.</source>
        <translation>لا عمود «%2» في طريقة العرض «%1».</translation>
    </message>
    <message>
        <source>Expected and not found: %1</source>
        <translation>متوقع ولم يوجد: %1</translation>
    </message>
    <message>
        <source>Found and not expected: %1</source>
        <translation>وُجد ولم يُتوقع: %1</translation>
    </message>
    <message>
        <source>The policy has no parameter &quot;%1&quot;.</source>
        <translation>لا معامل «%1» للسياسة.</translation>
    </message>
    <message>
        <source>&quot;now&quot; must be a time, as 2026-01-31T00:00:00Z.</source>
        <translation>يجب أن يكون «now» وقتًا، مثل 2026-01-31T00:00:00Z.</translation>
    </message>
</context>
<context>
    <name>meshbook::policies::Sandbox</name>
    <message>
        <source>There is no view &quot;%1&quot;.</source>
        <translation>لا طريقة عرض «%1».</translation>
    </message>
    <message>
        <source>The function &quot;%1&quot; is not for policies.</source>
        <translation>الدالة «%1» ليست للسياسات.</translation>
    </message>
    <message>
        <source>A policy is one SELECT; it can change nothing and open nothing.</source>
        <translation>السياسة SELECT واحدة؛ لا تغيّر شيئًا ولا تفتح شيئًا.</translation>
    </message>
    <message>
        <source>It was stopped: it takes longer than %1 s.</source>
        <translation>أوقفت: تستغرق أكثر من %1 ث.</translation>
    </message>
    <message>
        <source>It was stopped: it needs more than %1 MB.</source>
        <translation>أوقفت: تحتاج إلى أكثر من %1 م.ب.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>The SQL cannot be run: %1.</source>
        <translation>تعذر تشغيل SQL: %1.</translation>
    </message>
    <message>
        <source>The SQL is longer than %1 KB.</source>
        <translation>SQL أطول من %1 ك.ب.</translation>
    </message>
    <message>
        <source>A policy is one SELECT, and nothing after it.</source>
        <translation>السياسة SELECT واحدة ولا شيء بعدها.</translation>
    </message>
    <message>
        <source>There is no parameter &quot;%1&quot;.</source>
        <translation>لا معامل «%1».</translation>
    </message>
</context>
<context>
    <name>meshbook::sample::SampleDatabase</name>
    <message>
        <source>The sample database could not be written.</source>
        <translation>تعذرت كتابة قاعدة البيانات النموذجية.</translation>
    </message>
</context>
<context>
    <name>meshbook::services::AccessBranch</name>
    <message>
        <source>The contract is in no repository of yours: the source must be a folder in a git working tree. The letter asks for the same.</source>
        <translation>العقد ليس في أي مستودع لك: يجب أن يكون المصدر مجلدًا في شجرة عمل git. والرسالة تطلب الشيء نفسه.</translation>
    </message>
    <message>
        <source>Nothing was planned.</source>
        <translation>لم يُخطَّط لشيء.</translation>
    </message>
</context>
<context>
    <name>meshbook::services::AlertService</name>
    <message numerus="yes">
        <source>%n promise(s) are broken</source>
        <translation>
            <numerusform>لا وعود أُخلّ بها (%Ln)</numerusform>
            <numerusform>أُخلّ بوعد واحد (%Ln)</numerusform>
            <numerusform>أُخلّ بوعدين (%Ln)</numerusform>
            <numerusform>أُخلّ بـ%Ln وعود</numerusform>
            <numerusform>أُخلّ بـ%Ln وعدًا</numerusform>
            <numerusform>أُخلّ بـ%Ln وعد</numerusform>
        </translation>
    </message>
    <message>
        <source>First: %1, %2</source>
        <translation>أولًا: %1، %2</translation>
    </message>
    <message>
        <source>A promise is broken: %1</source>
        <translation>أُخلّ بوعد: %1</translation>
    </message>
    <message>
        <source>The command for alerts cannot be started.</source>
        <translation>تعذر بدء أمر التنبيهات.</translation>
    </message>
    <message>
        <source>The command for alerts ended with code %1.</source>
        <translation>انتهى أمر التنبيهات بالرمز %1.</translation>
    </message>
    <message>
        <source>The command for alerts crashed or was ended.</source>
        <translation>انهار أمر التنبيهات أو أُنهي.</translation>
    </message>
</context>
<context>
    <name>meshbook::services::BookmarkService</name>
    <message>
        <source>“%1” is a favourite now.</source>
        <translation>أصبح «⁨%1⁩» في المفضلة.</translation>
    </message>
    <message>
        <source>“%1” is no favourite any more.</source>
        <translation>لم يعد «⁨%1⁩» في المفضلة.</translation>
    </message>
    <message>
        <source>The favourites have another order.</source>
        <translation>تغيّر ترتيب المفضلة.</translation>
    </message>
    <message>
        <source>The search is saved as “%1”.</source>
        <translation>حُفظ البحث باسم «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The saved search “%1” was changed.</source>
        <translation>تغيّر البحث المحفوظ «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The saved search “%1” was deleted.</source>
        <translation>حُذف البحث المحفوظ «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The saved searches have another order.</source>
        <translation>تغيّر ترتيب عمليات البحث المحفوظة.</translation>
    </message>
</context>
<context>
    <name>meshbook::services::CatalogService</name>
    <message>
        <source>The file is not there any more. Sync the source to see what is.</source>
        <translation>لم يعد الملف موجودًا. زامِن المصدر لترى ما فيه.</translation>
    </message>
    <message>
        <source>The file lies outside its source.</source>
        <translation>يقع الملف خارج مصدره.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>تعذر فتح الملف: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The source of this file is not in the workspace any more.</source>
        <translation>لم يعد مصدر هذا الملف في مساحة العمل.</translation>
    </message>
</context>
<context>
    <name>meshbook::services::FolderCheck</name>
    <message>
        <source>A temporary folder could not be made.</source>
        <translation>تعذر إنشاء مجلد مؤقت.</translation>
    </message>
    <message>
        <source>There is no such folder or file: %1</source>
        <translation>لا يوجد مجلد أو ملف كهذا: %1</translation>
    </message>
    <message>
        <source>A temporary file could not be written.</source>
        <translation>تعذرت كتابة ملف مؤقت.</translation>
    </message>
    <message>
        <source>git gave an answer that cannot be understood.</source>
        <translation>أعطى git جوابًا لا يُفهم.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no revision of a git repository at %2.</source>
        <translation>«%1» ليس مراجعة في مستودع git عند %2.</translation>
    </message>
</context>
<context>
    <name>meshbook::services::GlossaryDesk</name>
    <message>
        <source>There is no such change set.</source>
        <translation>لا توجد مجموعة تغييرات كهذه.</translation>
    </message>
    <message>
        <source>Several change sets are called so.</source>
        <translation>عدة مجموعات تغييرات بهذا الاسم.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>لا شيء يُعاد.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء يُتراجع عنه.</translation>
    </message>
    <message>
        <source>“%1” has changed since; undoing this would overwrite that.</source>
        <translation>تغيّر «%1» منذئذ؛ التراجع سيطمس ذلك.</translation>
    </message>
    <message>
        <source>Again: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>There is such a glossary already.</source>
        <translation>يوجد مسرد كهذا بالفعل.</translation>
    </message>
    <message>
        <source>Only approved change sets are published.</source>
        <translation>لا تُنشر إلا مجموعات التغييرات المعتمدة.</translation>
    </message>
    <message>
        <source>There is nothing left to publish.</source>
        <translation>لم يبق ما يُنشر.</translation>
    </message>
    <message>
        <source>These live in the ledger only and are not published: %1.</source>
        <translation>هذه في الدفتر فقط ولا تُنشر: %1.</translation>
    </message>
    <message>
        <source>The file has no place for %1 of “%2”; it stays in the ledger.</source>
        <translation>لا مكان في الملف لـ%1 من «%2»؛ يبقى في الدفتر.</translation>
    </message>
    <message>
        <source>The source says otherwise by now. Resolve the conflicts first.</source>
        <translation>صار المصدر يقول غير ذلك. حُلَّ التعارضات أولًا.</translation>
    </message>
    <message>
        <source>Your approval is noted.</source>
        <translation>سُجّلت موافقتك.</translation>
    </message>
</context>
<context>
    <name>meshbook::services::GovernanceService</name>
    <message numerus="yes">
        <source>Waived: %n finding(s)</source>
        <translation>
            <numerusform>لم تُستثنَ أي نتيجة</numerusform>
            <numerusform>استُثنيت نتيجة واحدة</numerusform>
            <numerusform>استُثنيت نتيجتان</numerusform>
            <numerusform>استُثنيت %Ln نتائج</numerusform>
            <numerusform>استُثنيت %Ln نتيجة</numerusform>
            <numerusform>استُثنيت %Ln نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waivers taken back: %n</source>
        <translation>
            <numerusform>لم يُسحب أي استثناء</numerusform>
            <numerusform>سُحب استثناء واحد</numerusform>
            <numerusform>سُحب استثناءان</numerusform>
            <numerusform>سُحبت %Ln استثناءات</numerusform>
            <numerusform>سُحب %Ln استثناءً</numerusform>
            <numerusform>سُحب %Ln استثناء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::services::HealthService</name>
    <message>
        <source>The product is not held against this any more.</source>
        <translation>لم يعد المنتج يُقاس بهذا.</translation>
    </message>
</context>
<context>
    <name>meshbook::services::JoinReport</name>
    <message>
        <source>Only products, contracts and datasets can be joined.</source>
        <translation>لا تُربط إلا المنتجات والعقود ومجموعات البيانات.</translation>
    </message>
    <message>
        <source>A join needs two things at least.</source>
        <translation>يحتاج الربط إلى عنصرين على الأقل.</translation>
    </message>
</context>
<context>
    <name>meshbook::services::LineagePictures</name>
    <message>
        <source>Nobody kept what flowed then.</source>
        <translation>لم يحفظ أحد ما كان يتدفق حينها.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
</context>
<context>
    <name>meshbook::services::MeasureService</name>
    <message>
        <source>Measuring</source>
        <translation>القياس</translation>
    </message>
    <message>
        <source>There is no connection to a database yet.</source>
        <translation>لا اتصال بقاعدة بيانات بعد.</translation>
    </message>
    <message>
        <source>No connection leads to anything that could be measured.</source>
        <translation>لا اتصال يقود إلى ما يمكن قياسه.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
</context>
<context>
    <name>meshbook::services::Measuring</name>
    <message>
        <source>Only products, contracts and datasets can be measured.</source>
        <translation>لا تُقاس إلا المنتجات والعقود ومجموعات البيانات.</translation>
    </message>
    <message>
        <source>This is no dataset.</source>
        <translation>ليست هذه مجموعة بيانات.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>This workspace is read-only.</source>
        <translation>مساحة العمل هذه للقراءة فقط.</translation>
    </message>
    <message>
        <source>Measured by Meshbook</source>
        <translation>قاسه Meshbook</translation>
    </message>
</context>
<context>
    <name>meshbook::services::PipelineFile</name>
    <message>
        <source>A path for a pipeline may have letters, digits, &quot;_&quot;, &quot;-&quot;, &quot;.&quot;, &quot;/&quot; and blanks: %1</source>
        <translation>يجوز في مسار خط المعالجة حروف وأرقام و«_» و«-» و«.» و«/» ومسافات: %1</translation>
    </message>
</context>
<context>
    <name>meshbook::services::PolicyShelf</name>
    <message>
        <source>The file was changed meanwhile; nothing was written.</source>
        <translation>تغيّر الملف في هذه الأثناء؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>تعذرت قراءة الملف.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>الملف أكبر من %1 م.ب.</translation>
    </message>
    <message>
        <source>The policy needs an &quot;id&quot; of letters, digits, &quot;-&quot; and &quot;.&quot; to be saved.</source>
        <translation>تحتاج السياسة لحفظها إلى «id» من حروف وأرقام و«-» و«.».</translation>
    </message>
    <message>
        <source>Only policies of the workspace can be changed.</source>
        <translation>لا تُغيَّر إلا سياسات مساحة العمل.</translation>
    </message>
    <message>
        <source>%1 is there already; nothing was written.</source>
        <translation>⁨%1⁩ موجود بالفعل؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>تعذرت كتابة الملف: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>meshbook::services::ProductTemplate</name>
    <message>
        <source>The file of a template cannot be read: %1</source>
        <translation>تعذرت قراءة ملف قالب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The file of a template is larger than 1 MB.</source>
        <translation>ملف القالب أكبر من 1 م.ب.</translation>
    </message>
    <message>
        <source>%1 is needed: %2.</source>
        <translation>⁨%1⁩ مطلوب: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The value of %1 is longer than a line.</source>
        <translation>قيمة ⁨%1⁩ أطول من سطر.</translation>
    </message>
    <message>
        <source>%1 has %2 characters at least.</source>
        <translation>في ⁨%1⁩ ما لا يقل عن %2 من الحروف.</translation>
    </message>
    <message>
        <source>%1 does not match %2: %3</source>
        <translation>⁨%1⁩ لا يطابق ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message>
        <source>A template needs an id and a title.</source>
        <translation>يحتاج القالب إلى معرّف وعنوان.</translation>
    </message>
    <message>
        <source>The name of a parameter is of small letters.</source>
        <translation>يُكتب اسم المعامل بحروف صغيرة.</translation>
    </message>
    <message>
        <source>The pattern of the parameter %1 is none.</source>
        <translation>نمط المعامل ⁨%1⁩ ليس نمطًا.</translation>
    </message>
    <message>
        <source>A file of a template has a path that cannot be used.</source>
        <translation>لأحد ملفات القالب مسار لا يمكن استخدامه.</translation>
    </message>
    <message>
        <source>A template has 1 to 50 files.</source>
        <translation>في القالب من ملف واحد إلى 50 ملفًا.</translation>
    </message>
    <message>
        <source>The template %1 has no parameter %2.</source>
        <translation>لا معامل ⁨%2⁩ للقالب ⁨%1⁩.</translation>
    </message>
    <message>
        <source>A file of the template would be called %1.</source>
        <translation>سيكون اسم أحد ملفات القالب ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 is there already; nothing was written.</source>
        <translation>⁨%1⁩ موجود بالفعل؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>تعذرت كتابة الملف: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>meshbook::services::QuickFix</name>
    <message>
        <source>The changes do not go together.</source>
        <translation>لا تتوافق التغييرات معًا.</translation>
    </message>
    <message>
        <source>Nothing mechanical mends this.</source>
        <translation>لا يُصلح هذا آليًا.</translation>
    </message>
    <message>
        <source>A value for &quot;%1&quot; is needed.</source>
        <translation>تلزم قيمة لـ«⁨%1⁩».</translation>
    </message>
    <message>
        <source>Only contracts and products in ODCS, ODPS and DCS are edited.</source>
        <translation>لا تُحرَّر إلا العقود والمنتجات بصيغ ODCS و ODPS و DCS.</translation>
    </message>
    <message>
        <source>Another finding gives this field a value already.</source>
        <translation>تعطي نتيجة أخرى هذا الحقل قيمة بالفعل.</translation>
    </message>
    <message>
        <source>The file has nothing called &quot;%1&quot; there any more.</source>
        <translation>لم يعد في الملف شيء باسم «⁨%1⁩» هناك.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>تعذرت قراءة الملف: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The file is too large to be edited here.</source>
        <translation>الملف أكبر من أن يُحرَّر هنا.</translation>
    </message>
    <message>
        <source>The file was changed meanwhile; nothing was written.</source>
        <translation>تغيّر الملف في هذه الأثناء؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>تعذرت كتابة الملف: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>meshbook::services::SampleConnection</name>
    <message>
        <source>Sample warehouse</source>
        <translation>مستودع نموذجي</translation>
    </message>
</context>
<context>
    <name>meshbook::services::SearchExport</name>
    <message>
        <source>These are too many matches for the clipboard. Export them to a file instead.</source>
        <translation>هذه النتائج أكثر مما تتسع له الحافظة. صدّرها إلى ملف بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. The file is as it was before.</source>
        <translation>تعذرت كتابة ⁨%1⁩: ⁨%2⁩. الملف باقٍ كما كان.</translation>
    </message>
    <message>
        <source>Copying all matches</source>
        <translation>جارٍ نسخ كل النتائج</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>جارٍ التصدير إلى ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>meshbook::services::SearchNews</name>
    <message>
        <source>This search is not saved any more.</source>
        <translation>لم يعد هذا البحث محفوظًا.</translation>
    </message>
</context>
<context>
    <name>meshbook::services::SyncService</name>
    <message>
        <source>This is no address of a Git repository.</source>
        <translation>هذا ليس عنوان مستودع Git.</translation>
    </message>
    <message>
        <source>There is no such folder or file.</source>
        <translation>لا يوجد مجلد أو ملف كهذا.</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>جارٍ إزالة ⁨%1⁩</translation>
    </message>
    <message>
        <source>There is no such source.</source>
        <translation>لا يوجد مصدر كهذا.</translation>
    </message>
    <message>
        <source>Writing the sample mesh</source>
        <translation>جارٍ كتابة الشبكة النموذجية</translation>
    </message>
    <message>
        <source>Syncing %1</source>
        <translation>جارٍ مزامنة ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>meshbook::services::UpkeepService</name>
    <message>
        <source>The connection “%1” was added.</source>
        <translation>أُضيف الاتصال «%1».</translation>
    </message>
    <message>
        <source>The connection “%1” was changed.</source>
        <translation>غُيِّر الاتصال «%1».</translation>
    </message>
    <message>
        <source>The connection “%1” was removed.</source>
        <translation>أُزيل الاتصال «%1».</translation>
    </message>
    <message>
        <source>The breach is acknowledged.</source>
        <translation>أُقرَّ بالإخلال.</translation>
    </message>
    <message>
        <source>The breach is not acknowledged any more.</source>
        <translation>لم يعد الإخلال مُقرًّا به.</translation>
    </message>
    <message>
        <source>The maintenance is announced.</source>
        <translation>أُعلنت الصيانة.</translation>
    </message>
    <message>
        <source>The maintenance was changed.</source>
        <translation>غُيِّرت الصيانة.</translation>
    </message>
    <message>
        <source>The maintenance is not announced any more.</source>
        <translation>لم تعد الصيانة معلنة.</translation>
    </message>
</context>
<context>
    <name>meshbook::services::WorkspaceService</name>
    <message>
        <source>Rebuilding the search index</source>
        <translation>جارٍ إعادة بناء فهرس البحث</translation>
    </message>
</context>
<context>
    <name>meshbook::store::Bookmarks</name>
    <message>
        <source>This is no favourite any more.</source>
        <translation>لم يعد هذا في المفضلة.</translation>
    </message>
    <message>
        <source>This search is not saved any more.</source>
        <translation>لم يعد هذا البحث محفوظًا.</translation>
    </message>
    <message>
        <source>This search is too long to be kept.</source>
        <translation>هذا البحث أطول من أن يُحفظ.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>يحتاج البحث المحفوظ إلى اسم.</translation>
    </message>
    <message>
        <source>The name of a saved search has at most %1 characters.</source>
        <translation>لا يزيد اسم البحث المحفوظ على %1 من الأحرف.</translation>
    </message>
    <message>
        <source>There is already a saved search of this name.</source>
        <translation>يوجد بحث محفوظ بهذا الاسم.</translation>
    </message>
    <message>
        <source>A row of the ledger does not match its checksum. It was left as it is.</source>
        <translation>سطر في الدفتر لا يطابق مجموعه التدقيقي. تُرك كما هو.</translation>
    </message>
    <message>
        <source>This workspace is read-only.</source>
        <translation>مساحة العمل هذه للقراءة فقط.</translation>
    </message>
    <message>
        <source>This is a favourite already.</source>
        <translation>هذا في المفضلة من قبل.</translation>
    </message>
    <message>
        <source>There are %1 favourites. Remove some first.</source>
        <translation>في المفضلة %1 من العناصر. أزل بعضها أولًا.</translation>
    </message>
    <message>
        <source>This search is saved already.</source>
        <translation>هذا البحث محفوظ من قبل.</translation>
    </message>
    <message>
        <source>There are %1 saved searches. Delete some first.</source>
        <translation>عمليات البحث المحفوظة: %1. احذف بعضها أولًا.</translation>
    </message>
    <message>
        <source>This search was not looked at yet.</source>
        <translation>لم يُنظر في هذا البحث بعد.</translation>
    </message>
</context>
<context>
    <name>meshbook::store::CacheReader</name>
    <message>
        <source>There is no such thing in the catalog.</source>
        <translation>لا يوجد عنصر كهذا في الفهرس.</translation>
    </message>
</context>
<context>
    <name>meshbook::store::Database</name>
    <message>
        <source>The disk is full. Free some space and try again; nothing was half-written.</source>
        <translation>القرص ممتلئ. أفرغ بعض المساحة وأعد المحاولة؛ لم يُكتب شيء منقوص.</translation>
    </message>
    <message>
        <source>The workspace cannot be written. Check the permissions of its folder.</source>
        <translation>تعذرت الكتابة في مساحة العمل. تحقق من أذونات مجلدها.</translation>
    </message>
    <message>
        <source>Another Meshbook is writing to this workspace. Try again when it is done.</source>
        <translation>يكتب Meshbook آخر في مساحة العمل هذه. أعد المحاولة عند انتهائه.</translation>
    </message>
    <message>
        <source>The database file is damaged.</source>
        <translation>ملف قاعدة البيانات تالف.</translation>
    </message>
    <message>
        <source>The disk reported an error.</source>
        <translation>أبلغ القرص عن خطأ.</translation>
    </message>
    <message>
        <source>Memory ran out.</source>
        <translation>نفدت الذاكرة.</translation>
    </message>
    <message>
        <source>The database reported an error.</source>
        <translation>أبلغت قاعدة البيانات عن خطأ.</translation>
    </message>
    <message>
        <source>An internal error stopped this step.</source>
        <translation>أوقف خطأ داخلي هذه الخطوة.</translation>
    </message>
    <message>
        <source>A script is missing from the program.</source>
        <translation>ينقص البرنامج نص برمجي.</translation>
    </message>
</context>
<context>
    <name>meshbook::store::GlossaryLog</name>
    <message>
        <source>A row of the ledger does not match its checksum. It was left as it is.</source>
        <translation>سطر في الدفتر لا يطابق مجموعه التدقيقي. تُرك كما هو.</translation>
    </message>
    <message>
        <source>The ledger has a step that this Meshbook does not know.</source>
        <translation>في الدفتر خطوة لا يعرفها هذا الإصدار من Meshbook.</translation>
    </message>
    <message>
        <source>The ledger of this workspace cannot be written.</source>
        <translation>تعذرت الكتابة في دفتر مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>This step is too large. Do it in parts.</source>
        <translation>هذه الخطوة كبيرة جدًا. نفذها على أجزاء.</translation>
    </message>
    <message>
        <source>A glossary needs a name.</source>
        <translation>يحتاج المسرد إلى اسم.</translation>
    </message>
    <message>
        <source>There is such a glossary already.</source>
        <translation>يوجد مسرد كهذا بالفعل.</translation>
    </message>
</context>
<context>
    <name>meshbook::store::HealthReader</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ولا غير (%Ln)</numerusform>
            <numerusform>%1 وواحد آخر (%Ln)</numerusform>
            <numerusform>%1 واثنان آخران (%Ln)</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Contract %1</source>
        <translation>العقد %1</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>منتج بيانات</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>%1: أُضيف</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: أُزيل</translation>
    </message>
    <message>
        <source>%1: %2 changed</source>
        <translation>%1: تغيّر %2</translation>
    </message>
    <message>
        <source>There is no such product in the catalog.</source>
        <translation>لا يوجد منتج كهذا في الفهرس.</translation>
    </message>
    <message>
        <source>What a product is held against cannot be read. Sync again.</source>
        <translation>تعذرت قراءة ما يُقاس به المنتج. زامن ثانية.</translation>
    </message>
    <message>
        <source>Measurements of a check cannot be read.</source>
        <translation>تعذرت قراءة قياسات أحد الفحوص.</translation>
    </message>
    <message>
        <source>Run of %1 failed</source>
        <translation>فشل تشغيل %1</translation>
    </message>
</context>
<context>
    <name>meshbook::store::Ledger</name>
    <message>
        <source>The backup of the ledger could not be written.</source>
        <translation>تعذرت كتابة النسخة الاحتياطية للدفتر.</translation>
    </message>
    <message>
        <source>The ledger is damaged. It was left as it is; a copy of an earlier day is in the folder &quot;%1&quot;.</source>
        <translation>الدفتر تالف. تُرك كما هو؛ وفي المجلد «⁨%1⁩» نسخة من يوم سابق.</translation>
    </message>
    <message>
        <source>A row of the ledger does not match its checksum. It was left as it is.</source>
        <translation>سطر في الدفتر لا يطابق مجموعه التدقيقي. تُرك كما هو.</translation>
    </message>
    <message>
        <source>This source is already in the workspace.</source>
        <translation>هذا المصدر في مساحة العمل من قبل.</translation>
    </message>
    <message>
        <source>There is no such source.</source>
        <translation>لا يوجد مصدر كهذا.</translation>
    </message>
</context>
<context>
    <name>meshbook::store::MeasuredLog</name>
    <message>
        <source>What was measured could not be written down.</source>
        <translation>تعذر تدوين ما قيس.</translation>
    </message>
    <message>
        <source>Another Meshbook is writing to this workspace. Try again when it is done.</source>
        <translation>يكتب Meshbook آخر في مساحة العمل هذه. أعد المحاولة عند انتهائه.</translation>
    </message>
</context>
<context>
    <name>meshbook::store::SearchFolder</name>
    <message>
        <source>The search index could not be written: %1.</source>
        <translation>تعذرت كتابة فهرس البحث: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>تعذر إنشاء مجلده</translation>
    </message>
</context>
<context>
    <name>meshbook::store::SourceUpdate</name>
    <message>
        <source>This sync would remove %1 of %2 things of the source &quot;%3&quot;. Nothing was changed. If that is right, sync again and allow the removal.</source>
        <translation>ستزيل هذه المزامنة %1 من %2 من عناصر المصدر «⁨%3⁩». لم يتغير شيء. إن كان ذلك صحيحًا فزامِن ثانية واسمح بالإزالة.</translation>
    </message>
</context>
<context>
    <name>meshbook::store::SyncLock</name>
    <message>
        <source>Another Meshbook is syncing this workspace. Try again when it is done.</source>
        <translation>يزامن Meshbook آخر مساحة العمل هذه. أعد المحاولة عند انتهائه.</translation>
    </message>
</context>
<context>
    <name>meshbook::store::Upkeep</name>
    <message>
        <source>Say why, in a few words.</source>
        <translation>قل السبب في كلمات قليلة.</translation>
    </message>
    <message>
        <source>A reason has at most %1 characters.</source>
        <translation>للسبب %1 محرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>There is already a connection of this name.</source>
        <translation>يوجد اتصال بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>Maintenance ends after it begins.</source>
        <translation>تنتهي الصيانة بعد بدايتها.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>لا توجد منطقة زمنية «%1».</translation>
    </message>
    <message>
        <source>There is no such connection any more.</source>
        <translation>لم يعد هذا الاتصال موجودًا.</translation>
    </message>
    <message>
        <source>This maintenance is not announced any more.</source>
        <translation>لم تعد هذه الصيانة معلنة.</translation>
    </message>
    <message>
        <source>A row of the ledger does not match its checksum. It was left as it is.</source>
        <translation>سطر في الدفتر لا يطابق مجموعه التدقيقي. تُرك كما هو.</translation>
    </message>
    <message>
        <source>This workspace is read-only.</source>
        <translation>مساحة العمل هذه للقراءة فقط.</translation>
    </message>
    <message>
        <source>This connection is there already.</source>
        <translation>هذا الاتصال موجود بالفعل.</translation>
    </message>
    <message>
        <source>There are %1 connections. Remove some first.</source>
        <translation>يوجد %1 اتصالًا. أزل بعضها أولًا.</translation>
    </message>
    <message>
        <source>Say which breach.</source>
        <translation>حدِّد الإخلال.</translation>
    </message>
    <message>
        <source>Say who acknowledges the breach.</source>
        <translation>قل من يُقرُّ بالإخلال.</translation>
    </message>
    <message>
        <source>An acknowledgement ends after it is given.</source>
        <translation>ينتهي الإقرار بعد إعطائه.</translation>
    </message>
    <message>
        <source>There are too many acknowledgements.</source>
        <translation>الإقرارات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>This breach is not acknowledged any more.</source>
        <translation>لم يعد هذا الإخلال مُقرًّا به.</translation>
    </message>
    <message>
        <source>This maintenance is announced already.</source>
        <translation>هذه الصيانة معلنة بالفعل.</translation>
    </message>
    <message>
        <source>There are %1 maintenance windows. Remove some first.</source>
        <translation>يوجد %1 نافذة صيانة. أزل بعضها أولًا.</translation>
    </message>
</context>
<context>
    <name>meshbook::store::WaiverLog</name>
    <message>
        <source>A waiver needs a policy, a subject and a last day.</source>
        <translation>يحتاج الاستثناء إلى سياسة وموضوع ويوم أخير.</translation>
    </message>
    <message>
        <source>A waiver needs a reason and somebody who approves it.</source>
        <translation>يحتاج الاستثناء إلى سبب ومن يعتمده.</translation>
    </message>
    <message>
        <source>A text of a waiver is too long to be kept.</source>
        <translation>نص في الاستثناء أطول من أن يُحفظ.</translation>
    </message>
    <message>
        <source>A row of the ledger does not match its checksum. It was left as it is.</source>
        <translation>سطر في الدفتر لا يطابق مجموعه التدقيقي. تُرك كما هو.</translation>
    </message>
</context>
<context>
    <name>meshbook::store::Workspace</name>
    <message>
        <source>The workspace folder cannot be made. Check its permissions.</source>
        <translation>تعذر إنشاء مجلد مساحة العمل. تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>This workspace cannot be written here (it is read-only, the disk is full, or it was written by a newer Meshbook). Everything can be read, nothing changed.</source>
        <translation>لا تمكن الكتابة في مساحة العمل هذه هنا (هي للقراءة فقط، أو القرص ممتلئ، أو كُتبت بإصدار أحدث من Meshbook). يمكن قراءة كل شيء دون تغييره.</translation>
    </message>
    <message>
        <source>The workspace has no catalog yet and cannot be written.</source>
        <translation>ليس في مساحة العمل فهرس بعد ولا تمكن الكتابة فيها.</translation>
    </message>
    <message>
        <source>The catalog of this workspace was written by a newer Meshbook and is opened read-only.</source>
        <translation>كُتب فهرس مساحة العمل هذه بإصدار أحدث من Meshbook ويُفتح للقراءة فقط.</translation>
    </message>
    <message>
        <source>The damaged catalog could not be set aside.</source>
        <translation>تعذرت تنحية الفهرس التالف جانبًا.</translation>
    </message>
    <message>
        <source>The catalog was damaged or from an older version. It was set aside as &quot;%1&quot; and is made anew by the next sync; nothing that people did is affected.</source>
        <translation>كان الفهرس تالفًا أو من إصدار أقدم. نُحّي جانبًا باسم «⁨%1⁩» وتُنشئه المزامنة التالية من جديد؛ ولا يتأثر شيء مما عمله الناس.</translation>
    </message>
    <message>
        <source>This workspace is read-only.</source>
        <translation>مساحة العمل هذه للقراءة فقط.</translation>
    </message>
</context>
<context>
    <name>meshbook::sync::BranchProposal</name>
    <message>
        <source>The contract&apos;s file lies in no git working tree.</source>
        <translation>لا يقع ملف العقد في أي شجرة عمل git.</translation>
    </message>
    <message>
        <source>This repository is a copy without its past. Clone it whole, add that folder as a source, and ask from there.</source>
        <translation>هذا المستودع نسخة بلا ماضيها. استنسخه كاملًا، وأضف ذلك المجلد كمصدر، واطلب من هناك.</translation>
    </message>
    <message>
        <source>The repository has no commit yet.</source>
        <translation>ليس في المستودع أي إيداع بعد.</translation>
    </message>
    <message>
        <source>This is no name of a branch.</source>
        <translation>هذا ليس اسم فرع.</translation>
    </message>
    <message>
        <source>There are too many such requests already.</source>
        <translation>توجد طلبات كهذه أكثر من اللازم.</translation>
    </message>
    <message>
        <source>No temporary folder could be made.</source>
        <translation>تعذر إنشاء مجلد مؤقت.</translation>
    </message>
    <message>
        <source>There is a branch of that name by now; try again.</source>
        <translation>صار هناك فرع بهذا الاسم؛ أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>meshbook::sync::FileLister</name>
    <message>
        <source>The folder does not exist (any more): %1</source>
        <translation>المجلد غير موجود (أو لم يعد موجودًا): ⁨%1⁩</translation>
    </message>
    <message>
        <source>The folder cannot be opened: permission denied.</source>
        <translation>تعذر فتح المجلد: الإذن مرفوض.</translation>
    </message>
</context>
<context>
    <name>meshbook::sync::GitCheckout</name>
    <message>
        <source>The checkout could not be put in place.</source>
        <translation>تعذر وضع النسخة المستنسخة في مكانها.</translation>
    </message>
    <message>
        <source>This is no address git can be given.</source>
        <translation>هذا ليس عنوانًا يمكن إعطاؤه لـ git.</translation>
    </message>
    <message>
        <source>This is no name of a branch.</source>
        <translation>هذا ليس اسم فرع.</translation>
    </message>
</context>
<context>
    <name>meshbook::sync::GitProgram</name>
    <message>
        <source>The program &quot;git&quot; was not found. Install it to use git sources.</source>
        <translation>لم يُعثر على البرنامج «git». ثبّته لاستخدام مصادر git.</translation>
    </message>
    <message>
        <source>The program &quot;git&quot; could not be started.</source>
        <translation>تعذر تشغيل البرنامج «git».</translation>
    </message>
    <message>
        <source>git gave more output than can be right.</source>
        <translation>أعطى git مخرجات أكثر مما يُعقل.</translation>
    </message>
    <message>
        <source>git did not answer in time. Check the network and try again.</source>
        <translation>لم يستجب git في الوقت المحدد. تحقق من الشبكة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>git could not do it: %1</source>
        <translation>تعذر ذلك على git: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>meshbook::sync::GlossaryPublish</name>
    <message>
        <source>The glossary&apos;s file lies in no git working tree.</source>
        <translation>ملف المسرد ليس في أي شجرة عمل git.</translation>
    </message>
    <message>
        <source>This repository is a copy without its past. Clone it whole, add that folder as a source, and publish from there.</source>
        <translation>هذا المستودع نسخة بلا ماضيه. استنسخه كاملًا، وأضف ذلك المجلد مصدرًا، وانشر منه.</translation>
    </message>
    <message>
        <source>The repository has no commit yet.</source>
        <translation>ليس في المستودع أي إيداع بعد.</translation>
    </message>
    <message>
        <source>Upstream could not be asked; this is built on what was last seen of it.</source>
        <translation>تعذر سؤال المنبع؛ هذا مبني على آخر ما شوهد منه.</translation>
    </message>
    <message>
        <source>The terms live in several repositories. Publish them apart.</source>
        <translation>المصطلحات في مستودعات عدة. انشرها كلًا على حدة.</translation>
    </message>
    <message>
        <source>Upstream has no such file any more.</source>
        <translation>لم يعد هذا الملف في المنبع.</translation>
    </message>
    <message>
        <source>Upstream&apos;s file cannot be read.</source>
        <translation>تعذرت قراءة ملف المنبع.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be changed in place.</source>
        <translation>لا تُغيَّر ملفات من هذا النوع في مكانها.</translation>
    </message>
    <message>
        <source>No temporary folder could be made.</source>
        <translation>تعذر إنشاء مجلد مؤقت.</translation>
    </message>
    <message>
        <source>None of these terms lives in a file. They stay in the ledger; export the glossary to have it in one.</source>
        <translation>لا مصطلح منها في ملف. تبقى في الدفتر؛ صدّر المسرد ليكون في ملف.</translation>
    </message>
    <message>
        <source>Only with a push to a remote can a change go to the branch itself.</source>
        <translation>لا يذهب التغيير إلى الفرع نفسه إلا بالدفع إلى مستودع بعيد.</translation>
    </message>
    <message>
        <source>There are too many branches of this name already.</source>
        <translation>فروع بهذا الاسم كثيرة بالفعل.</translation>
    </message>
    <message>
        <source>Upstream changed the same words. Resolve the conflicts first.</source>
        <translation>غيّر المنبع الكلمات نفسها. حُلَّ التعارضات أولًا.</translation>
    </message>
    <message>
        <source>There is a branch of that name by now; try again.</source>
        <translation>صار هناك فرع بهذا الاسم؛ أعد المحاولة.</translation>
    </message>
    <message>
        <source>The branch is made, but there is no remote to push it to.</source>
        <translation>أُنشئ الفرع، لكن لا مستودع بعيد يُدفع إليه.</translation>
    </message>
    <message>
        <source>The remote took no push. Your change is kept here and in the commit; publish again to merge with what is new.</source>
        <translation>لم يقبل المستودع البعيد الدفع. تغييرك محفوظ هنا وفي الإيداع؛ انشر ثانية للدمج مع الجديد.</translation>
    </message>
</context>
<context>
    <name>meshbook::views</name>
    <message>
        <source>approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>مهجور</translation>
    </message>
    <message>
        <source>met</source>
        <translation>مستوفى</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>breached</source>
        <translation>مخالف</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>meshbook::views::AccessRequestDialog</name>
    <message>
        <source>Write E-mail</source>
        <translation>كتابة رسالة بريد</translation>
    </message>
    <message>
        <source>Request access</source>
        <translation>طلب الوصول</translation>
    </message>
    <message>
        <source>Request access to %1</source>
        <translation>طلب الوصول إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>نص الرسالة</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 أشهر</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>سنة واحدة</translation>
    </message>
    <message>
        <source>one week</source>
        <translation>أسبوع واحد</translation>
    </message>
    <message>
        <source>until the project ends</source>
        <translation>حتى نهاية المشروع</translation>
    </message>
    <message>
        <source>What the data is for, and who will see the result</source>
        <translation>الغرض من البيانات، ومن سيرى النتيجة</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ال&amp;دور</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>ال&amp;غرض</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>ال&amp;مدة</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>ا&amp;سمك</translation>
    </message>
    <message>
        <source>Your &amp;e-mail</source>
        <translation>&amp;بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy Letter</source>
        <translation>نسخ الرسالة</translation>
    </message>
    <message>
        <source>Nobody is named to ask: no approver, no owner.</source>
        <translation>لم يُذكر من يمكن سؤاله: لا معتمِد ولا مالك.</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>إلى: ⁨%1⁩</translation>
    </message>
    <message>
        <source>As a Branch…</source>
        <translation>كفرع…</translation>
    </message>
    <message>
        <source>A new file beside the contract, on a branch of its repository</source>
        <translation>ملف جديد بجانب العقد، في فرع من مستودعه</translation>
    </message>
</context>
<context>
    <name>meshbook::views::AccessView</name>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>First approval</source>
        <translation>الموافقة الأولى</translation>
    </message>
    <message>
        <source>Second approval</source>
        <translation>الموافقة الثانية</translation>
    </message>
    <message>
        <source>Stated by</source>
        <translation>مذكور في</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Reading the contracts…</source>
        <translation>جارٍ قراءة العقود…</translation>
    </message>
    <message>
        <source>No roles stated</source>
        <translation>لم تُذكر أدوار</translation>
    </message>
    <message>
        <source>No contract says which roles there are and who approves them. The owner can be asked.</source>
        <translation>لا يذكر أي عقد ما الأدوار ومن يوافق عليها. يمكن سؤال المالك.</translation>
    </message>
    <message>
        <source>Request access…</source>
        <translation>طلب الوصول…</translation>
    </message>
    <message>
        <source>Price: %1</source>
        <translation>السعر: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Price: %1 per %2</source>
        <translation>السعر: ⁨%1⁩ لكل ⁨%2⁩</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>شروط الاستخدام</translation>
    </message>
</context>
<context>
    <name>meshbook::views::AcknowledgeDialog</name>
    <message>
        <source>Ask again after</source>
        <translation>السؤال ثانية بعد</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>إقرار</translation>
    </message>
    <message>
        <source>Acknowledge a breach</source>
        <translation>الإقرار بإخلال</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>من المسؤول عنه</translation>
    </message>
    <message>
        <source>Why, and what is done about it</source>
        <translation>السبب وما الذي يُفعل حياله</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>The breach still counts; it is only no longer asked about.</source>
        <translation>ما زال الإخلال محسوبًا؛ إنما لا يُسأل عنه بعد.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>It needs a name and a reason.</source>
        <translation>يلزم اسم وسبب.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::AddSourceDialog</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A count and a file format: &quot;12 dbt manifest&quot;</extracomment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>ال&amp;موقع</translation>
    </message>
    <message>
        <source>&amp;Branch</source>
        <translation>ال&amp;فرع</translation>
    </message>
    <message>
        <source>the repository&apos;s own choice</source>
        <translation>كما يحدده المستودع</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>as the folder is called</source>
        <translation>كاسم المجلد</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>الم&amp;جال</translation>
    </message>
    <message>
        <source>for what names none itself (optional)</source>
        <translation>لما لا يذكر مجاله بنفسه (اختياري)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add and Sync</source>
        <translation>إضافة ومزامنة</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>إضافة مصدر</translation>
    </message>
    <message>
        <source>Add this folder?</source>
        <translation>أتريد إضافة هذا المجلد؟</translation>
    </message>
    <message>
        <source>Add this file?</source>
        <translation>أتريد إضافة هذا الملف؟</translation>
    </message>
    <message>
        <source>Looking at what is in it…</source>
        <translation>جارٍ النظر في محتواه…</translation>
    </message>
    <message>
        <source>Add a Git repository</source>
        <translation>إضافة مستودع Git</translation>
    </message>
    <message>
        <source>URL or path of the repository</source>
        <translation>عنوان URL للمستودع أو مساره</translation>
    </message>
    <message>
        <source>as the repository is called</source>
        <translation>كاسم المستودع</translation>
    </message>
    <message>
        <source>It is cloned into the workspace with your own Git credentials. Nothing is pushed.</source>
        <translation>يُستنسخ إلى مساحة العمل ببيانات اعتماد Git الخاصة بك. ولا يُدفع أي شيء.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n files in it is of a kind Meshbook reads.</source>
        <translation>
            <numerusform>ليس فيه أي ملف.</numerusform>
            <numerusform>الملف الوحيد فيه ليس من نوع يقرؤه Meshbook.</numerusform>
            <numerusform>الملفان اللذان فيه ليسا من نوع يقرؤه Meshbook.</numerusform>
            <numerusform>لا شيء من الملفات الـ%Ln التي فيه من نوع يقرؤه Meshbook.</numerusform>
            <numerusform>لا شيء من الملفات الـ%Ln التي فيه من نوع يقرؤه Meshbook.</numerusform>
            <numerusform>لا شيء من الملفات الـ%Ln التي فيه من نوع يقرؤه Meshbook.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files, of these: %1.</source>
        <translation>
            <numerusform>لا ملفات، ومنها: %1.</numerusform>
            <numerusform>ملف واحد: %1.</numerusform>
            <numerusform>ملفان، منهما: %1.</numerusform>
            <numerusform>%Ln ملفات، منها: %1.</numerusform>
            <numerusform>%Ln ملفًا، منها: %1.</numerusform>
            <numerusform>%Ln ملف، منها: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>They describe: %1.</source>
        <translation>وهي تصف: %1.</translation>
    </message>
    <message>
        <source>Only the first files were looked at for this preview; the sync reads all.</source>
        <translation>لم يُنظر في هذه المعاينة إلا في أوائل الملفات؛ أما المزامنة فتقرؤها كلها.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems, the first:</source>
        <translation>
            <numerusform>لا مشكلات:</numerusform>
            <numerusform>مشكلة واحدة:</numerusform>
            <numerusform>مشكلتان، أولاهما:</numerusform>
            <numerusform>%Ln مشكلات، أولاها:</numerusform>
            <numerusform>%Ln مشكلة، أولاها:</numerusform>
            <numerusform>%Ln مشكلة، أولاها:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>A promise that was just broken is told once, and not while somebody answers for it.</source>
        <translation>يُنبَّه مرة واحدة إلى الوعد الذي أُخلّ به للتو، ولا يُنبَّه ما دام أحد مسؤولًا عنه.</translation>
    </message>
    <message>
        <source>&amp;Tell me on the desktop</source>
        <translation>&amp;نبّهني على سطح المكتب</translation>
    </message>
    <message>
        <source>&amp;Not in these hours</source>
        <translation>&amp;ليس في هذه الساعات</translation>
    </message>
    <message>
        <source>Only while no window of Meshbook is in use.</source>
        <translation>فقط حين لا تكون أي نافذة من Meshbook قيد الاستعمال.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>What breaks then is told when they are over, unless it has ended by itself.</source>
        <translation>ما يُخلّ به حينها يُنبَّه إليه بعد انتهائها، إلا إن انتهى من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>إ&amp;لى</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>المنطقة ال&amp;زمنية</translation>
    </message>
    <message>
        <source>Such as Europe/Berlin. Empty: that of this computer.</source>
        <translation>مثل Europe/Berlin. فارغ: منطقة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>ال&amp;برنامج</translation>
    </message>
    <message>
        <source>Run for each promise just broken, without a shell. Empty: none.</source>
        <translation>يُشغَّل لكل وعد أُخلّ به للتو، بلا صدفة. فارغ: لا شيء.</translation>
    </message>
    <message>
        <source>&amp;Arguments</source>
        <translation>ال&amp;معاملات</translation>
    </message>
    <message>
        <source>What broke comes in environment variables: MESHBOOK_ALERT_PRODUCT, MESHBOOK_ALERT_CHECK, MESHBOOK_ALERT_STARTED and others (docs/measuring.md).</source>
        <translation>ما أُخلّ به يأتي في متغيرات البيئة: MESHBOOK_ALERT_PRODUCT و MESHBOOK_ALERT_CHECK و MESHBOOK_ALERT_STARTED وغيرها (docs/measuring.md).</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
</context>
<context>
    <name>meshbook::views::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>How Meshbook looks on this machine.</source>
        <translation>شكل Meshbook على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;تباين عالٍ</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>الكثافة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريح</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراصّ</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>“As the system” follows the desktop, also while Meshbook runs.</source>
        <translation>«مثل النظام» يتبع سطح المكتب، حتى أثناء عمل Meshbook.</translation>
    </message>
    <message>
        <source>No tints; every border, mark and focus ring drawn in full strength.</source>
        <translation>بلا تدرجات خفيفة؛ تُرسم كل الحدود والعلامات وإطارات التركيز بكامل قوتها.</translation>
    </message>
    <message>
        <source>Compact shows about a sixth more rows.</source>
        <translation>الوضع المتراصّ يعرض صفوفًا أكثر بنحو السدس.</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;حجم النص</translation>
    </message>
    <message>
        <source>Of the system&apos;s own. Ctrl + and Ctrl − change it anywhere.</source>
        <translation>نسبة إلى حجم النظام. يمكن تغييره في أي مكان بالمفتاحين ⁨Ctrl +⁩ و⁨Ctrl −⁩.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::AttainmentStrip</name>
    <message numerus="yes">
        <source>%1 of %n day(s) met</source>
        <translation>
            <numerusform>مستوفى %L1 من 0 أيام</numerusform>
            <numerusform>مستوفى %L1 من يوم واحد</numerusform>
            <numerusform>مستوفى %L1 من يومين</numerusform>
            <numerusform>مستوفى %L1 من %Ln أيام</numerusform>
            <numerusform>مستوفى %L1 من %Ln يومًا</numerusform>
            <numerusform>مستوفى %L1 من %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::BranchDialog</name>
    <message>
        <source>A new file beside the contract, on a branch of its own. Your checkout stays as it is, and nothing is pushed.</source>
        <translation>ملف جديد بجانب العقد، في فرع خاص به. تبقى نسختك كما هي ولا يُدفع شيء.</translation>
    </message>
    <message>
        <source>Create Branch</source>
        <translation>إنشاء الفرع</translation>
    </message>
    <message>
        <source>Copy Push Command</source>
        <translation>نسخ أمر الدفع</translation>
    </message>
    <message>
        <source>Request access as a branch</source>
        <translation>طلب الوصول كفرع</translation>
    </message>
    <message>
        <source>What will be added</source>
        <translation>ما سيُضاف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Looking at the repository…</source>
        <translation>جارٍ النظر في المستودع…</translation>
    </message>
    <message>
        <source>The branch %1 in %2. Your checkout stays as it is, and nothing is pushed.</source>
        <translation>الفرع ⁨%1⁩ في ⁨%2⁩. تبقى نسختك كما هي ولا يُدفع شيء.</translation>
    </message>
    <message>
        <source>The branch %1 in %2, from %3. Your checkout stays as it is, and nothing is pushed.</source>
        <translation>الفرع ⁨%1⁩ في ⁨%2⁩، من ⁨%3⁩. تبقى نسختك كما هي ولا يُدفع شيء.</translation>
    </message>
    <message>
        <source>The branch %1 is there, with one commit. Push it and ask the approvers to merge it.</source>
        <translation>الفرع ⁨%1⁩ موجود وفيه إيداع واحد. ادفعه واطلب من المعتمِدين دمجه.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::BreachPane</name>
    <message>
        <source>Acknowledge…</source>
        <translation>إقرار…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Show in chart</source>
        <translation>عرض في الرسم البياني</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>الإخلالات</translation>
    </message>
    <message numerus="yes">
        <source>%n breach(es)</source>
        <translation>
            <numerusform>لا إخلالات (%Ln)</numerusform>
            <numerusform>إخلال واحد (%Ln)</numerusform>
            <numerusform>إخلالان (%Ln)</numerusform>
            <numerusform>%Ln إخلالات</numerusform>
            <numerusform>%Ln إخلالًا</numerusform>
            <numerusform>%Ln إخلال</numerusform>
        </translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>No single measurement shows it: it follows from how old the data was.</source>
        <translation>لا يُظهره قياس بعينه: يُستنتج من عمر البيانات.</translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) show it:</source>
        <translation>
            <numerusform>لا قياس يُظهره (%Ln):</numerusform>
            <numerusform>يُظهره قياس واحد (%Ln):</numerusform>
            <numerusform>يُظهره قياسان (%Ln):</numerusform>
            <numerusform>تُظهره %Ln قياسات:</numerusform>
            <numerusform>يُظهره %Ln قياسًا:</numerusform>
            <numerusform>يُظهره %Ln قياس:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها (%Ln)</numerusform>
            <numerusform>وواحد آخر (%Ln)</numerusform>
            <numerusform>واثنان آخران (%Ln)</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a breach.</source>
        <translation>اختر إخلالًا.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>فُتحت مساحة العمل هذه للقراءة فقط.</translation>
    </message>
    <message>
        <source>Choose a breach first.</source>
        <translation>اختر إخلالًا أولًا.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>No breaches</source>
        <translation>لا إخلالات</translation>
    </message>
    <message>
        <source>As far as was measured, everything was kept in these days.</source>
        <translation>بقدر ما قيس، التُزم بكل شيء في هذه الأيام.</translation>
    </message>
    <message>
        <source>The breach was acknowledged.</source>
        <translation>أُقرَّ بالإخلال.</translation>
    </message>
    <message>
        <source>The acknowledgement was withdrawn.</source>
        <translation>سُحب الإقرار.</translation>
    </message>
    <message>
        <source>Nothing was measured in these days</source>
        <translation>لم يُقَس شيء في هذه الأيام</translation>
    </message>
    <message>
        <source>So nobody knows whether promises were kept. Add a source with measurements or the results of tests, or connect the database in the settings and let Meshbook measure.</source>
        <translation>لذلك لا أحد يعلم هل أُوفي بالوعود. أضف مصدرًا يحوي قياسات أو نتائج اختبارات، أو اربط قاعدة البيانات في الإعدادات ودع Meshbook يقيس.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::Breadcrumb</name>
    <message>
        <source>Path of this page</source>
        <translation>مسار هذه الصفحة</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
</context>
<context>
    <name>meshbook::views::BudgetBar</name>
    <message>
        <source>Error budget unknown</source>
        <translation>ميزانية الأخطاء غير معروفة</translation>
    </message>
    <message>
        <source>Error budget overspent: %1 times</source>
        <translation>تم تجاوز ميزانية الأخطاء: %L1 مرة</translation>
    </message>
    <message>
        <source>%1 % of the error budget left</source>
        <translation>بقي %L1 % من ميزانية الأخطاء</translation>
    </message>
</context>
<context>
    <name>meshbook::views::BurnDown</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>ميزانية الخطأ</translation>
    </message>
    <message>
        <source>Unknown: nothing was measured</source>
        <translation>غير معروف: لم يُقَس شيء</translation>
    </message>
    <message>
        <source>%1, %2 of the budget left</source>
        <translation>%1، بقي %2 من الميزانية</translation>
    </message>
    <message>
        <source>spent on %1</source>
        <translation>استُنفدت في %1</translation>
    </message>
    <message>
        <source>even burn</source>
        <translation>استهلاك منتظم</translation>
    </message>
</context>
<context>
    <name>meshbook::views::BusyStrip</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>meshbook::views::CellChangesDialog</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message numerus="yes">
        <source>%n cells cannot be changed so. They are at the top and stay as they are.</source>
        <translation>
            <numerusform>لا خلايا يتعذر تغييرها هكذا.</numerusform>
            <numerusform>خلية واحدة لا يمكن تغييرها هكذا. هي في الأعلى وتبقى كما هي.</numerusform>
            <numerusform>خليتان لا يمكن تغييرهما هكذا. هما في الأعلى وتبقيان كما هما.</numerusform>
            <numerusform>%Ln خلايا لا يمكن تغييرها هكذا. هي في الأعلى وتبقى كما هي.</numerusform>
            <numerusform>%Ln خلية لا يمكن تغييرها هكذا. هي في الأعلى وتبقى كما هي.</numerusform>
            <numerusform>%Ln خلية لا يمكن تغييرها هكذا. هي في الأعلى وتبقى كما هي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%n cells change, as one step.</source>
        <translation>
            <numerusform>لا تتغير أي خلية.</numerusform>
            <numerusform>تتغير خلية واحدة في خطوة واحدة.</numerusform>
            <numerusform>تتغير خليتان في خطوة واحدة.</numerusform>
            <numerusform>تتغير %Ln خلايا في خطوة واحدة.</numerusform>
            <numerusform>تتغير %Ln خلية في خطوة واحدة.</numerusform>
            <numerusform>تتغير %Ln خلية في خطوة واحدة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::CellChangesView</name>
    <message>
        <source>What will change</source>
        <translation>ما سيتغير</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ChangeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ChangePreview</name>
    <message>
        <source>What changes</source>
        <translation>ما يتغير</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>لا شيء يتغير.</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) change</source>
        <translation>
            <numerusform>لا مصطلحات تتغير</numerusform>
            <numerusform>يتغير مصطلح واحد</numerusform>
            <numerusform>يتغير مصطلحان</numerusform>
            <numerusform>تتغير %Ln مصطلحات</numerusform>
            <numerusform>يتغير %Ln مصطلحًا</numerusform>
            <numerusform>يتغير %Ln مصطلح</numerusform>
        </translation>
    </message>
    <message>
        <source>What changes is shown here before it is done.</source>
        <translation>يُعرض هنا ما يتغير قبل تنفيذه.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ChangeSetView</name>
    <message>
        <source>Submit for Review</source>
        <translation>تقديم للمراجعة</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>نشر…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Proposed changes</source>
        <translation>التغييرات المقترحة</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1، منذ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>لا مصطلحات</numerusform>
            <numerusform>مصطلح واحد</numerusform>
            <numerusform>مصطلحان</numerusform>
            <numerusform>%Ln مصطلحات</numerusform>
            <numerusform>%Ln مصطلحًا</numerusform>
            <numerusform>%Ln مصطلح</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has said who you are. Write your name in Settings, Identity.</source>
        <translation>لم يقل أحد من أنت. اكتب اسمك في «الإعدادات»، «الهوية».</translation>
    </message>
    <message>
        <source>There is nothing in this change set.</source>
        <translation>لا شيء في مجموعة التغييرات هذه.</translation>
    </message>
    <message>
        <source>There are conflicts with what the sources say now. Resolve them first.</source>
        <translation>توجد تعارضات مع ما تقوله المصادر الآن. حُلَّها أولًا.</translation>
    </message>
    <message>
        <source>You wrote in this set, so somebody else has to approve it.</source>
        <translation>كتبتَ في هذه المجموعة، فعلى غيرك أن يعتمدها.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>‏Ctrl+Enter</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>الساري</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>المقترح</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>Edits of terms go in here while it is open.</source>
        <translation>تُضاف تعديلات المصطلحات هنا ما دامت مفتوحة.</translation>
    </message>
    <message>
        <source>Approved: what it says is in force now.</source>
        <translation>معتمدة: ما تقوله سارٍ الآن.</translation>
    </message>
    <message>
        <source>A rejection needs a reason. Write it below, then reject.</source>
        <translation>يحتاج الرفض إلى سبب. اكتبه أدناه ثم ارفض.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ChartLegend</name>
    <message>
        <source>Show or hide: %1</source>
        <translation>إظهار أو إخفاء: %1</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>مفتاح الرموز</translation>
    </message>
    <message>
        <source>value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>الوعد</translation>
    </message>
    <message>
        <source>warning from %1</source>
        <extracomment>Legend: the band of values that are close to a breach, and where it begins</extracomment>
        <translation>تحذير من %1</translation>
    </message>
    <message>
        <source>breach</source>
        <translation>إخلال</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>تغييرات</translation>
    </message>
</context>
<context>
    <name>meshbook::views::CheckPane</name>
    <message>
        <source>age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>share of the day met</source>
        <translation>نسبة الاستيفاء من اليوم</translation>
    </message>
    <message>
        <source>value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Most often broken on %1 about %2: %3 times the usual</source>
        <translation>أكثر ما يُخلّ به يوم %1 نحو %2: ‏%3 أضعاف المعتاد</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>Most often broken on %1: %2 times the usual</source>
        <translation>أكثر ما يُخلّ به يوم %1: ‏%2 أضعاف المعتاد</translation>
    </message>
    <message>
        <source>Most often broken about %1: %2 times the usual</source>
        <translation>أكثر ما يُخلّ به نحو %1: ‏%2 أضعاف المعتاد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>promise %1 %2</source>
        <translation>الوعد %1 %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Breach</source>
        <translation>إخلال</translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation>صيانة مخططة</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>ميزانية الخطأ</translation>
    </message>
    <message>
        <source>Wheel zooms, a drag chooses a stretch, Shift and a drag moves; arrow keys walk.</source>
        <translation>العجلة تكبّر، والسحب يختار مدى، وShift مع السحب يحرّك؛ ومفاتيح الأسهم تتنقل.</translation>
    </message>
    <message>
        <source>Reading measurements…</source>
        <translation>تُقرأ القياسات…</translation>
    </message>
    <message>
        <source>The measurements could not be read.</source>
        <translation>تعذرت قراءة القياسات.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <extracomment>Of an error budget: &quot;1 d 5 h of 3 d used&quot;</extracomment>
        <translation>استُعمل %1 من %2</translation>
    </message>
    <message>
        <source>Open contract</source>
        <translation>فتح العقد</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ChecksPane</name>
    <message>
        <source>Filter findings</source>
        <translation>تصفية النتائج</translation>
    </message>
    <message>
        <source>Choose all that can be fixed</source>
        <translation>اختيار كل ما يمكن إصلاحه</translation>
    </message>
    <message>
        <source>Looking at all terms…</source>
        <translation>تُفحص كل المصطلحات…</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>المسرد</translation>
    </message>
    <message>
        <source>Kinds of findings</source>
        <translation>أصناف النتائج</translation>
    </message>
    <message>
        <source>The terms were not looked at to the end.</source>
        <translation>لم يكتمل فحص المصطلحات.</translation>
    </message>
    <message>
        <source>Choose what to do, and see here what would change.</source>
        <translation>اختر ما يُفعل، وسترى هنا ما سيتغير.</translation>
    </message>
    <message>
        <source>All glossaries</source>
        <translation>كل المسارد</translation>
    </message>
    <message>
        <source>Domains or glossaries explain the same word differently.</source>
        <translation>تشرح مجالات أو مسارد الكلمة نفسها شرحًا مختلفًا.</translation>
    </message>
    <message>
        <source>Nothing to complain about</source>
        <translation>لا شيء يُشتكى منه</translation>
    </message>
    <message>
        <source>All terms are defined, related and linked as they should be.</source>
        <translation>كل المصطلحات معرَّفة ومترابطة ومربوطة كما ينبغي.</translation>
    </message>
    <message>
        <source>Browse terms</source>
        <translation>تصفح المصطلحات</translation>
    </message>
    <message>
        <source>No finding matches</source>
        <translation>لا نتيجة مطابقة</translation>
    </message>
    <message>
        <source>Try other words, or look at all findings.</source>
        <translation>جرّب كلمات أخرى، أو انظر إلى كل النتائج.</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>عرض كل النتائج</translation>
    </message>
    <message>
        <source>This is mended by hand: Enter opens the term.</source>
        <translation>يُصلَح هذا يدويًا: Enter يفتح المصطلح.</translation>
    </message>
    <message>
        <source>Choose findings, and see here what their fix would change.</source>
        <translation>اختر نتائج، وسترى هنا ما سيغيّره إصلاحها.</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n finding(s)</source>
        <translation>
            <numerusform>لا نتائج للإصلاح</numerusform>
            <numerusform>إصلاح نتيجة واحدة</numerusform>
            <numerusform>إصلاح نتيجتين</numerusform>
            <numerusform>إصلاح %Ln نتائج</numerusform>
            <numerusform>إصلاح %Ln نتيجة</numerusform>
            <numerusform>إصلاح %Ln نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::ChecksView</name>
    <message>
        <source>Filter rules</source>
        <translation>تصفية القواعد</translation>
    </message>
    <message>
        <source>Filter service levels</source>
        <translation>تصفية مستويات الخدمة</translation>
    </message>
    <message>
        <source>Checks shown</source>
        <translation>الفحوص المعروضة</translation>
    </message>
    <message>
        <source>Quality rules</source>
        <translation>قواعد الجودة</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>مستويات الخدمة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Not met %1</source>
        <translation>غير مستوفى %1</translation>
    </message>
    <message>
        <source>Unknown %1</source>
        <translation>غير معروف %1</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation>مستوفى %1 من %2</translation>
    </message>
    <message>
        <source>No quality rules</source>
        <translation>لا قواعد جودة</translation>
    </message>
    <message>
        <source>No contract states a rule for this, and no test was run on it.</source>
        <translation>لا يذكر أي عقد قاعدة لهذا، ولم يُجرَ عليه أي اختبار.</translation>
    </message>
    <message>
        <source>No service levels</source>
        <translation>لا مستويات خدمة</translation>
    </message>
    <message>
        <source>No contract promises freshness, availability or another level for this.</source>
        <translation>لا يعد أي عقد هنا بحداثة أو توافر أو مستوى آخر.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا شيء يطابق</translation>
    </message>
    <message>
        <source>Try other words, or take the filters away.</source>
        <translation>جرّب كلمات أخرى، أو أزل عوامل التصفية.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>القياس الآن</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ChipLabel</name>
    <message>
        <source>Press Delete to remove</source>
        <translation>اضغط Delete للإزالة</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ChipsField</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <extracomment>%1 is the name of a field: &quot;Add: Synonyms&quot;</extracomment>
        <translation>إضافة: %1</translation>
    </message>
    <message>
        <source>Proposed, not in force yet</source>
        <translation>مقترح، غير سارٍ بعد</translation>
    </message>
    <message>
        <source>In force until the change is approved</source>
        <translation>سارٍ حتى يُعتمد التغيير</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ClashView</name>
    <message>
        <source>They differ</source>
        <translation>إنها مختلفة</translation>
    </message>
    <message>
        <source>Words with several meanings</source>
        <translation>كلمات بعدة معانٍ</translation>
    </message>
    <message>
        <source>Each term says that it differs from the others, and the word is not listed any more.</source>
        <translation>يذكر كل مصطلح أنه يختلف عن الأخرى، ولا تُدرج الكلمة بعد ذلك.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا شيء يطابق</translation>
    </message>
    <message>
        <source>Try other words, or take the filter away.</source>
        <translation>جرّب كلمات أخرى، أو أزل عامل التصفية.</translation>
    </message>
    <message>
        <source>No word has two meanings</source>
        <translation>لا كلمة ذات معنيين</translation>
    </message>
    <message>
        <source>Domains and glossaries that use the same word explain it alike.</source>
        <translation>المجالات والمسارد التي تستخدم الكلمة نفسها تشرحها شرحًا واحدًا.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>State it</source>
        <translation>إثبات الاختلاف</translation>
    </message>
</context>
<context>
    <name>meshbook::views::CodeOutlineView</name>
    <message>
        <source>Outline of the file</source>
        <translation>مخطط الملف</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1، السطر %2</translation>
    </message>
</context>
<context>
    <name>meshbook::views::CodePage</name>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
</context>
<context>
    <name>meshbook::views::CodePanel</name>
    <message>
        <source>Find in file</source>
        <translation>بحث في الملف</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Open externally</source>
        <translation>فتح في برنامج آخر</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>جارٍ قراءة الملف…</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>نص ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 · shortened for display</source>
        <translation>⁨%1⁩ · مختصر للعرض</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>أكثر من %L1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%Ln مواضع</numerusform>
            <numerusform>%Ln موضعًا</numerusform>
            <numerusform>%Ln موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>لا مشكلات (%Ln)</numerusform>
            <numerusform>مشكلة واحدة (%Ln)</numerusform>
            <numerusform>مشكلتان (%Ln)</numerusform>
            <numerusform>%Ln مشكلات</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the next issue (F8)</source>
        <translation>إلى المشكلة التالية (F8)</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
</context>
<context>
    <name>meshbook::views::CodeView</name>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ColumnInspector</name>
    <message>
        <source>PII</source>
        <translation>PII</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>المفتاح الأساسي</translation>
    </message>
    <message>
        <source>Description of %1</source>
        <translation>وصف ⁨%1⁩</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>بلا نوع</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>بحسب</translation>
    </message>
    <message>
        <source>types differ</source>
        <translation>الأنواع مختلفة</translation>
    </message>
    <message>
        <source>Quality rules</source>
        <translation>قواعد الجودة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Business name</source>
        <translation>الاسم في العمل</translation>
    </message>
    <message>
        <source>Physical name</source>
        <translation>الاسم الفعلي</translation>
    </message>
    <message>
        <source>Logical type</source>
        <translation>النوع المنطقي</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>فريد</translation>
    </message>
    <message>
        <source>Partitioned</source>
        <translation>مقسَّم</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>حرج</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>مشتق من</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>How a column is made from others: its transformation</extracomment>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>يشير إلى</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Declared against observed</source>
        <translation>المعلن مقابل المرصود</translation>
    </message>
</context>
<context>
    <name>meshbook::views::CommandPalette</name>
    <message>
        <source>Run a command…</source>
        <translation>نفّذ أمرًا…</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>كل الأوامر</translation>
    </message>
</context>
<context>
    <name>meshbook::views::CommandTable</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ان&amp;تقال</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>الم&amp;صادر</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ComparisonView</name>
    <message>
        <source>Older version</source>
        <translation>الإصدار الأقدم</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>الإصدار الأحدث</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الاختلافات</translation>
    </message>
    <message>
        <source>Reading the versions…</source>
        <translation>جارٍ قراءة الإصدارات…</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>لا شيء للمقارنة بعد</translation>
    </message>
    <message>
        <source>No sync has changed this since it came into the catalog.</source>
        <translation>لم تغيّره أي مزامنة منذ دخوله الفهرس.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Before the sync of %1</source>
        <translation>قبل مزامنة %1</translation>
    </message>
    <message>
        <source>Since the sync of %1, %2</source>
        <translation>منذ مزامنة %1، ⁨%2⁩</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>This version is not kept</source>
        <translation>هذا الإصدار غير محفوظ</translation>
    </message>
    <message>
        <source>It was removed from its source in between, or changed more often than is kept.</source>
        <translation>أُزيل من مصدره بين ذلك، أو تغير أكثر مما يُحفظ.</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>لا اختلاف</translation>
    </message>
    <message>
        <source>Both versions say the same.</source>
        <translation>الإصداران متطابقان.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ</source>
        <translation>
            <numerusform>لا حقول مختلفة</numerusform>
            <numerusform>حقل واحد مختلف</numerusform>
            <numerusform>حقلان مختلفان</numerusform>
            <numerusform>%Ln حقول مختلفة</numerusform>
            <numerusform>%Ln حقلًا مختلفًا</numerusform>
            <numerusform>%Ln حقل مختلف</numerusform>
        </translation>
    </message>
    <message>
        <source>Breaking: %1 for readers, %2 for writers</source>
        <translation>كاسر للتوافق: للقارئين %1، للكاتبين %2</translation>
    </message>
    <message numerus="yes">
        <source>Fits as before, but %n thing(s) behave otherwise</source>
        <translation>
            <numerusform>يناسب كما كان</numerusform>
            <numerusform>يناسب كما كان، لكن شيئًا واحدًا يتصرف بشكل مختلف</numerusform>
            <numerusform>يناسب كما كان، لكن شيئين يتصرفان بشكل مختلف</numerusform>
            <numerusform>يناسب كما كان، لكن %Ln أشياء تتصرف بشكل مختلف</numerusform>
            <numerusform>يناسب كما كان، لكن %Ln شيئًا يتصرف بشكل مختلف</numerusform>
            <numerusform>يناسب كما كان، لكن %Ln شيء يتصرف بشكل مختلف</numerusform>
        </translation>
    </message>
    <message>
        <source>Compatible: only additions</source>
        <translation>متوافق: إضافات فقط</translation>
    </message>
    <message>
        <source>Compatible: only words changed</source>
        <translation>متوافق: تغيرت الكلمات فقط</translation>
    </message>
    <message>
        <source>version %1 is enough</source>
        <translation>يكفي الإصدار ⁨%1⁩</translation>
    </message>
    <message>
        <source>asks for version %1, but it is %2</source>
        <translation>يستدعي الإصدار ⁨%1⁩، لكنه ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) one hop downstream</source>
        <translation>
            <numerusform>لا مستهلكين على بُعد خطوة</numerusform>
            <numerusform>مستهلك واحد على بُعد خطوة</numerusform>
            <numerusform>مستهلكان على بُعد خطوة</numerusform>
            <numerusform>%Ln مستهلكين على بُعد خطوة</numerusform>
            <numerusform>%Ln مستهلكًا على بُعد خطوة</numerusform>
            <numerusform>%Ln مستهلك على بُعد خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside it, without a version</source>
        <translation>بجانبه، بلا إصدار</translation>
    </message>
    <message>
        <source>Beside it, version %1</source>
        <translation>بجانبه، الإصدار %1</translation>
    </message>
    <message>
        <source>Now, version %1</source>
        <translation>الآن، الإصدار %1</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ConflictView</name>
    <message>
        <source>Take Mine</source>
        <translation>أخذ نسختي</translation>
    </message>
    <message>
        <source>Take Theirs</source>
        <translation>أخذ نسختهم</translation>
    </message>
    <message>
        <source>Use These Words</source>
        <translation>استخدام هذه الكلمات</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Take the words of the change set (M)</source>
        <translation>أخذ كلمات مجموعة التغييرات (M)</translation>
    </message>
    <message>
        <source>Take the words of the source (T)</source>
        <translation>أخذ كلمات المصدر (T)</translation>
    </message>
    <message>
        <source>Other words for this part</source>
        <translation>كلمات أخرى لهذا الجزء</translation>
    </message>
    <message>
        <source>The source says otherwise by now. Both words are kept until you decide.</source>
        <translation>صار المصدر يقول غير ذلك. تُحفظ كلمات الطرفين حتى تقرر.</translation>
    </message>
    <message>
        <source>Reopen the change set to resolve its conflicts.</source>
        <translation>أعد فتح مجموعة التغييرات لحل تعارضاتها.</translation>
    </message>
    <message>
        <source>%1: other words, one on each line</source>
        <translation>%1: كلمات أخرى، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>%1: other words</source>
        <translation>%1: كلمات أخرى</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ConnectionDialog</name>
    <message>
        <source>Add a connection</source>
        <translation>إضافة اتصال</translation>
    </message>
    <message>
        <source>Change the connection</source>
        <translation>تغيير الاتصال</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>as the server wants</source>
        <translation>كما يريد الخادم</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>يدويًا فقط</translation>
    </message>
    <message>
        <source>Also when the &amp;schedules of rules say so</source>
        <translation>كذلك حين تقول &amp;جداول القواعد</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>As you call it.</source>
        <translation>كما تسمّيه أنت.</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>ال&amp;مضيف</translation>
    </message>
    <message>
        <source>A name or address, or the folder of a socket.</source>
        <translation>اسم أو عنوان، أو مجلد مقبس.</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>الم&amp;نفذ</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;قاعدة البيانات</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>الم&amp;ستخدم</translation>
    </message>
    <message>
        <source>Somebody who may only read.</source>
        <translation>من يجوز له القراءة فقط.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة ال&amp;سر</translation>
    </message>
    <message>
        <source>Goes to the system&apos;s keychain; leave it empty to keep the present one.</source>
        <translation>تُحفظ في سلسلة مفاتيح النظام؛ اتركها فارغة لإبقاء الحالية.</translation>
    </message>
    <message>
        <source>Or &amp;variable</source>
        <translation>أو &amp;متغير</translation>
    </message>
    <message>
        <source>An environment variable that holds the password.</source>
        <translation>متغير بيئة فيه كلمة السر.</translation>
    </message>
    <message>
        <source>S&amp;chema</source>
        <translation>الم&amp;خطط</translation>
    </message>
    <message>
        <source>Where tables are that are named without one.</source>
        <translation>حيث الجداول المسماة بلا مخطط.</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>الت&amp;عمية</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>فضاءات الأسماء</translation>
    </message>
    <message>
        <source>Whose datasets are measured here, parted by commas, such as postgres://host:5432/db.schema. Empty: those of this server.</source>
        <translation>التي تُقاس مجموعات بياناتها هنا، مفصولة بفواصل، مثل postgres://host:5432/db.schema. فارغ: ما يخص هذا الخادم.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Of times that are stored without one. Empty: UTC.</source>
        <translation>للأوقات المخزنة بلا منطقة. فارغ: UTC.</translation>
    </message>
    <message>
        <source>Time for each check</source>
        <translation>الوقت لكل فحص</translation>
    </message>
    <message>
        <source>Measure every</source>
        <translation>القياس كل</translation>
    </message>
    <message>
        <source>While Meshbook runs.</source>
        <translation>ما دام Meshbook يعمل.</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;تجربة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>those of this server</source>
        <translation>ما يخص هذا الخادم</translation>
    </message>
    <message>
        <source>Choose a SQLite database</source>
        <translation>اختيار قاعدة بيانات SQLite</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 يستجيب.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ConnectionsPage</name>
    <message>
        <source>measuring</source>
        <translation>يجري القياس</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا جواب</translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>لا إخلال (%Ln)</numerusform>
            <numerusform>إخلال واحد (%Ln)</numerusform>
            <numerusform>إخلالان (%Ln)</numerusform>
            <numerusform>%Ln إخلالات</numerusform>
            <numerusform>%Ln إخلالًا</numerusform>
            <numerusform>%Ln إخلال</numerusform>
        </translation>
    </message>
    <message>
        <source>measured</source>
        <translation>قيس</translation>
    </message>
    <message>
        <source>It is being measured; progress is shown with the tasks.</source>
        <translation>يجري قياسها؛ التقدم معروض مع المهام.</translation>
    </message>
    <message>
        <source>Not measured since Meshbook was started.</source>
        <translation>لم تُقَس منذ بدء Meshbook.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: %2 kept, %3 warnings, %4 broken, %5 without a verdict</source>
        <translation>%1: %2 ملتزم بها، %3 تحذيرات، %4 مُخلّ بها، %5 بلا حكم</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Databases that Meshbook may ask whether rules and promises are kept. It only ever reads. Passwords are in the system&apos;s keychain, never in a file.</source>
        <translation>قواعد بيانات يجوز لـMeshbook أن يسألها هل التُزم بالقواعد والوعود. لا يفعل سوى القراءة. كلمات السر في سلسلة مفاتيح النظام، لا في ملف أبدًا.</translation>
    </message>
    <message>
        <source>No database is connected yet. Add one to measure its tables.</source>
        <translation>لا قاعدة بيانات متصلة بعد. أضف واحدة لقياس جداولها.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;إضافة…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;تغيير…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Measure now</source>
        <translation>&amp;قياس الآن</translation>
    </message>
    <message>
        <source>Removed, with its password. Undo brings back the connection.</source>
        <translation>أُزيل مع كلمة سره. التراجع يعيد الاتصال.</translation>
    </message>
    <message>
        <source>No keychain answers, so the password is only known until Meshbook is closed. Name an environment variable instead if it has to stay.</source>
        <translation>لا سلسلة مفاتيح تستجيب، فكلمة السر معروفة حتى إغلاق Meshbook فقط. سمِّ متغير بيئة بدلًا منها إن كان لا بد من بقائها.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ContractView</name>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
</context>
<context>
    <name>meshbook::views::DateComparison</name>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>From the end of</source>
        <translation>من نهاية يوم</translation>
    </message>
    <message>
        <source>To the end of</source>
        <translation>إلى نهاية يوم</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>المسرد</translation>
    </message>
    <message>
        <source>All glossaries</source>
        <translation>كل المسارد</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 removed</source>
        <translation>جديدة: %1، مغيَّرة: %2، محذوفة: %3</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>لا شيء يختلف</translation>
    </message>
    <message>
        <source>The terms are the same at the end of both days.</source>
        <translation>المصطلحات واحدة في نهاية اليومين.</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>المصطلح</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
</context>
<context>
    <name>meshbook::views::DayView</name>
    <message>
        <source>Filter terms</source>
        <translation>تصفية المصطلحات</translation>
    </message>
    <message>
        <source>Terms of that day</source>
        <translation>مصطلحات ذلك اليوم</translation>
    </message>
    <message>
        <source>There were no terms on that day.</source>
        <translation>لم تكن هناك مصطلحات في ذلك اليوم.</translation>
    </message>
    <message>
        <source>At the end of</source>
        <translation>في نهاية يوم</translation>
    </message>
    <message>
        <source>Reading the terms of that day…</source>
        <translation>جارٍ قراءة مصطلحات ذلك اليوم…</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>المصطلح</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>المسرد</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>المرادفات</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>لا مصطلحات</numerusform>
            <numerusform>مصطلح واحد</numerusform>
            <numerusform>مصطلحان</numerusform>
            <numerusform>%Ln مصطلحات</numerusform>
            <numerusform>%Ln مصطلحًا</numerusform>
            <numerusform>%Ln مصطلح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::DaysCalendar</name>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s) met</source>
        <translation>
            <numerusform>استُوفي %1 من %Ln يوم</numerusform>
            <numerusform>استُوفي %1 من يوم واحد (%Ln)</numerusform>
            <numerusform>استُوفي %1 من يومين (%Ln)</numerusform>
            <numerusform>استُوفي %1 من %Ln أيام</numerusform>
            <numerusform>استُوفي %1 من %Ln يومًا</numerusform>
            <numerusform>استُوفي %1 من %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::DaysPane</name>
    <message>
        <source>Products day by day</source>
        <translation>المنتجات يومًا بيوم</translation>
    </message>
</context>
<context>
    <name>meshbook::views::DefinitionField</name>
    <message>
        <source>Definition as</source>
        <translation>عرض التعريف</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>غامق</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>No change is proposed.</source>
        <translation>لا تغيير مقترح.</translation>
    </message>
    <message>
        <source>Not proposed yet</source>
        <translation>غير مقترح بعد</translation>
    </message>
</context>
<context>
    <name>meshbook::views::DiffPair</name>
    <message>
        <source>%1 declares %2, %3 observed %4</source>
        <translation>يعلن ⁨%1⁩: ⁨%2⁩، ورصد ⁨%3⁩: ⁨%4⁩</translation>
    </message>
</context>
<context>
    <name>meshbook::views::DiscoverPage</name>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>%Ln عنصرًا</numerusform>
            <numerusform>%Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 ms</source>
        <translation>في %L1 م‌ث</translation>
    </message>
    <message>
        <source>for “%1”</source>
        <translation>عن «⁨%1⁩»</translation>
    </message>
    <message>
        <source>The query cannot be understood</source>
        <translation>تعذر فهم الاستعلام</translation>
    </message>
    <message>
        <source>“%1” cannot be understood</source>
        <translation>تعذر فهم «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>استكشاف</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message numerus="yes">
        <source>%n in smaller groups</source>
        <translation>
            <numerusform>لا شيء في مجموعات أصغر</numerusform>
            <numerusform>واحد في مجموعات أصغر</numerusform>
            <numerusform>اثنان في مجموعات أصغر</numerusform>
            <numerusform>%Ln في مجموعات أصغر</numerusform>
            <numerusform>%Ln في مجموعات أصغر</numerusform>
            <numerusform>%Ln في مجموعات أصغر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::DriftView</name>
    <message>
        <source>Exact types</source>
        <translation>الأنواع الدقيقة</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>أعلنه</translation>
    </message>
    <message>
        <source>Observed by</source>
        <translation>رصده</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>المعلن</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>المرصود</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>الانحراف</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%L1 من %L2</translation>
    </message>
    <message>
        <source>Nobody else observed it</source>
        <translation>لم يرصده أحد غيره</translation>
    </message>
    <message>
        <source>Choose two sources</source>
        <translation>اختر مصدرين</translation>
    </message>
    <message>
        <source>Drift shows where a second source describes the same columns.</source>
        <translation>يظهر الانحراف حيث يصف مصدر ثانٍ الأعمدة نفسها.</translation>
    </message>
    <message>
        <source>A source does not drift from itself.</source>
        <translation>المصدر لا ينحرف عن نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) differ</source>
        <translation>
            <numerusform>لا أعمدة مختلفة</numerusform>
            <numerusform>عمود واحد مختلف</numerusform>
            <numerusform>عمودان مختلفان</numerusform>
            <numerusform>%Ln أعمدة مختلفة</numerusform>
            <numerusform>%Ln عمودًا مختلفًا</numerusform>
            <numerusform>%Ln عمود مختلف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n dataset(s) that both describe</source>
        <translation>
            <numerusform>%1 في 0 مجموعات بيانات يصفانها معًا</numerusform>
            <numerusform>%1 في مجموعة بيانات واحدة يصفانها معًا</numerusform>
            <numerusform>%1 في مجموعتي بيانات يصفانهما معًا</numerusform>
            <numerusform>%1 في %Ln مجموعات بيانات يصفانها معًا</numerusform>
            <numerusform>%1 في %Ln مجموعة بيانات يصفانها معًا</numerusform>
            <numerusform>%1 في %Ln مجموعة بيانات يصفانها معًا</numerusform>
        </translation>
    </message>
    <message>
        <source>No drift</source>
        <translation>لا انحراف</translation>
    </message>
    <message>
        <source>Both sources name the same columns with types that agree.</source>
        <translation>يسمي المصدران الأعمدة نفسها بأنواع متفقة.</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>لا شيء للمقارنة</translation>
    </message>
    <message>
        <source>No dataset is described by both of these sources.</source>
        <translation>لا توجد مجموعة بيانات يصفها هذان المصدران معًا.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::DropHint</name>
    <message>
        <source>Drop to add as a source</source>
        <translation>أفلِت للإضافة كمصدر</translation>
    </message>
    <message>
        <source>Drop to add as a source; nothing is read before you agree</source>
        <translation>أفلِت للإضافة كمصدر؛ لا يُقرأ شيء قبل موافقتك</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ExportDialog</name>
    <message>
        <source>What the format has no place for</source>
        <translation>ما لا مكان له في الصيغة</translation>
    </message>
    <message>
        <source>Everything has a place in this format</source>
        <translation>لكل شيء مكان في هذه الصيغة</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Export a glossary</source>
        <translation>تصدير مسرد</translation>
    </message>
    <message>
        <source>All glossaries</source>
        <translation>كل المسارد</translation>
    </message>
    <message>
        <source>With the changes under work</source>
        <translation>مع التغييرات الجاري العمل عليها</translation>
    </message>
    <message>
        <source>As in force</source>
        <translation>كما هو سارٍ</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>المس&amp;رد</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>ال&amp;صيغة</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>ال&amp;حالة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a glossary</source>
        <translation>اختر مسردًا</translation>
    </message>
    <message>
        <source>A file of this format holds one glossary.</source>
        <translation>يضم ملف هذه الصيغة مسردًا واحدًا.</translation>
    </message>
    <message>
        <source>Looking what the format can hold…</source>
        <translation>يُنظر فيما تتسع له الصيغة…</translation>
    </message>
    <message>
        <source>the whole term</source>
        <translation>المصطلح كله</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>المصطلح</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message numerus="yes">
        <source>%n terms, %1.</source>
        <translation>
            <numerusform>لا مصطلحات، %1.</numerusform>
            <numerusform>مصطلح واحد، %1.</numerusform>
            <numerusform>مصطلحان، %1.</numerusform>
            <numerusform>%Ln مصطلحات، %1.</numerusform>
            <numerusform>%Ln مصطلحًا، %1.</numerusform>
            <numerusform>%Ln مصطلح، %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts have no place in this format and will be missing in the file.</source>
        <translation>
            <numerusform>لكل الأجزاء مكان في هذه الصيغة.</numerusform>
            <numerusform>جزء واحد لا مكان له في هذه الصيغة وسيغيب عن الملف.</numerusform>
            <numerusform>جزءان لا مكان لهما في هذه الصيغة وسيغيبان عن الملف.</numerusform>
            <numerusform>%Ln أجزاء لا مكان لها في هذه الصيغة وستغيب عن الملف.</numerusform>
            <numerusform>%Ln جزءًا لا مكان لها في هذه الصيغة وستغيب عن الملف.</numerusform>
            <numerusform>%Ln جزء لا مكان لها في هذه الصيغة وستغيب عن الملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذرت كتابة ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::FacetGroup</name>
    <message>
        <source>%1, folded</source>
        <translation>%1، مطوي</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>عرض أقل</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::FacetPanel</name>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>المصطلح</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>مستوى الخدمة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>meshbook::views::FacetRow</name>
    <message numerus="yes">
        <source>%1, %n match(es)</source>
        <translation>
            <numerusform>⁨%1⁩، لا نتائج</numerusform>
            <numerusform>⁨%1⁩، نتيجة واحدة</numerusform>
            <numerusform>⁨%1⁩، نتيجتان</numerusform>
            <numerusform>⁨%1⁩، %Ln نتائج</numerusform>
            <numerusform>⁨%1⁩، %Ln نتيجة</numerusform>
            <numerusform>⁨%1⁩، %Ln نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::FactsGrid</name>
    <message>
        <source>Said by %1</source>
        <translation>بحسب ⁨%1⁩</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>نسخ القيمة</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
</context>
<context>
    <name>meshbook::views::FactsMenu</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Usual Columns</source>
        <translation>الأعمدة المعتادة</translation>
    </message>
</context>
<context>
    <name>meshbook::views::FactsView</name>
    <message>
        <source>output</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>input</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>discovery</source>
        <translation>استكشاف</translation>
    </message>
    <message>
        <source>observability</source>
        <translation>رصد</translation>
    </message>
    <message>
        <source>control</source>
        <translation>تحكم</translation>
    </message>
    <message>
        <source>management</source>
        <translation>إدارة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>No source names any.</source>
        <translation>لا يذكر أي مصدر شيئًا منها.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>المنافذ</translation>
    </message>
    <message>
        <source>No ports</source>
        <translation>لا منافذ</translation>
    </message>
    <message>
        <source>No source says how this product is read.</source>
        <translation>لا يذكر أي مصدر كيف يُقرأ هذا المنتج.</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>المصطلح</translation>
    </message>
    <message>
        <source>Linked from</source>
        <translation>مرتبط من</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Looking for terms…</source>
        <translation>جارٍ البحث عن المصطلحات…</translation>
    </message>
    <message>
        <source>the product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>No terms linked</source>
        <translation>لا مصطلحات مرتبطة</translation>
    </message>
    <message>
        <source>No source links a column to the glossary.</source>
        <translation>لا يربط أي مصدر عمودًا بالمسرد.</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>المستهلكون</translation>
    </message>
    <message>
        <source>Looking for consumers…</source>
        <translation>جارٍ البحث عن المستهلكين…</translation>
    </message>
    <message>
        <source>No consumer is known</source>
        <translation>لا مستهلك معروف</translation>
    </message>
    <message>
        <source>No product says that it reads this, and no lineage leads on from it.</source>
        <translation>لا يقول أي منتج إنه يقرأ هذا، ولا تمتد منه أي سلسلة نسب.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
</context>
<context>
    <name>meshbook::views::FamilyLegend</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A kind of relations, and how many there are</extracomment>
        <translation>⁨%1⁩ (%2)</translation>
    </message>
</context>
<context>
    <name>meshbook::views::FavouriteStar</name>
    <message>
        <source>Add to favourites</source>
        <translation>إضافة إلى المفضلة</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>إزالة من المفضلة</translation>
    </message>
</context>
<context>
    <name>meshbook::views::FieldRow</name>
    <message>
        <source>Keep mine</source>
        <translation>إبقاء نسختي</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>أخذ نسختهم</translation>
    </message>
    <message>
        <source>This was changed elsewhere while you typed. It says now: %1</source>
        <translation>تغيّر هذا في موضع آخر وأنت تكتب. صار يقول: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>meshbook::views::FilterChips</name>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n more filter(s)</source>
        <translation>
            <numerusform>لا عوامل تصفية أخرى</numerusform>
            <numerusform>عامل تصفية آخر</numerusform>
            <numerusform>عاملا تصفية آخران</numerusform>
            <numerusform>%Ln عوامل تصفية أخرى</numerusform>
            <numerusform>%Ln عامل تصفية آخر</numerusform>
            <numerusform>%Ln عامل تصفية آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::FindBar</name>
    <message>
        <source>Find in this picture</source>
        <translation>بحث في هذه الصورة</translation>
    </message>
    <message>
        <source>Previous (Up)</source>
        <translation>السابق (Up)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>التالي (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>not in this picture</source>
        <translation>ليس في هذه الصورة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%L1 من %L2</translation>
    </message>
</context>
<context>
    <name>meshbook::views::FindingActions</name>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>فُتحت مساحة العمل هذه للقراءة فقط.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) waived.</source>
        <translation>
            <numerusform>لم تُستثنَ أي نتيجة.</numerusform>
            <numerusform>استُثنيت نتيجة واحدة.</numerusform>
            <numerusform>استُثنيت نتيجتان.</numerusform>
            <numerusform>استُثنيت %Ln نتائج.</numerusform>
            <numerusform>استُثنيت %Ln نتيجة.</numerusform>
            <numerusform>استُثنيت %Ln نتيجة.</numerusform>
        </translation>
    </message>
    <message>
        <source>These waivers are written in files; change them there.</source>
        <translation>هذه الاستثناءات مكتوبة في ملفات؛ غيّرها هناك.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiver(s) taken back.</source>
        <translation>
            <numerusform>لم يُسحب أي استثناء.</numerusform>
            <numerusform>سُحب استثناء واحد.</numerusform>
            <numerusform>سُحب استثناءان.</numerusform>
            <numerusform>سُحبت %Ln استثناءات.</numerusform>
            <numerusform>سُحب %Ln استثناءً.</numerusform>
            <numerusform>سُحب %Ln استثناء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) changed; the next sync shows it.</source>
        <translation>
            <numerusform>لم يتغير أي ملف.</numerusform>
            <numerusform>تغيّر ملف واحد؛ تُظهره المزامنة التالية.</numerusform>
            <numerusform>تغيّر ملفان؛ تُظهرهما المزامنة التالية.</numerusform>
            <numerusform>تغيّرت %Ln ملفات؛ تُظهرها المزامنة التالية.</numerusform>
            <numerusform>تغيّر %Ln ملفًا؛ تُظهرها المزامنة التالية.</numerusform>
            <numerusform>تغيّر %Ln ملف؛ تُظهرها المزامنة التالية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::FindingCounts</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%Ln أخطاء</numerusform>
            <numerusform>%Ln خطأً</numerusform>
            <numerusform>%Ln خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%Ln تحذيرات</numerusform>
            <numerusform>%Ln تحذيرًا</numerusform>
            <numerusform>%Ln تحذير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>لا تلميحات</numerusform>
            <numerusform>تلميح واحد</numerusform>
            <numerusform>تلميحان</numerusform>
            <numerusform>%Ln تلميحات</numerusform>
            <numerusform>%Ln تلميحًا</numerusform>
            <numerusform>%Ln تلميح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waived</source>
        <translation>
            <numerusform>لا مستثناة</numerusform>
            <numerusform>واحدة مستثناة</numerusform>
            <numerusform>اثنتان مستثناتان</numerusform>
            <numerusform>%Ln مستثناة</numerusform>
            <numerusform>%Ln مستثناة</numerusform>
            <numerusform>%Ln مستثناة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::FindingsList</name>
    <message>
        <source>Filter findings</source>
        <translation>تصفية النتائج</translation>
    </message>
    <message>
        <source>Findings shown</source>
        <translation>النتائج المعروضة</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>استثناء…</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>إصلاح…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>مستثناة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Severity and groups</source>
        <translation>الشدة والمجموعات</translation>
    </message>
    <message>
        <source>Findings of policies</source>
        <translation>نتائج السياسات</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>أي شدة</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>بلا مجموعات</translation>
    </message>
    <message>
        <source>By policy</source>
        <translation>حسب السياسة</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>حسب المجال</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>حسب المنتج</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا شيء يطابق</translation>
    </message>
    <message>
        <source>No finding fits the words, the severity and what is chosen above.</source>
        <translation>لا نتيجة توافق الكلمات والشدة وما اختير أعلاه.</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>عرض كل النتائج</translation>
    </message>
    <message>
        <source>Nothing is waived</source>
        <translation>لا شيء مستثنى</translation>
    </message>
    <message>
        <source>Findings that somebody decided to live with until a day stand here.</source>
        <translation>تُدرج هنا النتائج التي قرر أحدهم التعايش معها حتى يوم ما.</translation>
    </message>
    <message>
        <source>The policies find nothing</source>
        <translation>لا تجد السياسات شيئًا</translation>
    </message>
    <message>
        <source>Everything that was checked keeps to the policies that hold.</source>
        <translation>كل ما فُحص ملتزم بالسياسات السارية.</translation>
    </message>
    <message>
        <source>Choose findings first.</source>
        <translation>اختر نتائج أولًا.</translation>
    </message>
    <message>
        <source>These waivers are written in files; change them there.</source>
        <translation>هذه الاستثناءات مكتوبة في ملفات؛ غيّرها هناك.</translation>
    </message>
    <message>
        <source>No field alone mends this; see what to do.</source>
        <translation>لا يُصلَح هذا بحقل وحده؛ انظر ما العمل.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Open what it is about</source>
        <translation>فتح ما تتعلق به</translation>
    </message>
    <message>
        <source>Only this policy</source>
        <translation>هذه السياسة فقط</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>حفظ بصيغة ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Save findings</source>
        <translation>حفظ النتائج</translation>
    </message>
</context>
<context>
    <name>meshbook::views::FindingsView</name>
    <message>
        <source>Findings shown</source>
        <translation>النتائج المعروضة</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>تصفية النتائج</translation>
    </message>
    <message>
        <source>Findings of policies</source>
        <translation>نتائج السياسات</translation>
    </message>
    <message>
        <source>No policy finds anything here</source>
        <translation>لا سياسة تجد شيئًا هنا</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>مستثناة</translation>
    </message>
    <message>
        <source>Running the policies…</source>
        <translation>تُشغَّل السياسات…</translation>
    </message>
    <message>
        <source>The policies could not be run.</source>
        <translation>تعذر تشغيل السياسات.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>مفتوحة %1</translation>
    </message>
    <message>
        <source>Waived %1</source>
        <translation>مستثناة %1</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>وُجد في</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الشدة</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Policy findings</source>
        <translation>نتائج السياسات</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>لا أخطاء (%Ln)</numerusform>
            <numerusform>خطأ واحد (%Ln)</numerusform>
            <numerusform>خطآن (%Ln)</numerusform>
            <numerusform>%Ln أخطاء</numerusform>
            <numerusform>%Ln خطأً</numerusform>
            <numerusform>%Ln خطأ</numerusform>
        </translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>لا أخطاء</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>استثناء…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>إصلاح…</translation>
    </message>
    <message>
        <source>Choose findings first.</source>
        <translation>اختر نتائج أولًا.</translation>
    </message>
    <message>
        <source>This cannot be done with what is chosen.</source>
        <translation>لا يمكن فعل ذلك بما اختير.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) on %1</source>
        <translation>
            <numerusform>لا نتائج في %1</numerusform>
            <numerusform>نتيجة واحدة في %1</numerusform>
            <numerusform>نتيجتان في %1</numerusform>
            <numerusform>%Ln نتائج في %1</numerusform>
            <numerusform>%Ln نتيجة في %1</numerusform>
            <numerusform>%Ln نتيجة في %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>now %n</source>
        <translation>
            <numerusform>ولا شيء الآن</numerusform>
            <numerusform>والآن واحدة</numerusform>
            <numerusform>والآن اثنتان</numerusform>
            <numerusform>والآن %Ln</numerusform>
            <numerusform>والآن %Ln</numerusform>
            <numerusform>والآن %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held against %n policies</source>
        <translation>
            <numerusform>لا سياسات تسري عليه (%Ln)</numerusform>
            <numerusform>تسري عليه سياسة واحدة (%Ln)</numerusform>
            <numerusform>تسري عليه سياستان (%Ln)</numerusform>
            <numerusform>تسري عليه %Ln سياسات</numerusform>
            <numerusform>تسري عليه %Ln سياسة</numerusform>
            <numerusform>تسري عليه %Ln سياسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
</context>
<context>
    <name>meshbook::views::FixDialog</name>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Fix findings</source>
        <translation>إصلاح النتائج</translation>
    </message>
    <message>
        <source>What changes in the files</source>
        <translation>ما يتغير في الملفات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) need a person: no field alone mends them.</source>
        <translation>
            <numerusform>لا نتائج تحتاج إلى إنسان.</numerusform>
            <numerusform>نتيجة واحدة تحتاج إلى إنسان: لا يُصلحها حقل وحده.</numerusform>
            <numerusform>نتيجتان تحتاجان إلى إنسان: لا يُصلحهما حقل وحده.</numerusform>
            <numerusform>%Ln نتائج تحتاج إلى إنسان: لا يُصلحها حقل وحده.</numerusform>
            <numerusform>%Ln نتيجة تحتاج إلى إنسان: لا يُصلحها حقل وحده.</numerusform>
            <numerusform>%Ln نتيجة تحتاج إلى إنسان: لا يُصلحها حقل وحده.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) are in files that are not in a folder of this machine.</source>
        <translation>
            <numerusform>كل النتائج في ملفات على هذا الجهاز.</numerusform>
            <numerusform>نتيجة واحدة في ملف ليس في مجلد على هذا الجهاز.</numerusform>
            <numerusform>نتيجتان في ملفات ليست في مجلد على هذا الجهاز.</numerusform>
            <numerusform>%Ln نتائج في ملفات ليست في مجلد على هذا الجهاز.</numerusform>
            <numerusform>%Ln نتيجة في ملفات ليست في مجلد على هذا الجهاز.</numerusform>
            <numerusform>%Ln نتيجة في ملفات ليست في مجلد على هذا الجهاز.</numerusform>
        </translation>
    </message>
    <message>
        <source>A value is needed</source>
        <translation>تلزم قيمة</translation>
    </message>
    <message numerus="yes">
        <source>for %n finding(s)</source>
        <translation>
            <numerusform>لغير نتيجة</numerusform>
            <numerusform>لنتيجة واحدة</numerusform>
            <numerusform>لنتيجتين</numerusform>
            <numerusform>لـ%Ln نتائج</numerusform>
            <numerusform>لـ%Ln نتيجة</numerusform>
            <numerusform>لـ%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>لا شيء يتغير بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Mends %n finding(s).</source>
        <translation>
            <numerusform>لا يُصلح أي نتيجة.</numerusform>
            <numerusform>يُصلح نتيجة واحدة.</numerusform>
            <numerusform>يُصلح نتيجتين.</numerusform>
            <numerusform>يُصلح %Ln نتائج.</numerusform>
            <numerusform>يُصلح %Ln نتيجة.</numerusform>
            <numerusform>يُصلح %Ln نتيجة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes %n file(s).</source>
        <translation>
            <numerusform>لا يغيّر أي ملف.</numerusform>
            <numerusform>يغيّر ملفًا واحدًا.</numerusform>
            <numerusform>يغيّر ملفين.</numerusform>
            <numerusform>يغيّر %Ln ملفات.</numerusform>
            <numerusform>يغيّر %Ln ملفًا.</numerusform>
            <numerusform>يغيّر %Ln ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::GlossaryPage</name>
    <message>
        <source>View of the glossary</source>
        <translation>طريقة عرض المسرد</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Reading the glossaries…</source>
        <translation>جارٍ قراءة المسارد…</translation>
    </message>
    <message>
        <source>Changes go into</source>
        <translation>تدخل التغييرات في</translation>
    </message>
    <message>
        <source>The glossaries could not be read.</source>
        <translation>تعذرت قراءة المسارد.</translation>
    </message>
    <message>
        <source>Reviews %1</source>
        <translation>المراجعات %1</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>الساري</translation>
    </message>
    <message>
        <source>Changes go into “%1”</source>
        <translation>تدخل التغييرات في «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Shown is what is in force. The first change opens a change set.</source>
        <translation>المعروض هو الساري. أول تغيير يفتح مجموعة تغييرات.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>⁨%1⁩، من ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 (in review)</source>
        <translation>⁨%1⁩ (قيد المراجعة)</translation>
    </message>
    <message>
        <source>New change set…</source>
        <translation>مجموعة تغييرات جديدة…</translation>
    </message>
    <message>
        <source>Glossary: %1</source>
        <translation>المسرد: %1</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>المسرد</translation>
    </message>
</context>
<context>
    <name>meshbook::views::GlossaryPanes</name>
    <message>
        <source>Browse</source>
        <translation>تصفح</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>New glossary…</source>
        <translation>مسرد جديد…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
</context>
<context>
    <name>meshbook::views::GlossarySession</name>
    <message>
        <source>Nobody has said who you are. Write your name in Settings, Identity: every change is kept with the name of who made it.</source>
        <translation>لم يقل أحد من أنت. اكتب اسمك في «الإعدادات»، «الهوية»: يُحفظ كل تغيير مع اسم صاحبه.</translation>
    </message>
    <message>
        <source>Changes of %1</source>
        <translation>تغييرات ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>meshbook::views::GovernancePage</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>الحوكمة</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>بطاقة الدرجات</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>الاستثناءات</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>السياسات</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>الجاهزية</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>الربط</translation>
    </message>
</context>
<context>
    <name>meshbook::views::GraphPane</name>
    <message>
        <source>Put in the middle</source>
        <translation>وضع في الوسط</translation>
    </message>
    <message>
        <source>Open the term</source>
        <translation>فتح المصطلح</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>نسخ الاسم</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>نسخ المفتاح</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>عرضه كله</translation>
    </message>
    <message>
        <source>Graph of %1</source>
        <translation>مخطط ⁨%1⁩</translation>
    </message>
    <message>
        <source>Save the graph</source>
        <translation>حفظ المخطط</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Term in the middle</source>
        <translation>المصطلح في الوسط</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>خطوة واحدة</translation>
    </message>
    <message>
        <source>2 steps</source>
        <translation>خطوتان</translation>
    </message>
    <message>
        <source>3 steps</source>
        <translation>3 خطوات</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+−)</source>
        <translation>تصغير (⁦Ctrl+−⁩)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>تكبير (⁦Ctrl++⁩)</translation>
    </message>
    <message>
        <source>Show all of it (F)</source>
        <translation>عرضه كله (F)</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>Terms in the graph</source>
        <translation>المصطلحات في المخطط</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>حفظ بصيغة SVG…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>حفظ بصيغة PNG…</translation>
    </message>
    <message>
        <source>Drawing the graph…</source>
        <translation>يُرسم المخطط…</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>لا مصطلحات</numerusform>
            <numerusform>مصطلح واحد</numerusform>
            <numerusform>مصطلحان</numerusform>
            <numerusform>%Ln مصطلحات</numerusform>
            <numerusform>%Ln مصطلحًا</numerusform>
            <numerusform>%Ln مصطلح</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the nearest ones of more</source>
        <translation>%1، الأقرب من بين أكثر</translation>
    </message>
    <message>
        <source>Reading the terms…</source>
        <translation>جارٍ قراءة المصطلحات…</translation>
    </message>
    <message>
        <source>Which term?</source>
        <translation>أي مصطلح؟</translation>
    </message>
    <message>
        <source>Choose one above, and see what it is related to.</source>
        <translation>اختر مصطلحًا أعلاه لترى صلاته.</translation>
    </message>
    <message>
        <source>This term is not there any more</source>
        <translation>لم يعد هذا المصطلح موجودًا</translation>
    </message>
    <message>
        <source>It may have been merged, moved to the trash or renamed.</source>
        <translation>ربما دُمج أو نُقل إلى سلة المهملات أو أُعيدت تسميته.</translation>
    </message>
    <message>
        <source>Choose a term</source>
        <translation>اختر مصطلحًا</translation>
    </message>
</context>
<context>
    <name>meshbook::views::GridEditor</name>
    <message>
        <source>Change cells</source>
        <translation>تغيير الخلايا</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>مسح الخلايا</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>تعبئة للأسفل</translation>
    </message>
    <message numerus="yes">
        <source>%n rows have no term here and are left out.</source>
        <translation>
            <numerusform>لكل الصفوف مصطلح هنا.</numerusform>
            <numerusform>صف واحد لا مصطلح له هنا فيُترك.</numerusform>
            <numerusform>صفان لا مصطلح لهما هنا فيُتركان.</numerusform>
            <numerusform>%Ln صفوف لا مصطلح لها هنا فتُترك.</numerusform>
            <numerusform>%Ln صفًا لا مصطلح لها هنا فتُترك.</numerusform>
            <numerusform>%Ln صف لا مصطلح لها هنا فتُترك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>لصق الخلايا</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>مصطلح جديد</translation>
    </message>
    <message>
        <source>New term %1</source>
        <translation>المصطلح الجديد ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>meshbook::views::GridPane</name>
    <message>
        <source>Filter terms</source>
        <translation>تصفية المصطلحات</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Reading the terms…</source>
        <translation>جارٍ قراءة المصطلحات…</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>المسرد</translation>
    </message>
    <message>
        <source>All glossaries</source>
        <translation>كل المسارد</translation>
    </message>
    <message>
        <source>Number of terms</source>
        <translation>عدد المصطلحات</translation>
    </message>
    <message>
        <source>New Term</source>
        <translation>مصطلح جديد</translation>
    </message>
    <message>
        <source>Find and replace (Ctrl+H)</source>
        <translation>بحث واستبدال (Ctrl+H)</translation>
    </message>
    <message>
        <source>Import a glossary</source>
        <translation>استيراد مسرد</translation>
    </message>
    <message>
        <source>Export a glossary</source>
        <translation>تصدير مسرد</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>المصطلحات</translation>
    </message>
    <message>
        <source>No term matches</source>
        <translation>لا مصطلح مطابق</translation>
    </message>
    <message>
        <source>Try other words, or look in all glossaries.</source>
        <translation>جرّب كلمات أخرى، أو ابحث في كل المسارد.</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>There are no terms yet</source>
        <translation>لا مصطلحات بعد</translation>
    </message>
    <message>
        <source>Add a source that has a glossary, import a file, or begin a glossary of your own.</source>
        <translation>أضف مصدرًا فيه مسرد، أو استورد ملفًا، أو ابدأ مسردًا خاصًا بك.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message numerus="yes">
        <source>%n terms chosen</source>
        <translation>
            <numerusform>لا مصطلحات مختارة</numerusform>
            <numerusform>مصطلح واحد مختار</numerusform>
            <numerusform>مصطلحان مختاران</numerusform>
            <numerusform>%Ln مصطلحات مختارة</numerusform>
            <numerusform>%Ln مصطلحًا مختارًا</numerusform>
            <numerusform>%Ln مصطلح مختار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terms</source>
        <translation>
            <numerusform>لا مصطلحات</numerusform>
            <numerusform>مصطلح واحد</numerusform>
            <numerusform>مصطلحان</numerusform>
            <numerusform>%Ln مصطلحات</numerusform>
            <numerusform>%Ln مصطلحًا</numerusform>
            <numerusform>%Ln مصطلح</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Term</source>
        <translation>فتح المصطلح</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy with Headings</source>
        <translation>نسخ مع العناوين</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>نسخ بصيغة CSV</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>نسخ بصيغة JSON</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Fill Down</source>
        <translation>تعبئة للأسفل</translation>
    </message>
    <message>
        <source>Clear Cells</source>
        <translation>مسح الخلايا</translation>
    </message>
    <message>
        <source>Find and Replace…</source>
        <translation>بحث واستبدال…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Sort By</source>
        <translation>الفرز حسب</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>Owner…</source>
        <translation>المالك…</translation>
    </message>
    <message>
        <source>Steward…</source>
        <translation>الأمين…</translation>
    </message>
    <message>
        <source>Add Tags…</source>
        <translation>إضافة وسوم…</translation>
    </message>
    <message>
        <source>Several are parted by semicolons.</source>
        <translation>تُفصل العدة بفواصل منقوطة.</translation>
    </message>
    <message>
        <source>Add Tags</source>
        <translation>إضافة وسوم</translation>
    </message>
</context>
<context>
    <name>meshbook::views::HealthPage</name>
    <message>
        <source>Products shown</source>
        <translation>المنتجات المعروضة</translation>
    </message>
    <message>
        <source>Filter products</source>
        <translation>تصفية المنتجات</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>My products</source>
        <translation>منتجاتي</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>حسب المجال</translation>
    </message>
    <message>
        <source>Whose products</source>
        <translation>منتجات من</translation>
    </message>
    <message>
        <source>The owner or team whose products are yours; it is remembered</source>
        <translation>المالك أو الفريق الذي منتجاته منتجاتك؛ يُحفظ ذلك</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>الأيام المعروضة</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>آخر %Ln يوم</numerusform>
            <numerusform>آخر يوم (%Ln)</numerusform>
            <numerusform>آخر يومين (%Ln)</numerusform>
            <numerusform>آخر %Ln أيام</numerusform>
            <numerusform>آخر %Ln يومًا</numerusform>
            <numerusform>آخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>السنة الأخيرة</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>منتجات بيانات</translation>
    </message>
    <message>
        <source>Choose an owner…</source>
        <translation>اختيار مالك…</translation>
    </message>
    <message>
        <source>Domain: %1</source>
        <translation>المجال: %1</translation>
    </message>
    <message>
        <source>Show products of all domains</source>
        <translation>عرض منتجات كل المجالات</translation>
    </message>
    <message>
        <source>Working out how promises were kept…</source>
        <translation>يُحسب كيف التُزم بالوعود…</translation>
    </message>
    <message>
        <source>Health could not be worked out.</source>
        <translation>تعذر حساب السلامة.</translation>
    </message>
    <message>
        <source>There are no products</source>
        <translation>لا توجد منتجات</translation>
    </message>
    <message>
        <source>Add a source with data products, or open the sample mesh.</source>
        <translation>أضف مصدرًا فيه منتجات بيانات، أو افتح الشبكة النموذجية.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>الكل %1</translation>
    </message>
    <message>
        <source>Whose products are yours?</source>
        <translation>منتجات من هي منتجاتك؟</translation>
    </message>
    <message>
        <source>Choose the owner or team once; it is remembered. Until then you can look at all products.</source>
        <translation>اختر المالك أو الفريق مرة واحدة؛ يُحفظ ذلك. وحتى ذلك الحين يمكنك النظر إلى كل المنتجات.</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>كل المنتجات</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا شيء يطابق</translation>
    </message>
    <message>
        <source>Try other words, or take the filter away.</source>
        <translation>جرّب كلمات أخرى، أو أزل عامل التصفية.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح عامل التصفية</translation>
    </message>
    <message>
        <source>%1 owns no product</source>
        <translation>لا يملك %1 أي منتج</translation>
    </message>
    <message>
        <source>Choose another owner above, or look at all products.</source>
        <translation>اختر مالكًا آخر أعلاه، أو انظر إلى كل المنتجات.</translation>
    </message>
    <message>
        <source>%1 promises nothing that can be measured</source>
        <translation>لا يعد %1 بشيء يُقاس</translation>
    </message>
    <message>
        <source>No contract states a level or rule that measurements could be held against.</source>
        <translation>لا عقد يذكر مستوى أو قاعدة تُقاس بها القياسات.</translation>
    </message>
    <message>
        <source>Health of all products</source>
        <translation>سلامة كل المنتجات</translation>
    </message>
    <message>
        <source>Health of %1</source>
        <translation>سلامة %1</translation>
    </message>
    <message>
        <source>Health by domain</source>
        <translation>السلامة حسب المجال</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Copy table as %1</source>
        <translation>نسخ الجدول بصيغة %1</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>نُسخ الجدول.</translation>
    </message>
    <message>
        <source>Save table as %1…</source>
        <translation>حفظ الجدول بصيغة %1…</translation>
    </message>
    <message>
        <source>Save weekly digest as HTML…</source>
        <translation>حفظ الملخص الأسبوعي بصيغة HTML…</translation>
    </message>
    <message>
        <source>Save weekly digest as Markdown…</source>
        <translation>حفظ الملخص الأسبوعي بصيغة Markdown…</translation>
    </message>
    <message>
        <source>Copy weekly digest as Markdown</source>
        <translation>نسخ الملخص الأسبوعي بصيغة Markdown</translation>
    </message>
    <message>
        <source>The digest was copied.</source>
        <translation>نُسخ الملخص.</translation>
    </message>
    <message>
        <source>Save weekly digest</source>
        <translation>حفظ الملخص الأسبوعي</translation>
    </message>
    <message>
        <source>Weekly digest</source>
        <translation>الملخص الأسبوعي</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Open Sources</source>
        <translation>افتح المصادر</translation>
    </message>
</context>
<context>
    <name>meshbook::views::HistoryPane</name>
    <message>
        <source>History of</source>
        <translation>نوع السجل</translation>
    </message>
    <message>
        <source>A term</source>
        <translation>مصطلح</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>بين يومين</translation>
    </message>
    <message>
        <source>As of a day</source>
        <translation>في يوم معيّن</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>جارٍ قراءة السجل…</translation>
    </message>
</context>
<context>
    <name>meshbook::views::HistoryView</name>
    <message>
        <source>History shown as</source>
        <translation>طريقة عرض السجل</translation>
    </message>
    <message>
        <source>Compare before and after</source>
        <translation>مقارنة ما قبل وما بعد</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>مقارنة الإصدارات</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>لا سجل بعد</translation>
    </message>
    <message>
        <source>Changes are recorded from the second sync on.</source>
        <translation>تُسجَّل التغييرات ابتداءً من المزامنة الثانية.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>meshbook::views::HomeView</name>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Browse everything</source>
        <translation>تصفح كل شيء</translation>
    </message>
    <message>
        <source>Search %1 things, or go on where you left off</source>
        <translation>ابحث في %1 من العناصر، أو تابع من حيث توقفت</translation>
    </message>
    <message>
        <source>Go on where you left off</source>
        <translation>تابع من حيث توقفت</translation>
    </message>
    <message>
        <source>not in the catalog any more</source>
        <translation>لم يعد في الفهرس</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>عمود</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear recently viewed</source>
        <translation>مسح ما شوهد مؤخرًا</translation>
    </message>
    <message>
        <source>Recently viewed</source>
        <translation>شوهد مؤخرًا</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
</context>
<context>
    <name>meshbook::views::HopsPicture</name>
    <message>
        <source>Drawing the lineage…</source>
        <translation>جارٍ رسم سلسلة النسب…</translation>
    </message>
    <message>
        <source>One step on each side</source>
        <translation>خطوة واحدة من كل جانب</translation>
    </message>
    <message>
        <source>Open in Lineage</source>
        <translation>فتح في سلسلة النسب</translation>
    </message>
</context>
<context>
    <name>meshbook::views::HopsView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%L1 من %L2</translation>
    </message>
    <message>
        <source>Upstream: made from</source>
        <translation>المنبع: مشتق من</translation>
    </message>
    <message>
        <source>Downstream: read by</source>
        <translation>المصب: يقرؤه</translation>
    </message>
</context>
<context>
    <name>meshbook::views::IdentityPage</name>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Edits of terms, decisions and waivers carry this name. It stays on this machine until you publish.</source>
        <translation>تحمل تعديلات المصطلحات والقرارات والإعفاءات هذا الاسم. ويبقى على هذا الجهاز إلى أن تنشر.</translation>
    </message>
    <message>
        <source>Ana Lima</source>
        <translation>Ana Lima</translation>
    </message>
    <message>
        <source>ana@example.org</source>
        <translation>ana@example.org</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>ال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>Signed as</source>
        <translation>التوقيع باسم</translation>
    </message>
    <message>
        <source>Not kept: a name has at most 200 letters.</source>
        <translation>لم يُحفظ: الاسم لا يزيد على 200 حرف.</translation>
    </message>
    <message>
        <source>Not kept: this is no whole e-mail address (name@host.tld).</source>
        <translation>لم يُحفظ: هذا ليس عنوان بريد كاملًا (⁨name@host.tld⁩).</translation>
    </message>
    <message>
        <source>Nobody yet: edits ask for a name first.</source>
        <translation>لا أحد بعد: سيُطلب الاسم قبل أي تعديل.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ImpactPage</name>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Filter this table</source>
        <translation>تصفية هذا الجدول</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>أجزاء التقرير</translation>
    </message>
    <message>
        <source>What breaks</source>
        <translation>ما ينكسر</translation>
    </message>
    <message>
        <source>Nothing breaks at once</source>
        <translation>لا ينكسر شيء في الحال</translation>
    </message>
    <message>
        <source>Downstream</source>
        <translation>المصب</translation>
    </message>
    <message>
        <source>Nothing is made of this</source>
        <translation>لا يُشتق شيء من هذا</translation>
    </message>
    <message>
        <source>Contracts and products</source>
        <translation>العقود والمنتجات</translation>
    </message>
    <message>
        <source>No contract or product holds what is concerned</source>
        <translation>لا يضم أي عقد أو منتج ما هو معني</translation>
    </message>
    <message>
        <source>People to tell</source>
        <translation>من ينبغي إخبارهم</translation>
    </message>
    <message>
        <source>Nobody is named as owner or contact</source>
        <translation>لم يُذكر أحد كمالك أو جهة اتصال</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Change in mind</source>
        <translation>التغيير المفترض</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>What if it were dropped</source>
        <translation>ماذا لو حُذف</translation>
    </message>
    <message>
        <source>What if it were renamed</source>
        <translation>ماذا لو أُعيدت تسميته</translation>
    </message>
    <message>
        <source>What if its type changed</source>
        <translation>ماذا لو تغير نوعه</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>الاسم الجديد</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>النوع الجديد</translation>
    </message>
    <message>
        <source>This address names nothing to report on.</source>
        <translation>لا يسمي هذا العنوان شيئًا يُكتب عنه تقرير.</translation>
    </message>
    <message>
        <source>Following what is made of it…</source>
        <translation>جارٍ تتبُّع ما يُشتق منه…</translation>
    </message>
    <message>
        <source>Lineage does not know it</source>
        <translation>لا تعرفه سلسلة النسب</translation>
    </message>
    <message>
        <source>No source says that data flows to or from this.</source>
        <translation>لا يقول أي مصدر إن البيانات تتدفق من هذا أو إليه.</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>تعذر إعداد التقرير.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) downstream</source>
        <translation>
            <numerusform>لا عناصر في المصب</numerusform>
            <numerusform>عنصر واحد في المصب</numerusform>
            <numerusform>عنصران في المصب</numerusform>
            <numerusform>%Ln عناصر في المصب</numerusform>
            <numerusform>%Ln عنصرًا في المصب</numerusform>
            <numerusform>%Ln عنصر في المصب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at most %2 away; %3 concerned.</source>
        <translation>%1، أبعدها على %2؛ المعني: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n hop(s)</source>
        <translation>
            <numerusform>0 خطوات</numerusform>
            <numerusform>خطوة واحدة</numerusform>
            <numerusform>خطوتان</numerusform>
            <numerusform>%Ln خطوات</numerusform>
            <numerusform>%Ln خطوة</numerusform>
            <numerusform>%Ln خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 of them nobody tells which columns.</source>
        <translation>في %1 منها لا يذكر أحد أي الأعمدة.</translation>
    </message>
    <message>
        <source>The table shows the first %1 of %2; counts are of all.</source>
        <translation>يعرض الجدول أول %1 من %2؛ والأعداد للكل.</translation>
    </message>
    <message>
        <source>Reads it directly</source>
        <translation>يقرؤه مباشرة</translation>
    </message>
    <message>
        <source>Contract promises it</source>
        <translation>يعد به عقد</translation>
    </message>
    <message>
        <source>Quality rule checks it</source>
        <translation>تفحصه قاعدة جودة</translation>
    </message>
    <message>
        <source>Term is linked to it</source>
        <translation>مصطلح مرتبط به</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Columns and details</source>
        <translation>الأعمدة والتفاصيل</translation>
    </message>
    <message>
        <source>whole dataset, columns unknown</source>
        <translation>مجموعة البيانات كلها، والأعمدة غير معروفة</translation>
    </message>
    <message>
        <source>none told</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Columns concerned</source>
        <translation>الأعمدة المعنية</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>عن طريق</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>يضم</translation>
    </message>
    <message>
        <source>Service levels at risk</source>
        <translation>مستويات الخدمة المعرضة للخطر</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>يُبلغ عبر</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>ماذا لو: %1</translation>
    </message>
    <message>
        <source>Impact of %1</source>
        <translation>أثر ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 and perhaps others</source>
        <translation>%1 وربما غيرها</translation>
    </message>
    <message>
        <source>What flowed on %1, with the contracts, rules and people of today.</source>
        <translation>ما كان يتدفق في %1، مع عقود وقواعد وأشخاص اليوم.</translation>
    </message>
    <message>
        <source>Writes what may not fit</source>
        <translation>يكتب ما قد لا يتسع له</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ImportDialog</name>
    <message>
        <source>added</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>مغيَّر</translation>
    </message>
    <message>
        <source>What the file does not name</source>
        <translation>ما لا يذكره الملف</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>ما سيتغير</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>لن يتغير شيء</translation>
    </message>
    <message>
        <source>Problems in the file</source>
        <translation>مشكلات الملف</translation>
    </message>
    <message>
        <source>The file has no problems</source>
        <translation>لا مشكلات في الملف</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import a glossary</source>
        <translation>استيراد مسرد</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>SKOS, OpenMetadata, DataHub, CSV or JSON</source>
        <translation>‏SKOS أو OpenMetadata أو DataHub أو CSV أو JSON</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>إ&amp;لى</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Changes and problems</source>
        <translation>التغييرات والمشكلات</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a file with a glossary</source>
        <translation>اختر ملفًا فيه مسرد</translation>
    </message>
    <message>
        <source>What it would add, change and remove is shown before anything is done.</source>
        <translation>يُعرض ما سيُضاف ويُغيَّر ويُحذف قبل تنفيذ أي شيء.</translation>
    </message>
    <message>
        <source>Choose a File…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Choose a Folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Glossary files</source>
        <translation>ملفات المسارد</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>The file is the whole glossary: what it does not name goes.</source>
        <translation>الملف هو المسرد كله: ما لا يذكره يُحذف.</translation>
    </message>
    <message>
        <source>What the file does not name stays as it is.</source>
        <translation>ما لا يذكره الملف يبقى كما هو.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>جارٍ قراءة ⁨%1⁩…</translation>
    </message>
    <message>
        <source>As in the file: %1</source>
        <translation>كما في الملف: ⁨%1⁩</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>كما في الملف</translation>
    </message>
    <message>
        <source>A new glossary: %1</source>
        <translation>مسرد جديد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Comparing with what is here…</source>
        <translation>جارٍ المقارنة بما هو هنا…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>المصطلح</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Everything in this file is here already.</source>
        <translation>كل ما في هذا الملف موجود هنا بالفعل.</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed</source>
        <translation>مضافة: %1، مغيَّرة: %2، محذوفة: %3</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
    <message numerus="yes">
        <source>%n terms imported into the change set.</source>
        <translation>
            <numerusform>لم يُستورد أي مصطلح إلى مجموعة التغييرات.</numerusform>
            <numerusform>استُورد مصطلح واحد إلى مجموعة التغييرات.</numerusform>
            <numerusform>استُورد مصطلحان إلى مجموعة التغييرات.</numerusform>
            <numerusform>استُوردت %Ln مصطلحات إلى مجموعة التغييرات.</numerusform>
            <numerusform>استُورد %Ln مصطلحًا إلى مجموعة التغييرات.</numerusform>
            <numerusform>استُورد %Ln مصطلح إلى مجموعة التغييرات.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::InlineMessage</name>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>meshbook::views::IssuesPane</name>
    <message>
        <source>Issues</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Filter issues</source>
        <translation>تصفية المشكلات</translation>
    </message>
    <message>
        <source>first %1 of %2</source>
        <translation>أول %1 من %2</translation>
    </message>
    <message>
        <source>Issues · %1</source>
        <translation>المشكلات · %L1</translation>
    </message>
    <message>
        <source>Issues of %1 · %2</source>
        <translation>مشكلات ⁨%1⁩ · %L2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Errors %1</source>
        <translation>الأخطاء %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation>التحذيرات %1</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>الملاحظات %1</translation>
    </message>
    <message>
        <source>Nothing to complain about</source>
        <translation>لا شيء يُشتكى منه</translation>
    </message>
    <message>
        <source>Every file could be read as it is.</source>
        <translation>أمكنت قراءة كل الملفات كما هي.</translation>
    </message>
    <message>
        <source>No issue matches</source>
        <translation>لا مشكلة تطابق</translation>
    </message>
    <message>
        <source>Try other words, or look at all severities.</source>
        <translation>جرّب كلمات أخرى، أو انظر في كل درجات الخطورة.</translation>
    </message>
    <message>
        <source>Show all issues</source>
        <translation>عرض كل المشكلات</translation>
    </message>
</context>
<context>
    <name>meshbook::views::JoinPane</name>
    <message>
        <source>Add a product, contract or dataset</source>
        <translation>إضافة منتج أو عقد أو مجموعة بيانات</translation>
    </message>
    <message>
        <source>Shared identifiers</source>
        <translation>المعرّفات المشتركة</translation>
    </message>
    <message>
        <source>They share no identifier</source>
        <translation>لا معرّف مشترك بينها</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>What the result is worth</source>
        <translation>ما تساويه النتيجة</translation>
    </message>
    <message>
        <source>A statement to begin with</source>
        <translation>جملة للبدء بها</translation>
    </message>
    <message>
        <source>Copy the statement</source>
        <translation>نسخ الجملة</translation>
    </message>
    <message numerus="yes">
        <source>At most %n things are joined at once.</source>
        <translation>
            <numerusform>لا يُربط شيء.</numerusform>
            <numerusform>يُربط شيء واحد على الأكثر في المرة.</numerusform>
            <numerusform>يُربط شيئان على الأكثر في المرة.</numerusform>
            <numerusform>يُربط %Ln أشياء على الأكثر في المرة.</numerusform>
            <numerusform>يُربط %Ln شيئًا على الأكثر في المرة.</numerusform>
            <numerusform>يُربط %Ln شيء على الأكثر في المرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would you join?</source>
        <translation>ماذا تريد أن تربط؟</translation>
    </message>
    <message>
        <source>Choose two or more products, contracts or datasets above, or drop their links here.</source>
        <translation>اختر أعلاه منتجين أو عقدين أو مجموعتي بيانات أو أكثر، أو أفلت روابطها هنا.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Comparing their identifiers…</source>
        <translation>تجري مقارنة معرّفاتها…</translation>
    </message>
    <message>
        <source>They could not be compared.</source>
        <translation>تعذّرت مقارنتها.</translation>
    </message>
    <message>
        <source>-- There is nothing to join them by.</source>
        <translation>-- لا شيء تُربط به.</translation>
    </message>
    <message>
        <source>They can be joined by %1</source>
        <translation>يمكن ربطها عبر %1</translation>
    </message>
    <message>
        <source>Nothing in common with the others: %1</source>
        <translation>لا شيء مشترك مع البقية: %1</translation>
    </message>
    <message>
        <source>What they share does not agree</source>
        <translation>ما تشترك فيه لا يتوافق</translation>
    </message>
    <message>
        <source>%1 (key)</source>
        <translation>%1 (مفتاح)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Governed</source>
        <translation>محكوم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Rows with a value</source>
        <translation>صفوف لها قيمة</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>الحداثة</translation>
    </message>
    <message>
        <source>up to %1 old, by %2</source>
        <translation>حتى %1 من العمر، بسبب %2</translation>
    </message>
    <message>
        <source>promised by none</source>
        <translation>لا يعد به أحد</translation>
    </message>
    <message>
        <source>No promise</source>
        <translation>لا وعد</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>none is stated</source>
        <translation>لم يُذكر شيء</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>⁨%1⁩، من ⁨%2⁩</translation>
    </message>
    <message>
        <source>About people</source>
        <translation>عن أشخاص</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>لا أعمدة</numerusform>
            <numerusform>عمود واحد</numerusform>
            <numerusform>عمودان</numerusform>
            <numerusform>%Ln أعمدة</numerusform>
            <numerusform>%Ln عمودًا</numerusform>
            <numerusform>%Ln عمود</numerusform>
        </translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>غير مصنّف</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>بعد الربط</translation>
    </message>
    <message>
        <source>same</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>ملائم</translation>
    </message>
    <message>
        <source>needs a cast</source>
        <translation>يحتاج إلى تحويل</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>غير موافَق عليه</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>meshbook::views::KeyCapture</name>
    <message>
        <source>Press the new keys…</source>
        <translation>اضغط المفاتيح الجديدة…</translation>
    </message>
    <message>
        <source>%1 alone is needed for typing and moving; take Ctrl or Alt with it.</source>
        <translation>المفتاح ⁨%1⁩ وحده لازم للكتابة والتنقل؛ أضف إليه Ctrl أو Alt.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::KeysModel</name>
    <message>
        <source>no keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>مغيَّر</translation>
    </message>
</context>
<context>
    <name>meshbook::views::KeysPage</name>
    <message>
        <source>changed</source>
        <translation>مغيَّر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Every command, also those in no menu. Choose one and press keys.</source>
        <translation>كل الأوامر، وفيها ما ليس في أي قائمة. اختر أمرًا واضغط المفاتيح.</translation>
    </message>
    <message>
        <source>Filter by words or keys</source>
        <translation>تصفية بالكلمات أو المفاتيح</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>انقلها من هناك</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>&amp;Keep the present keys too</source>
        <translation>إبقاء الم&amp;فاتيح الحالية أيضًا</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Its own keys belong to “%1” now. Change those first.</source>
        <translation>مفاتيحه الأصلية صارت لـ«⁨%1⁩». غيّر تلك أولًا.</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>مفاتيح ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>⁨%1⁩ مخصص لـ«⁨%2⁩».</translation>
    </message>
</context>
<context>
    <name>meshbook::views::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Of menus, pages and messages. What your catalog says stays in its own language.</source>
        <translation>لغة القوائم والصفحات والرسائل. أما ما يقوله فهرسك فيبقى بلغته.</translation>
    </message>
    <message>
        <source>Takes effect when Meshbook is started again.</source>
        <translation>يسري عند تشغيل Meshbook من جديد.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>مثل ال&amp;نظام</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>إعادة التشغيل الآن</translation>
    </message>
</context>
<context>
    <name>meshbook::views::Lens</name>
    <message>
        <source>no domain</source>
        <translation>بلا مجال</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>بلا مالك</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>الحداثة</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>85 and more</source>
        <translation>85 فأكثر</translation>
    </message>
    <message>
        <source>65 to 85</source>
        <translation>من 65 إلى 85</translation>
    </message>
    <message>
        <source>below 65</source>
        <translation>أقل من 65</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>غير مقيس</translation>
    </message>
    <message>
        <source>age not measured</source>
        <translation>العمر غير مقيس</translation>
    </message>
    <message>
        <source>up to a day old</source>
        <translation>حتى يوم واحد</translation>
    </message>
    <message>
        <source>up to a week old</source>
        <translation>حتى أسبوع واحد</translation>
    </message>
    <message>
        <source>more than a week old</source>
        <translation>أكثر من أسبوع</translation>
    </message>
    <message>
        <source>not classified</source>
        <translation>غير مصنف</translation>
    </message>
</context>
<context>
    <name>meshbook::views::LensLegend</name>
    <message>
        <source>Legend</source>
        <translation>مفتاح الرموز</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>traced</source>
        <translation>متتبَّع</translation>
    </message>
    <message>
        <source>feeds</source>
        <translation>يغذي</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>over others</source>
        <translation>فوق غيره</translation>
    </message>
    <message>
        <source>not described</source>
        <translation>غير موصوف</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n</source>
        <translation>
            <numerusform>⁨%1⁩: %Ln</numerusform>
            <numerusform>⁨%1⁩: %Ln</numerusform>
            <numerusform>⁨%1⁩: %Ln</numerusform>
            <numerusform>⁨%1⁩: %Ln</numerusform>
            <numerusform>⁨%1⁩: %Ln</numerusform>
            <numerusform>⁨%1⁩: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>only declared</source>
        <translation>معلن فقط</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>غير معلن</translation>
    </message>
</context>
<context>
    <name>meshbook::views::LevelsPage</name>
    <message>
        <source>Export service levels</source>
        <translation>تصدير مستويات الخدمة</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>رسم SVG</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>جدول CSV</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>What the score is made of</source>
        <translation>مم تتكون الدرجة</translation>
    </message>
    <message>
        <source>There is nothing to judge by yet</source>
        <translation>لا شيء يُحكم به بعد</translation>
    </message>
    <message>
        <source>Promises and rules</source>
        <translation>الوعود والقواعد</translation>
    </message>
    <message>
        <source>PNG picture of the charts…</source>
        <translation>صورة PNG للرسوم البيانية…</translation>
    </message>
    <message>
        <source>SVG drawing of the charts…</source>
        <translation>رسم SVG للرسوم البيانية…</translation>
    </message>
    <message>
        <source>CSV of all measurements…</source>
        <translation>CSV لكل القياسات…</translation>
    </message>
    <message>
        <source>PDF report…</source>
        <translation>تقرير PDF…</translation>
    </message>
    <message>
        <source>Working out how promises were kept…</source>
        <translation>يُحسب كيف التُزم بالوعود…</translation>
    </message>
    <message>
        <source>The service levels could not be worked out.</source>
        <translation>تعذر حساب مستويات الخدمة.</translation>
    </message>
    <message>
        <source>Nothing is promised that can be measured</source>
        <translation>لا وعد بشيء يُقاس</translation>
    </message>
    <message>
        <source>No contract states a level or rule that measurements could be held against.</source>
        <translation>لا عقد يذكر مستوى أو قاعدة تُقاس بها القياسات.</translation>
    </message>
    <message>
        <source>Service levels of %1</source>
        <translation>مستويات خدمة %1</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>More of it</source>
        <translation>المزيد عنه</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>الإخلالات</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>القياسات</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>The worst of all promises and rules, day by day; Enter goes to the day.</source>
        <translation>أسوأ كل الوعود والقواعد، يومًا بيوم؛ Enter ينتقل إلى اليوم.</translation>
    </message>
    <message>
        <source>The newest %1 of %2 in the stretch on view; CSV has all</source>
        <translation>أحدث %1 من %2 في المدى المعروض؛ في CSV الكل</translation>
    </message>
    <message numerus="yes">
        <source>%n in the stretch on view</source>
        <translation>
            <numerusform>لا شيء في المدى المعروض (%Ln)</numerusform>
            <numerusform>واحد في المدى المعروض (%Ln)</numerusform>
            <numerusform>اثنان في المدى المعروض (%Ln)</numerusform>
            <numerusform>%Ln في المدى المعروض</numerusform>
            <numerusform>%Ln في المدى المعروض</numerusform>
            <numerusform>%Ln في المدى المعروض</numerusform>
        </translation>
    </message>
    <message>
        <source>Page of the product</source>
        <translation>صفحة المنتج</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation>%1، الدرجة %2</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>بلا درجة</translation>
    </message>
    <message numerus="yes">
        <source>%n open breach(es)</source>
        <translation>
            <numerusform>لا إخلالات مفتوحة (%Ln)</numerusform>
            <numerusform>إخلال مفتوح واحد (%Ln)</numerusform>
            <numerusform>إخلالان مفتوحان (%Ln)</numerusform>
            <numerusform>%Ln إخلالات مفتوحة</numerusform>
            <numerusform>%Ln إخلالًا مفتوحًا</numerusform>
            <numerusform>%Ln إخلال مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to judge by</source>
        <translation>لا شيء يُحكم به</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Points of 100</source>
        <translation>نقاط من 100</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
</context>
<context>
    <name>meshbook::views::LevelsSummary</name>
    <message>
        <source>Service levels over time</source>
        <translation>مستويات الخدمة عبر الزمن</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>%1: met %2, %3</source>
        <translation>%1: مستوفى %2، %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>budget left: %1</source>
        <translation>المتبقي من الميزانية: %1</translation>
    </message>
    <message>
        <source>Score over 30 days</source>
        <translation>الدرجة على 30 يومًا</translation>
    </message>
    <message>
        <source>Service levels met</source>
        <translation>مستويات الخدمة المستوفاة</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days</source>
        <translation>
            <numerusform>%1، %Ln يوم</numerusform>
            <numerusform>%1، يوم واحد (%Ln)</numerusform>
            <numerusform>%1، يومان (%Ln)</numerusform>
            <numerusform>%1، %Ln أيام</numerusform>
            <numerusform>%1، %Ln يومًا</numerusform>
            <numerusform>%1، %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::LineageCanvas</name>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in</source>
        <translation>
            <numerusform>لا خطوط داخلة</numerusform>
            <numerusform>خط داخل واحد</numerusform>
            <numerusform>خطان داخلان</numerusform>
            <numerusform>%Ln خطوط داخلة</numerusform>
            <numerusform>%Ln خطًا داخلًا</numerusform>
            <numerusform>%Ln خط داخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) out</source>
        <translation>
            <numerusform>لا خطوط خارجة</numerusform>
            <numerusform>خط خارج واحد</numerusform>
            <numerusform>خطان خارجان</numerusform>
            <numerusform>%Ln خطوط خارجة</numerusform>
            <numerusform>%Ln خطًا خارجًا</numerusform>
            <numerusform>%Ln خط خارج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more that %1 is made from</source>
        <translation>
            <numerusform>لا مزيد مما اشتُق منه ⁨%1⁩</numerusform>
            <numerusform>عرض واحد آخر اشتُق منه ⁨%1⁩</numerusform>
            <numerusform>عرض اثنين آخرين اشتُق منهما ⁨%1⁩</numerusform>
            <numerusform>عرض %Ln أخرى اشتُق منها ⁨%1⁩</numerusform>
            <numerusform>عرض %Ln أخرى اشتُق منها ⁨%1⁩</numerusform>
            <numerusform>عرض %Ln أخرى اشتُق منها ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more that are made from %1</source>
        <translation>
            <numerusform>لا مزيد مما هو مشتق من ⁨%1⁩</numerusform>
            <numerusform>عرض واحد آخر مشتق من ⁨%1⁩</numerusform>
            <numerusform>عرض اثنين آخرين مشتقين من ⁨%1⁩</numerusform>
            <numerusform>عرض %Ln أخرى مشتقة من ⁨%1⁩</numerusform>
            <numerusform>عرض %Ln أخرى مشتقة من ⁨%1⁩</numerusform>
            <numerusform>عرض %Ln أخرى مشتقة من ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, group of %n</source>
        <translation>
            <numerusform>⁨%1⁩، مجموعة فارغة</numerusform>
            <numerusform>⁨%1⁩، مجموعة من عنصر واحد</numerusform>
            <numerusform>⁨%1⁩، مجموعة من عنصرين</numerusform>
            <numerusform>⁨%1⁩، مجموعة من %Ln عناصر</numerusform>
            <numerusform>⁨%1⁩، مجموعة من %Ln عنصرًا</numerusform>
            <numerusform>⁨%1⁩، مجموعة من %Ln عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s); arrow keys walk along the lines</source>
        <translation>
            <numerusform>لا عناصر؛ مفاتيح الأسهم تسير مع الخطوط</numerusform>
            <numerusform>عنصر واحد؛ مفاتيح الأسهم تسير مع الخطوط</numerusform>
            <numerusform>عنصران؛ مفاتيح الأسهم تسير مع الخطوط</numerusform>
            <numerusform>%Ln عناصر؛ مفاتيح الأسهم تسير مع الخطوط</numerusform>
            <numerusform>%Ln عنصرًا؛ مفاتيح الأسهم تسير مع الخطوط</numerusform>
            <numerusform>%Ln عنصر؛ مفاتيح الأسهم تسير مع الخطوط</numerusform>
        </translation>
    </message>
    <message>
        <source>Lineage picture</source>
        <translation>صورة سلسلة النسب</translation>
    </message>
    <message numerus="yes">
        <source>+ %n column(s)</source>
        <translation>
            <numerusform>+ %Ln عمود</numerusform>
            <numerusform>+ عمود واحد</numerusform>
            <numerusform>+ عمودان</numerusform>
            <numerusform>+ %Ln أعمدة</numerusform>
            <numerusform>+ %Ln عمودًا</numerusform>
            <numerusform>+ %Ln عمود</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::LineageExport</name>
    <message>
        <source>The file could not be written.</source>
        <translation>تعذرت كتابة الملف.</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>سلسلة النسب</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>رسم SVG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>جدول CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Graphviz DOT</source>
        <translation>Graphviz DOT</translation>
    </message>
    <message>
        <source>Mermaid flowchart</source>
        <translation>مخطط انسيابي Mermaid</translation>
    </message>
    <message>
        <source>The picture was made smaller, to %1 %, to stay within %2 pixels a side. SVG and PDF have no such limit.</source>
        <translation>صُغّرت الصورة إلى ‎%1 %‎ لتبقى ضمن %2 بكسل لكل ضلع. لا حدّ كهذا في SVG و PDF.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::LineageInspector</name>
    <message>
        <source>Nothing chosen</source>
        <translation>لم يُختر شيء</translation>
    </message>
    <message>
        <source>Choose a box or a line to see what it is. Arrow keys walk along the lines, + shows what is beyond, C opens the columns.</source>
        <translation>اختر مربعًا أو خطًا لترى ما هو. مفاتيح الأسهم تسير مع الخطوط، و + يعرض ما وراءه، و C يفتح الأعمدة.</translation>
    </message>
    <message>
        <source>Hide the side panel</source>
        <translation>إخفاء اللوحة الجانبية</translation>
    </message>
    <message>
        <source>Closed group</source>
        <translation>مجموعة مطوية</translation>
    </message>
    <message>
        <source>described nowhere</source>
        <translation>دون وصف</translation>
    </message>
    <message>
        <source>in a cycle</source>
        <translation>في حلقة</translation>
    </message>
    <message>
        <source>made from itself</source>
        <translation>مشتق من نفسه</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>منتج بيانات</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 من 100</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>لم يُقَس</translation>
    </message>
    <message>
        <source>Age of data</source>
        <translation>عمر البيانات</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>root</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Around it</source>
        <translation>حوله</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more upstream</source>
        <translation>
            <numerusform>لا مزيد من المنبع</numerusform>
            <numerusform>عرض واحد آخر من المنبع</numerusform>
            <numerusform>عرض اثنين آخرين من المنبع</numerusform>
            <numerusform>عرض %Ln أخرى من المنبع</numerusform>
            <numerusform>عرض %Ln أخرى من المنبع</numerusform>
            <numerusform>عرض %Ln أخرى من المنبع</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all %1 upstream</source>
        <translation>عرض كل المنبع (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more downstream</source>
        <translation>
            <numerusform>لا مزيد من المصب</numerusform>
            <numerusform>عرض واحد آخر من المصب</numerusform>
            <numerusform>عرض اثنين آخرين من المصب</numerusform>
            <numerusform>عرض %Ln أخرى من المصب</numerusform>
            <numerusform>عرض %Ln أخرى من المصب</numerusform>
            <numerusform>عرض %Ln أخرى من المصب</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all %1 downstream</source>
        <translation>عرض كل المصب (%1)</translation>
    </message>
    <message>
        <source>Open the columns</source>
        <translation>فتح الأعمدة</translation>
    </message>
    <message>
        <source>Close the columns</source>
        <translation>طي الأعمدة</translation>
    </message>
    <message>
        <source>Look from here</source>
        <translation>النظر من هنا</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>إخفاؤه</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>عمود</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>End tracing</source>
        <translation>إنهاء التتبُّع</translation>
    </message>
    <message>
        <source>Trace it through</source>
        <translation>تتبُّعه كاملًا</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) in this picture</source>
        <translation>
            <numerusform>لا أعضاء في هذه الصورة</numerusform>
            <numerusform>عضو واحد في هذه الصورة</numerusform>
            <numerusform>عضوان في هذه الصورة</numerusform>
            <numerusform>%Ln أعضاء في هذه الصورة</numerusform>
            <numerusform>%Ln عضوًا في هذه الصورة</numerusform>
            <numerusform>%Ln عضو في هذه الصورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Traced path</source>
        <translation>المسار المتتبَّع</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>0 خطوات</numerusform>
            <numerusform>خطوة واحدة</numerusform>
            <numerusform>خطوتان</numerusform>
            <numerusform>%Ln خطوات</numerusform>
            <numerusform>%Ln خطوة</numerusform>
            <numerusform>%Ln خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>دون غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Impact report</source>
        <translation>تقرير الأثر</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>خط</translation>
    </message>
    <message>
        <source>column level</source>
        <translation>على مستوى الأعمدة</translation>
    </message>
    <message numerus="yes">
        <source>%n edge(s)</source>
        <translation>
            <numerusform>لا حواف</numerusform>
            <numerusform>حافة واحدة</numerusform>
            <numerusform>حافتان</numerusform>
            <numerusform>%Ln حواف</numerusform>
            <numerusform>%Ln حافة</numerusform>
            <numerusform>%Ln حافة</numerusform>
        </translation>
    </message>
    <message>
        <source>over what is left out</source>
        <translation>فوق ما تُرك</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>مهمة معالجة</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>آخر تشغيل</translation>
    </message>
    <message>
        <source>Runs, 30 d</source>
        <translation>مرات التشغيل، 30 ي</translation>
    </message>
    <message>
        <source>%1 of %2 fine</source>
        <translation>سليم %1 من %2</translation>
    </message>
    <message>
        <source>Open the group to see its lines one by one.</source>
        <translation>افتح المجموعة لترى خطوطها واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>بحسب</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>العبارات</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>أول ظهور</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>لا يُعرض إلا البداية.</translation>
    </message>
    <message>
        <source>The product that reads it says so in its description. No flow of data between them is known.</source>
        <translation>المنتج الذي يقرؤه يقول ذلك في وصفه. لا يُعرف تدفق بيانات بينهما.</translation>
    </message>
    <message>
        <source>It does not name either end.</source>
        <translation>لا يسمّي أيًا من الطرفين.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) name the ends of this line.</source>
        <translation>
            <numerusform>لا موضع يسمّي طرفي هذا الخط (%Ln).</numerusform>
            <numerusform>موضع واحد يسمّي طرفي هذا الخط (%Ln).</numerusform>
            <numerusform>موضعان يسمّيان طرفي هذا الخط (%Ln).</numerusform>
            <numerusform>%Ln مواضع تسمّي طرفي هذا الخط.</numerusform>
            <numerusform>%Ln موضعًا يسمّي طرفي هذا الخط.</numerusform>
            <numerusform>%Ln موضع يسمّي طرفي هذا الخط.</numerusform>
        </translation>
    </message>
    <message>
        <source>What if it were…</source>
        <translation>ماذا لو…</translation>
    </message>
    <message>
        <source>End this what-if</source>
        <translation>إنهاء هذا الافتراض</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>غُيّر اسمه</translation>
    </message>
    <message>
        <source>Of another type</source>
        <translation>كان نوعه آخر</translation>
    </message>
    <message>
        <source>Lines in this picture: %1 in, %2 out</source>
        <translation>الخطوط في هذه الصورة: %1 داخلة، %2 خارجة</translation>
    </message>
</context>
<context>
    <name>meshbook::views::LineagePage</name>
    <message>
        <source>Open page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>فتح في علامة تبويب جديدة</translation>
    </message>
    <message>
        <source>Look from here (R)</source>
        <translation>النظر من هنا (R)</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more upstream</source>
        <translation>
            <numerusform>لا مزيد من المنبع</numerusform>
            <numerusform>عرض واحد آخر من المنبع</numerusform>
            <numerusform>عرض اثنين آخرين من المنبع</numerusform>
            <numerusform>عرض %Ln أخرى من المنبع</numerusform>
            <numerusform>عرض %Ln أخرى من المنبع</numerusform>
            <numerusform>عرض %Ln أخرى من المنبع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more downstream</source>
        <translation>
            <numerusform>لا مزيد من المصب</numerusform>
            <numerusform>عرض واحد آخر من المصب</numerusform>
            <numerusform>عرض اثنين آخرين من المصب</numerusform>
            <numerusform>عرض %Ln أخرى من المصب</numerusform>
            <numerusform>عرض %Ln أخرى من المصب</numerusform>
            <numerusform>عرض %Ln أخرى من المصب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more on both sides (+)</source>
        <translation>
            <numerusform>لا مزيد من الجانبين (+)</numerusform>
            <numerusform>عرض واحد آخر من الجانبين (+)</numerusform>
            <numerusform>عرض اثنين آخرين من الجانبين (+)</numerusform>
            <numerusform>عرض %Ln أخرى من الجانبين (+)</numerusform>
            <numerusform>عرض %Ln أخرى من الجانبين (+)</numerusform>
            <numerusform>عرض %Ln أخرى من الجانبين (+)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all upstream</source>
        <translation>عرض كل المنبع</translation>
    </message>
    <message>
        <source>Show all downstream</source>
        <translation>عرض كل المصب</translation>
    </message>
    <message>
        <source>Collapse (−)</source>
        <translation>طي (−)</translation>
    </message>
    <message>
        <source>Hide (Del)</source>
        <translation>إخفاء (Del)</translation>
    </message>
    <message>
        <source>Open the columns (C)</source>
        <translation>فتح الأعمدة (C)</translation>
    </message>
    <message>
        <source>Close the columns (C)</source>
        <translation>طي الأعمدة (C)</translation>
    </message>
    <message>
        <source>End tracing (T)</source>
        <translation>إنهاء التتبُّع (T)</translation>
    </message>
    <message>
        <source>Trace this column (T)</source>
        <translation>تتبُّع هذا العمود (T)</translation>
    </message>
    <message>
        <source>Impact report</source>
        <translation>تقرير الأثر</translation>
    </message>
    <message>
        <source>Open the group (G)</source>
        <translation>فتح المجموعة (G)</translation>
    </message>
    <message>
        <source>Close the group (G)</source>
        <translation>طي المجموعة (G)</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Copy link to this picture</source>
        <translation>نسخ رابط هذه الصورة</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>تجميع حسب</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Data product</source>
        <translation>منتج البيانات</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>طي كل المجموعات</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>فتح كل المجموعات</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>أفقيًا</translation>
    </message>
    <message>
        <source>Top to bottom</source>
        <translation>من أعلى إلى أسفل</translation>
    </message>
    <message>
        <source>Show staging models, tests and seeds</source>
        <translation>عرض النماذج المرحلية والاختبارات والبذور</translation>
    </message>
    <message>
        <source>Open the columns of all</source>
        <translation>فتح أعمدة الكل</translation>
    </message>
    <message>
        <source>Close the columns of all</source>
        <translation>طي أعمدة الكل</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden again</source>
        <translation>
            <numerusform>لا مخفي لعرضه</numerusform>
            <numerusform>إظهار المخفي الوحيد</numerusform>
            <numerusform>إظهار المخفيين الاثنين</numerusform>
            <numerusform>إظهار %Ln مخفية</numerusform>
            <numerusform>إظهار %Ln مخفيًا</numerusform>
            <numerusform>إظهار %Ln مخفي</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>التراجع عن آخر خطوة</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Nothing to draw</source>
        <translation>لا شيء للرسم</translation>
    </message>
    <message numerus="yes">
        <source>All %n thing(s) are left out by the filter.</source>
        <translation>
            <numerusform>لم تترك التصفية شيئًا.</numerusform>
            <numerusform>تركت التصفية العنصر الوحيد.</numerusform>
            <numerusform>تركت التصفية العنصرين معًا.</numerusform>
            <numerusform>تركت التصفية كل العناصر الـ%Ln.</numerusform>
            <numerusform>تركت التصفية كل العناصر الـ%Ln.</numerusform>
            <numerusform>تركت التصفية كل العناصر الـ%Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>No source says where this comes from or where it goes.</source>
        <translation>لا يقول أي مصدر من أين يأتي هذا أو إلى أين يذهب.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Choose another start</source>
        <translation>اختيار بداية أخرى</translation>
    </message>
    <message>
        <source>As it was on %1.</source>
        <translation>كما كان في %1.</translation>
    </message>
    <message>
        <source>Marked: what is other than on %1.</source>
        <translation>معلَّم: ما يختلف عما كان في %1.</translation>
    </message>
    <message>
        <source>Only %1 boxes are shown; the others stand behind the stubs.</source>
        <translation>لا يُعرض إلا %1 من المربعات؛ والباقي خلف العلامات المطوية.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>لا خطوط</numerusform>
            <numerusform>خط واحد</numerusform>
            <numerusform>خطان</numerusform>
            <numerusform>%Ln خطوط</numerusform>
            <numerusform>%Ln خطًا</numerusform>
            <numerusform>%Ln خط</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 crossings</source>
        <translation>التقاطعات: %1</translation>
    </message>
    <message>
        <source>%1 left out by the filter</source>
        <translation>تركت التصفية %1</translation>
    </message>
    <message>
        <source>%1 of %2 nodes</source>
        <translation>%1 من %2 من العقد</translation>
    </message>
    <message>
        <source>The picture was not made: it was cancelled.</source>
        <translation>لم تُرسم الصورة: أُلغيت.</translation>
    </message>
    <message>
        <source>Following the lineage…</source>
        <translation>جارٍ تتبُّع سلسلة النسب…</translation>
    </message>
    <message>
        <source>Drawing the lineage…</source>
        <translation>جارٍ رسم سلسلة النسب…</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>⁨%1⁩ دون غيرها</numerusform>
            <numerusform>⁨%1⁩ ومهمة أخرى</numerusform>
            <numerusform>⁨%1⁩ ومهمتان أخريان</numerusform>
            <numerusform>⁨%1⁩ و%Ln مهام أخرى</numerusform>
            <numerusform>⁨%1⁩ و%Ln مهمة أخرى</numerusform>
            <numerusform>⁨%1⁩ و%Ln مهمة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>سلسلة النسب</translation>
    </message>
    <message>
        <source>Earlier moments</source>
        <translation>لحظات سابقة</translation>
    </message>
    <message>
        <source>%1 of more than %2 nodes</source>
        <translation>%1 من أكثر من %2 عقدة</translation>
    </message>
    <message>
        <source>What if it were…</source>
        <translation>ماذا لو…</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>غُيّر اسمه</translation>
    </message>
    <message>
        <source>Of another type</source>
        <translation>كان نوعه آخر</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هو</translation>
    </message>
</context>
<context>
    <name>meshbook::views::LineageStart</name>
    <message>
        <source>Where does it come from, where does it go?</source>
        <translation>من أين يأتي، وإلى أين يذهب؟</translation>
    </message>
    <message>
        <source>Choose a dataset or data product. Its lineage opens with one step on each side and grows where you ask for more.</source>
        <translation>اختر مجموعة بيانات أو منتج بيانات. تُفتح سلسلة نسبه بخطوة من كل جانب وتنمو حيث تطلب المزيد.</translation>
    </message>
    <message>
        <source>Find a dataset or product</source>
        <translation>ابحث عن مجموعة بيانات أو منتج</translation>
    </message>
    <message>
        <source>Most connected</source>
        <translation>الأكثر ارتباطًا</translation>
    </message>
    <message>
        <source>Looked at last</source>
        <translation>شوهد مؤخرًا</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>داخل %1، خارج %2</translation>
    </message>
    <message>
        <source>No source says anything of lineage yet.</source>
        <translation>لا يقول أي مصدر شيئًا عن سلسلة النسب بعد.</translation>
    </message>
    <message>
        <source>Nothing with lineage matches.</source>
        <translation>لا شيء له سلسلة نسب يطابق.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::LineageToolbar</name>
    <message>
        <source>Select, as +orders or tag:pii</source>
        <translation>اختيار، مثل ⁨+orders⁩ أو ⁨tag:pii⁩</translation>
    </message>
    <message>
        <source>More ways to show lineage</source>
        <translation>طرق أخرى لعرض سلسلة النسب</translation>
    </message>
    <message>
        <source>Hops upstream</source>
        <translation>خطوات المنبع</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>المنبع</translation>
    </message>
    <message>
        <source>Hops downstream</source>
        <translation>خطوات المصب</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>المصب</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Outline, for reading</source>
        <translation>مخطط تفصيلي للقراءة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>العدسة</translation>
    </message>
    <message>
        <source>Lens: what the leading edge of a box tells</source>
        <translation>العدسة: ما تقوله حافة المربع الأمامية</translation>
    </message>
</context>
<context>
    <name>meshbook::views::LinksPane</name>
    <message>
        <source>Suggested links</source>
        <translation>روابط مقترحة</translation>
    </message>
    <message>
        <source>Refused links</source>
        <translation>الروابط المرفوضة</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>الاختلافات</translation>
    </message>
    <message>
        <source>No linked column contradicts its term.</source>
        <translation>لا عمود مرتبطًا يناقض مصطلحه.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Filter links</source>
        <translation>تصفية الروابط</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Least score</source>
        <translation>أدنى درجة</translation>
    </message>
    <message>
        <source>Any score</source>
        <translation>أي درجة</translation>
    </message>
    <message>
        <source>From %1 %</source>
        <translation>من %1 %</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>وضع العلامة أو رفعها</translation>
    </message>
    <message>
        <source>Open the term</source>
        <translation>فتح المصطلح</translation>
    </message>
    <message>
        <source>Open the data</source>
        <translation>فتح البيانات</translation>
    </message>
    <message>
        <source>Term: %1</source>
        <translation>المصطلح: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Looking for links…</source>
        <translation>جارٍ البحث عن روابط…</translation>
    </message>
    <message>
        <source>Looking for links… %1 %</source>
        <translation>جارٍ البحث عن روابط… %1 %</translation>
    </message>
    <message>
        <source>Links were not looked for to the end.</source>
        <translation>لم يكتمل البحث عن الروابط.</translation>
    </message>
    <message>
        <source>Suggested %1</source>
        <translation>المقترحة %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>المرفوضة %1</translation>
    </message>
    <message>
        <source>Disagreements %1</source>
        <translation>الاختلافات %1</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>سحب %1</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>قبول %1</translation>
    </message>
    <message>
        <source>Refuse %1</source>
        <translation>رفض %1</translation>
    </message>
    <message>
        <source>No link matches</source>
        <translation>لا رابط مطابق</translation>
    </message>
    <message>
        <source>Try other words, or a lower score.</source>
        <translation>جرّب كلمات أخرى أو درجة أدنى.</translation>
    </message>
    <message>
        <source>Show all links</source>
        <translation>عرض كل الروابط</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>لم يُرفض شيء</translation>
    </message>
    <message>
        <source>Links that you refuse are listed here and not suggested again.</source>
        <translation>تُدرج هنا الروابط التي ترفضها ولا تُقترح ثانية.</translation>
    </message>
    <message>
        <source>Nothing to link</source>
        <translation>لا شيء للربط</translation>
    </message>
    <message>
        <source>No data has the name of a term that it is not linked to.</source>
        <translation>لا بيانات باسم مصطلح ليست مرتبطة به.</translation>
    </message>
    <message>
        <source>Browse terms</source>
        <translation>تصفح المصطلحات</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>المصطلح</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>The term says</source>
        <translation>يقول المصطلح</translation>
    </message>
    <message>
        <source>The data says</source>
        <translation>تقول البيانات</translation>
    </message>
</context>
<context>
    <name>meshbook::views::LintTable</name>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>meshbook::views::MainWindow</name>
    <message>
        <source>Enter opens · Tab completes</source>
        <translation>‏Enter للفتح · Tab للإكمال</translation>
    </message>
    <message>
        <source>The page in front has no side panel</source>
        <translation>الصفحة الأمامية ليست لها لوحة جانبية</translation>
    </message>
    <message>
        <source>Nothing came before in this tab</source>
        <translation>لا شيء قبل هذا في علامة التبويب</translation>
    </message>
    <message>
        <source>Only after going back is there a way forward</source>
        <translation>لا تقدُّم إلا بعد رجوع</translation>
    </message>
    <message>
        <source>No tab was closed yet</source>
        <translation>لم تُغلق أي علامة تبويب بعد</translation>
    </message>
    <message>
        <source>The tab in front is pinned</source>
        <translation>علامة التبويب الأمامية مثبتة</translation>
    </message>
    <message>
        <source>There are no others to close</source>
        <translation>لا توجد أخرى لإغلاقها</translation>
    </message>
    <message>
        <source>It is the only tab of this window</source>
        <translation>هي علامة التبويب الوحيدة في هذه النافذة</translation>
    </message>
    <message>
        <source>There is only one pane</source>
        <translation>يوجد جزء واحد فقط</translation>
    </message>
</context>
<context>
    <name>meshbook::views::MarkdownView</name>
    <message>
        <source>The rest of this text is too long to show.</source>
        <translation>بقية هذا النص أطول من أن تُعرض.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::MatchReason</name>
    <message>
        <source>name</source>
        <extracomment>Where a word of the search was found; so the next ones too</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>glossary</source>
        <translation>المسرد</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>Where a word was found, and the words around it: description “… the order of …”</extracomment>
        <translation>%1 «⁨%2⁩»</translation>
    </message>
</context>
<context>
    <name>meshbook::views::MeaningView</name>
    <message>
        <source>Definition of %1</source>
        <translation>تعريف ⁨%1⁩</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>إبقاء هذا</translation>
    </message>
    <message>
        <source>The other meanings are merged into this term.</source>
        <translation>تُدمج المعاني الأخرى في هذا المصطلح.</translation>
    </message>
    <message>
        <source>Keep %1 of %2</source>
        <translation>إبقاء ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Rename %1 of %2</source>
        <translation>إعادة تسمية ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>الاسم الجديد لـ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A name that is proposed for a term: its label and where it belongs</extracomment>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
</context>
<context>
    <name>meshbook::views::Minimap</name>
    <message>
        <source>Overview of the whole picture</source>
        <translation>نظرة عامة على الصورة كلها</translation>
    </message>
</context>
<context>
    <name>meshbook::views::MissingPage</name>
    <message>
        <source>Nothing is found at this link</source>
        <translation>لا شيء في هذا الرابط</translation>
    </message>
    <message>
        <source>%1 may have been removed or renamed by its source, or belongs to another workspace.</source>
        <translation>ربما أزال المصدر ⁨%1⁩ أو أعاد تسميته، أو أنه ينتمي إلى مساحة عمل أخرى.</translation>
    </message>
    <message>
        <source>Go to Discover</source>
        <translation>انتقل إلى الاستكشاف</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
</context>
<context>
    <name>meshbook::views::NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>meshbook::views::NavigationRail</name>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>إزالة من المفضلة</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation>حذف البحث المحفوظ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>meshbook::views::NewProductDone</name>
    <message>
        <source>Findings of policies</source>
        <translation>نتائج السياسات</translation>
    </message>
    <message>
        <source>No policy finds anything in it</source>
        <translation>لا تجد فيه أي سياسة شيئًا</translation>
    </message>
    <message>
        <source>Add the folder as a source…</source>
        <translation>إضافة المجلد كمصدر…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Checking it against the policies…</source>
        <translation>يجري فحصه بالسياسات…</translation>
    </message>
    <message>
        <source>It could not be checked: %1</source>
        <translation>تعذّر فحصه: %1</translation>
    </message>
    <message>
        <source>It keeps all policies</source>
        <translation>يلتزم بكل السياسات</translation>
    </message>
    <message numerus="yes">
        <source>Policies have %n finding(s) in it</source>
        <translation>
            <numerusform>لا نتائج للسياسات فيه</numerusform>
            <numerusform>للسياسات فيه نتيجة واحدة</numerusform>
            <numerusform>للسياسات فيه نتيجتان</numerusform>
            <numerusform>للسياسات فيه %Ln نتائج</numerusform>
            <numerusform>للسياسات فيه %Ln نتيجة</numerusform>
            <numerusform>للسياسات فيه %Ln نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::NewProductFiles</name>
    <message>
        <source>Folder of your repository or source</source>
        <translation>مجلد مستودعك أو مصدرك</translation>
    </message>
    <message>
        <source>Files that are written</source>
        <translation>الملفات التي ستُكتب</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>ما في الملف</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>الم&amp;جلد</translation>
    </message>
    <message>
        <source>&amp;Pipeline that checks it</source>
        <translation>&amp;خط الأنابيب الذي يفحصه</translation>
    </message>
    <message>
        <source>Folder for the product</source>
        <translation>مجلد المنتج</translation>
    </message>
    <message>
        <source>That is a file, not a folder.</source>
        <translation>هذا ملف وليس مجلدًا.</translation>
    </message>
    <message>
        <source>Give the whole path of the folder.</source>
        <translation>اكتب المسار الكامل للمجلد.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another folder or another id.</source>
        <translation>%1 موجود بالفعل. اختر مجلدًا آخر أو معرّفًا آخر.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::NewProductForm</name>
    <message>
        <source>Parameters</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>مطلوب</translation>
    </message>
</context>
<context>
    <name>meshbook::views::NewProductStart</name>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Reading the templates…</source>
        <translation>تجري قراءة القوالب…</translation>
    </message>
</context>
<context>
    <name>meshbook::views::NewProductWizard</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>New data product</source>
        <translation>منتج بيانات جديد</translation>
    </message>
    <message>
        <source>A template cannot be used: %1:%2: %3</source>
        <translation>تعذّر استخدام قالب: %1:%2: %3</translation>
    </message>
    <message>
        <source>What kind of product is it?</source>
        <translation>ما نوع المنتج؟</translation>
    </message>
    <message>
        <source>What is it called, and whose is it?</source>
        <translation>ما اسمه ولمن هو؟</translation>
    </message>
    <message>
        <source>Where is it written, and what?</source>
        <translation>أين يُكتب، وماذا؟</translation>
    </message>
    <message>
        <source>The product is there</source>
        <translation>المنتج جاهز</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>Write files</source>
        <translation>كتابة الملفات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>تجري الكتابة…</translation>
    </message>
</context>
<context>
    <name>meshbook::views::NewsBar</name>
    <message>
        <source>%1 more in number</source>
        <translation>زاد العدد بمقدار %1</translation>
    </message>
    <message>
        <source>%1 fewer in number</source>
        <translation>نقص العدد بمقدار %1</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>الجديد: %1</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>الزائل: %1</translation>
    </message>
    <message>
        <source>%1 new, %2 gone</source>
        <translation>الجديد: %1، الزائل: %2</translation>
    </message>
    <message>
        <source>%1 since you looked %2</source>
        <translation>%1 منذ نظرتك الأخيرة %2</translation>
    </message>
    <message>
        <source>Gone:</source>
        <translation>زال:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>دون غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::NoMatch</name>
    <message numerus="yes">
        <source>Without “%1”: %n match(es)</source>
        <translation>
            <numerusform>من دون «⁨%1⁩»: لا نتائج</numerusform>
            <numerusform>من دون «⁨%1⁩»: نتيجة واحدة</numerusform>
            <numerusform>من دون «⁨%1⁩»: نتيجتان</numerusform>
            <numerusform>من دون «⁨%1⁩»: %Ln نتائج</numerusform>
            <numerusform>من دون «⁨%1⁩»: %Ln نتيجة</numerusform>
            <numerusform>من دون «⁨%1⁩»: %Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Try fewer or shorter words; parts of names and descriptions are found too.</source>
        <translation>جرّب كلمات أقل أو أقصر؛ فأجزاء الأسماء والأوصاف يُعثر عليها أيضًا.</translation>
    </message>
    <message>
        <source>The catalog is empty</source>
        <translation>الفهرس فارغ</translation>
    </message>
    <message>
        <source>Add a folder or a Git repository and what it describes appears here.</source>
        <translation>أضف مجلدًا أو مستودع Git ليظهر هنا ما يصفه.</translation>
    </message>
    <message>
        <source>Open Sources</source>
        <translation>افتح المصادر</translation>
    </message>
    <message>
        <source>Without one of its parts the search finds something.</source>
        <translation>يعثر البحث على شيء إذا حُذف أحد أجزائه.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>أظهر كل شيء</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>لا شيء يطابق عوامل التصفية هذه</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>لا شيء يطابق «⁨%1⁩»</translation>
    </message>
    <message numerus="yes">
        <source>Any “%1”: %n match(es)</source>
        <extracomment>%1 is the heading of a filter, as &quot;Domain&quot;</extracomment>
        <translation>
            <numerusform>أي «%1»: لا نتائج</numerusform>
            <numerusform>أي «%1»: نتيجة واحدة</numerusform>
            <numerusform>أي «%1»: نتيجتان</numerusform>
            <numerusform>أي «%1»: %Ln نتائج</numerusform>
            <numerusform>أي «%1»: %Ln نتيجة</numerusform>
            <numerusform>أي «%1»: %Ln نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>إشعار</translation>
    </message>
</context>
<context>
    <name>meshbook::views::OverviewView</name>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Definition (%1)</source>
        <translation>التعريف (⁨%1⁩)</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Scope (%1)</source>
        <translation>النطاق (⁨%1⁩)</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>التسميات</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>يسمى أيضًا</translation>
    </message>
    <message>
        <source>Found as</source>
        <extracomment>Words a search finds a term by, though it is not called so</extracomment>
        <translation>يُعثر عليه بـ</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>المرادفات</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>A column with this term</source>
        <translation>عمود بهذا المصطلح</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>شروط الاستخدام</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>No source describes it in words.</source>
        <translation>لا يصفه أي مصدر بالكلمات.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>المصطلح</translation>
    </message>
    <message>
        <source>Physical name</source>
        <translation>الاسم الفعلي</translation>
    </message>
    <message>
        <source>Business name</source>
        <translation>الاسم في العمل</translation>
    </message>
    <message>
        <source>Granularity</source>
        <translation>مستوى التفصيل</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>مساحة الأسماء</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>Shape</source>
        <extracomment>Which version of its standard a contract is written in, by its look</extracomment>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Archetype</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>حُدِّث</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>And</source>
        <extracomment>Before &quot;12 more names&quot;, at the end of a list of names</extracomment>
        <translation>وأيضًا</translation>
    </message>
    <message numerus="yes">
        <source>%n more name(s)</source>
        <translation>
            <numerusform>لا أسماء أخرى</numerusform>
            <numerusform>اسم آخر</numerusform>
            <numerusform>اسمان آخران</numerusform>
            <numerusform>%Ln أسماء أخرى</numerusform>
            <numerusform>%Ln اسمًا آخر</numerusform>
            <numerusform>%Ln اسم آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>معروف باسم</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>مستويات الخدمة</translation>
    </message>
    <message>
        <source>Custom properties</source>
        <translation>خصائص مخصصة</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>A promised value and the column or table it is promised of: &quot;99 % on orders&quot;</extracomment>
        <translation>⁨%1⁩ على ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PageDocument</name>
    <message>
        <source>The page says more than could be written here.</source>
        <translation>في الصفحة أكثر مما أمكنت كتابته هنا.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PageHeader</name>
    <message>
        <source>Add to favourites</source>
        <translation>إضافة إلى المفضلة</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>إزالة من المفضلة</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PageHost</name>
    <message>
        <source>New tab</source>
        <translation>علامة تبويب جديدة</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PageTabBar</name>
    <message>
        <source>Open pages</source>
        <translation>الصفحات المفتوحة</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>⁨%1⁩، مغيَّر</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>⁨%1⁩، مثبت</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PartWords</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>المرادفات</translation>
    </message>
    <message>
        <source>Hidden labels</source>
        <translation>التسميات المخفية</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>الطور</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>المسرد</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>المراجعون</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <translation>القيم المسموحة</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>الهويات</translation>
    </message>
    <message>
        <source>Linked data</source>
        <translation>البيانات المرتبطة</translation>
    </message>
    <message>
        <source>Refused links</source>
        <translation>الروابط المرفوضة</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>في سلة المهملات</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>دُمج في</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PictureLists</name>
    <message>
        <source>Outline of the lineage</source>
        <translation>مخطط تفصيلي لسلسلة النسب</translation>
    </message>
    <message>
        <source>Lineage as a table</source>
        <translation>سلسلة النسب كجدول</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PiiPage</name>
    <message>
        <source>Begins here</source>
        <translation>يبدأ هنا</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Lost here</source>
        <translation>فُقد هنا</translation>
    </message>
    <message>
        <source>Weaker here</source>
        <translation>أضعف هنا</translation>
    </message>
    <message>
        <source>Lost before</source>
        <translation>فُقد قبل ذلك</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>محجوب</translation>
    </message>
    <message>
        <source>Columns unknown</source>
        <translation>الأعمدة غير معروفة</translation>
    </message>
    <message>
        <source>The value itself</source>
        <translation>القيمة نفسها</translation>
    </message>
    <message>
        <source>Made of it</source>
        <translation>مشتق منه</translation>
    </message>
    <message>
        <source>Summed up</source>
        <translation>مجمَّع</translation>
    </message>
    <message>
        <source>Nobody says how</source>
        <translation>لا يقول أحد كيف</translation>
    </message>
    <message>
        <source>Columns shown</source>
        <translation>الأعمدة المعروضة</translation>
    </message>
    <message>
        <source>Filter columns</source>
        <translation>تصفية الأعمدة</translation>
    </message>
    <message>
        <source>Classified columns</source>
        <translation>الأعمدة المصنفة</translation>
    </message>
    <message>
        <source>No column is classified</source>
        <translation>لا عمود مصنف</translation>
    </message>
    <message>
        <source>Following classified columns…</source>
        <translation>جارٍ تتبُّع الأعمدة المصنفة…</translation>
    </message>
    <message>
        <source>The trail could not be followed.</source>
        <translation>تعذر تتبُّع الأثر.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>الكل %1</translation>
    </message>
    <message>
        <source>To settle %1</source>
        <translation>للحسم %1</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation>محفوظ %1</translation>
    </message>
    <message>
        <source>Lost at %1, weaker at %2, unknown at %3; kept at %4, masked at %5, begins at %6.</source>
        <translation>مفقود في %1، أضعف في %2، غير معروف في %3؛ محفوظ في %4، محجوب في %5، يبدأ في %6.</translation>
    </message>
    <message>
        <source>The table shows the first %1; counts are of all.</source>
        <translation>يعرض الجدول أول %1؛ والأعداد للكل.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>عمود</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>ما يؤول إليه</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>يسمى</translation>
    </message>
    <message>
        <source>Flows in</source>
        <translation>يتدفق إليه</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>يبدأ عند</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Classified data</source>
        <translation>البيانات المصنفة</translation>
    </message>
    <message>
        <source>Classified data of %1</source>
        <translation>البيانات المصنفة في ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PoliciesPane</name>
    <message>
        <source>Filter policies</source>
        <translation>تصفية السياسات</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>سياسة جديدة</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>السياسات</translation>
    </message>
    <message>
        <source>Domain whose policies are shown</source>
        <translation>المجال الذي تُعرض سياساته</translation>
    </message>
    <message>
        <source>Policies and values that hold in a domain</source>
        <translation>السياسات والقيم السارية في مجال</translation>
    </message>
    <message>
        <source>Reading the policies…</source>
        <translation>تجري قراءة السياسات…</translation>
    </message>
    <message>
        <source>The policies could not be read.</source>
        <translation>تعذّرت قراءة السياسات.</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>كل المجالات</translation>
    </message>
    <message>
        <source>No policy holds there</source>
        <translation>لا سياسة سارية هناك</translation>
    </message>
    <message>
        <source>Choose another domain.</source>
        <translation>اختر مجالًا آخر.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا شيء يطابق</translation>
    </message>
    <message>
        <source>Try other words, or take the filter away.</source>
        <translation>جرّب كلمات أخرى، أو أزل عامل التصفية.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح عامل التصفية</translation>
    </message>
    <message>
        <source>The changes to %1 are kept here until you save or revert them.</source>
        <translation>تغييرات %1 محفوظة هنا حتى تحفظها أو تتراجع عنها.</translation>
    </message>
    <message>
        <source>Save or revert other policies first: too many are not saved.</source>
        <translation>احفظ سياسات أخرى أو تراجع عنها أولًا: كثير منها غير محفوظ.</translation>
    </message>
    <message>
        <source>Saved. What it finds counts from now on.</source>
        <translation>حُفظت. ما تجده يُحتسب من الآن.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PolicyAbout</name>
    <message>
        <source>Parameters</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>It has no parameters</source>
        <translation>ليس لها معاملات</translation>
    </message>
    <message>
        <source>About the policy</source>
        <translation>عن السياسة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>It does not hold in the domain %1.</source>
        <translation>لا تسري في المجال %1.</translation>
    </message>
    <message>
        <source>These values hold everywhere.</source>
        <translation>هذه القيم سارية في كل مكان.</translation>
    </message>
    <message>
        <source>These values hold everywhere but in: %1.</source>
        <translation>هذه القيم سارية في كل مكان عدا: %1.</translation>
    </message>
    <message>
        <source>These values hold in the domain %1.</source>
        <translation>هذه القيم سارية في المجال %1.</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>المعامل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Whose word</source>
        <translation>كلمة من</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>من نفسها</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PolicyCompleter</name>
    <message>
        <source>view</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PolicyEditor</name>
    <message>
        <source>not saved</source>
        <translation>غير محفوظة</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>What the policy does</source>
        <translation>ما تفعله السياسة</translation>
    </message>
    <message>
        <source>What the policy finds</source>
        <translation>ما تجده السياسة</translation>
    </message>
    <message>
        <source>It finds nothing</source>
        <translation>لا تجد شيئًا</translation>
    </message>
    <message>
        <source>Tests of the policy</source>
        <translation>اختبارات السياسة</translation>
    </message>
    <message>
        <source>It has no tests</source>
        <translation>ليس لها اختبارات</translation>
    </message>
    <message>
        <source>Problems of the policy</source>
        <translation>مشكلات السياسة</translation>
    </message>
    <message>
        <source>Nothing is wrong with it</source>
        <translation>لا خطأ فيها</translation>
    </message>
    <message>
        <source>Text of the policy</source>
        <translation>نص السياسة</translation>
    </message>
    <message>
        <source>Save the policy (%1)</source>
        <translation>حفظ السياسة (%1)</translation>
    </message>
    <message>
        <source>Back to the file as it is on disk</source>
        <translation>العودة إلى الملف كما هو على القرص</translation>
    </message>
    <message>
        <source>A copy in the workspace, to be changed</source>
        <translation>نسخة في مساحة العمل، قابلة للتغيير</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>الاختبارات</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>قيد التشغيل…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>يجري الحفظ…</translation>
    </message>
    <message>
        <source>Tests %1 of %2</source>
        <translation>الاختبارات %1 من %2</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>المشكلات %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 م.ث</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%Ln مشكلات</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n finding(s) in %1</source>
        <translation>
            <numerusform>لا نتائج خلال %1</numerusform>
            <numerusform>أكثر من نتيجة خلال %1</numerusform>
            <numerusform>أكثر من نتيجتين خلال %1</numerusform>
            <numerusform>أكثر من %Ln نتائج خلال %1</numerusform>
            <numerusform>أكثر من %Ln نتيجة خلال %1</numerusform>
            <numerusform>أكثر من %Ln نتيجة خلال %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) in %1</source>
        <translation>
            <numerusform>لا نتائج خلال %1</numerusform>
            <numerusform>نتيجة واحدة خلال %1</numerusform>
            <numerusform>نتيجتان خلال %1</numerusform>
            <numerusform>%Ln نتائج خلال %1</numerusform>
            <numerusform>%Ln نتيجة خلال %1</numerusform>
            <numerusform>%Ln نتيجة خلال %1</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation>نجح</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>%1 · read only</source>
        <translation>%1 · للقراءة فقط</translation>
    </message>
    <message>
        <source>all domains</source>
        <translation>كل المجالات</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>العلاج</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PolicyListDelegate</name>
    <message>
        <source>About products</source>
        <translation>عن المنتجات</translation>
    </message>
    <message>
        <source>About contracts</source>
        <translation>عن العقود</translation>
    </message>
    <message>
        <source>About datasets</source>
        <translation>عن مجموعات البيانات</translation>
    </message>
    <message>
        <source>About columns</source>
        <translation>عن الأعمدة</translation>
    </message>
    <message>
        <source>About terms</source>
        <translation>عن المصطلحات</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>غير محفوظة</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PolicyPlaces</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PreviewPanel</name>
    <message>
        <source>Used by</source>
        <translation>يستخدمه</translation>
    </message>
    <message>
        <source>Choose a match to see what it is.</source>
        <translation>اختر نتيجة لترى ما هي.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>عمود</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>المنافذ</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation>مستوفى %1 من %2</translation>
    </message>
    <message>
        <source>Quality rules</source>
        <translation>قواعد الجودة</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>مستويات الخدمة</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>مرات الاستخدام</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>سلسلة النسب</translation>
    </message>
    <message>
        <source>%1 up, %2 down</source>
        <translation>المنبع %1، المصب %2</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Matching columns</source>
        <translation>الأعمدة المطابقة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%L1 من %L2</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>بحسب</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Meshbook sends nothing anywhere unless you publish or sync with a server of yours.</source>
        <translation>لا يرسل Meshbook شيئًا إلى أي مكان ما لم تنشر أو تزامن مع خادم لك.</translation>
    </message>
    <message>
        <source>&amp;Remember recent searches and pages</source>
        <translation>ت&amp;ذكّر عمليات البحث والصفحات الأخيرة</translation>
    </message>
    <message>
        <source>&amp;Tell when long work has finished</source>
        <translation>الإ&amp;شعار عند انتهاء عمل طويل</translation>
    </message>
    <message>
        <source>Kept in the workspace, for quick open and the start page.</source>
        <translation>تُحفظ في مساحة العمل، للفتح السريع وصفحة البداية.</translation>
    </message>
    <message>
        <source>Forget them now</source>
        <translation>انسها الآن</translation>
    </message>
    <message>
        <source>A message of the desktop, and only while no window of Meshbook is in use.</source>
        <translation>رسالة من سطح المكتب، وفقط حين لا تُستخدم أي نافذة من Meshbook.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PublishDialog</name>
    <message>
        <source>On a branch of its own, to be merged by somebody</source>
        <translation>في فرع مستقل يدمجه غيرك</translation>
    </message>
    <message>
        <source>On the branch itself</source>
        <translation>في الفرع نفسه</translation>
    </message>
    <message>
        <source>Push to the remote</source>
        <translation>الدفع إلى المستودع البعيد</translation>
    </message>
    <message>
        <source>Copy Push Command</source>
        <translation>نسخ أمر الدفع</translation>
    </message>
    <message>
        <source>Resolve the Conflicts</source>
        <translation>حل التعارضات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Publish a change set</source>
        <translation>نشر مجموعة تغييرات</translation>
    </message>
    <message>
        <source>What will be changed</source>
        <translation>ما سيُغيَّر</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Asking the repository and what is upstream…</source>
        <translation>يُسأل المستودع وما في المنبع…</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>المستودع</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>الفرع</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>⁨%1⁩، من ⁨%2⁩</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>The source says all of it already: no file changes.</source>
        <translation>المصدر يقول ذلك كله بالفعل: لا يتغير أي ملف.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>The source says otherwise by now. Resolve the conflicts first.</source>
        <translation>صار المصدر يقول غير ذلك. حُلَّ التعارضات أولًا.</translation>
    </message>
    <message>
        <source>Upstream changed the same parts. Pull the repository and sync, then resolve the conflicts. Your words are kept.</source>
        <translation>غيّر المنبع الأجزاء نفسها. اسحب المستودع وزامن، ثم حُلَّ التعارضات. كلماتك محفوظة.</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>جارٍ النشر…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Published as commit %1 on %2.</source>
        <translation>نُشر كإيداع ⁨%1⁩ في ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Commit %1 is on the branch %2. Push it and ask somebody to merge it.</source>
        <translation>الإيداع ⁨%1⁩ في الفرع ⁨%2⁩. ادفعه واطلب من أحد دمجه.</translation>
    </message>
    <message>
        <source>Stopped. Your edits are kept.</source>
        <translation>أُوقف. تعديلاتك محفوظة.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::QueryProblemWords</name>
    <message>
        <source>The query is too long. Use fewer words.</source>
        <translation>الاستعلام أطول من اللازم. استخدم كلمات أقل.</translation>
    </message>
    <message>
        <source>The query has too many parts. Use fewer words.</source>
        <translation>في الاستعلام أجزاء أكثر من اللازم. استخدم كلمات أقل.</translation>
    </message>
    <message>
        <source>The parentheses are nested too deeply.</source>
        <translation>الأقواس متداخلة بعمق زائد.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed yet.</source>
        <translation>علامة اقتباس لم تُغلق بعد.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed yet.</source>
        <translation>قوس لم يُغلق بعد.</translation>
    </message>
    <message>
        <source>A parenthesis is closed that was not opened.</source>
        <translation>أُغلق قوس لم يُفتح.</translation>
    </message>
    <message>
        <source>A word is missing after OR, NOT or “-”.</source>
        <translation>تنقص كلمة بعد OR أو NOT أو «-».</translation>
    </message>
    <message>
        <source>A filter needs a value after its colon.</source>
        <translation>يحتاج عامل التصفية إلى قيمة بعد النقطتين.</translation>
    </message>
    <message>
        <source>A number is expected, as in “columns:&gt;10”.</source>
        <translation>المطلوب هنا رقم، كما في «⁨columns:&gt;10⁩».</translation>
    </message>
    <message>
        <source>A time is expected, as in “updated:7d”.</source>
        <translation>المطلوب هنا مدة، كما في «⁨updated:7d⁩».</translation>
    </message>
    <message>
        <source>“has:” and “missing:” know owner, description, sla, contract, lineage, term, classification and tests.</source>
        <translation>يعرف «⁨has:⁩» و«⁨missing:⁩» القيم owner و description و sla و contract و lineage و term و classification و tests.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::QueueDelegate</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>لا تعارضات</numerusform>
            <numerusform>تعارض واحد</numerusform>
            <numerusform>تعارضان</numerusform>
            <numerusform>%Ln تعارضات</numerusform>
            <numerusform>%Ln تعارضًا</numerusform>
            <numerusform>%Ln تعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>لا مصطلحات</numerusform>
            <numerusform>مصطلح واحد</numerusform>
            <numerusform>مصطلحان</numerusform>
            <numerusform>%Ln مصطلحات</numerusform>
            <numerusform>%Ln مصطلحًا</numerusform>
            <numerusform>%Ln مصطلح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::QuickOpen</name>
    <message>
        <source>Column of %1</source>
        <translation>عمود في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Open anything by its name; &gt; for commands, ? for help</source>
        <translation>افتح أي شيء باسمه؛ &gt; للأوامر، ? للمساعدة</translation>
    </message>
    <message>
        <source>Nothing has such a name.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>Quick open</source>
        <translation>فتح سريع</translation>
    </message>
    <message>
        <source>What can be opened</source>
        <translation>ما يمكن فتحه</translation>
    </message>
    <message>
        <source>A few letters</source>
        <translation>بضعة أحرف</translation>
    </message>
    <message>
        <source>Things, favourites, saved searches, tabs and places by name</source>
        <translation>العناصر والمفضلة وعمليات البحث المحفوظة وعلامات التبويب والأماكن بأسمائها</translation>
    </message>
    <message>
        <source>&gt; and a few letters</source>
        <translation>&gt; وبضعة أحرف</translation>
    </message>
    <message>
        <source>Commands, with their keys</source>
        <translation>الأوامر مع مفاتيحها</translation>
    </message>
    <message>
        <source>meshbook: and the rest of a link</source>
        <translation>⁨meshbook:⁩ وبقية الرابط</translation>
    </message>
    <message>
        <source>What the link leads to</source>
        <translation>ما يقود إليه الرابط</translation>
    </message>
    <message>
        <source>Ctrl and Return</source>
        <translation>‏Ctrl مع مفتاح الإدخال</translation>
    </message>
    <message>
        <source>Opens the line in a new tab</source>
        <translation>يفتح السطر في علامة تبويب جديدة</translation>
    </message>
    <message>
        <source>Open this link</source>
        <translation>افتح هذا الرابط</translation>
    </message>
</context>
<context>
    <name>meshbook::views::RailButton</name>
    <message>
        <source>%1, %2</source>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>current place</source>
        <translation>المكان الحالي</translation>
    </message>
</context>
<context>
    <name>meshbook::views::RailLinks</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open in new tab</source>
        <translation>فتح في علامة تبويب جديدة</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
</context>
<context>
    <name>meshbook::views::RangeBar</name>
    <message>
        <source>Days shown</source>
        <translation>الأيام المعروضة</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 يومًا</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>سنة واحدة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>مخصص</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>كل الأيام</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>السنة الأخيرة</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>آخر %Ln يوم</numerusform>
            <numerusform>آخر يوم (%Ln)</numerusform>
            <numerusform>آخر يومين (%Ln)</numerusform>
            <numerusform>آخر %Ln أيام</numerusform>
            <numerusform>آخر %Ln يومًا</numerusform>
            <numerusform>آخر %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::ReadinessPane</name>
    <message>
        <source>Below the table</source>
        <translation>أسفل الجدول</translation>
    </message>
    <message>
        <source>Search for them</source>
        <translation>البحث عنها</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>ما ينقص</translation>
    </message>
    <message>
        <source>Nothing is missing here</source>
        <translation>لا ينقص شيء هنا</translation>
    </message>
    <message>
        <source>Owners of many domains</source>
        <translation>مالكو مجالات كثيرة</translation>
    </message>
    <message>
        <source>Nobody owns products of two domains</source>
        <translation>لا أحد يملك منتجات من مجالين</translation>
    </message>
    <message>
        <source>Readiness of domains</source>
        <translation>جاهزية المجالات</translation>
    </message>
    <message>
        <source>Working out how far domains have come…</source>
        <translation>يجري حساب ما بلغته المجالات…</translation>
    </message>
    <message>
        <source>Readiness could not be worked out.</source>
        <translation>تعذّر حساب الجاهزية.</translation>
    </message>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>لا منتجات</numerusform>
            <numerusform>منتج واحد</numerusform>
            <numerusform>منتجان</numerusform>
            <numerusform>%Ln منتجات</numerusform>
            <numerusform>%Ln منتجًا</numerusform>
            <numerusform>%Ln منتج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n domains, %1</source>
        <translation>
            <numerusform>في لا مجال، %1</numerusform>
            <numerusform>في مجال واحد، %1</numerusform>
            <numerusform>في مجالين، %1</numerusform>
            <numerusform>في %Ln مجالات، %1</numerusform>
            <numerusform>في %Ln مجالًا، %1</numerusform>
            <numerusform>في %Ln مجال، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3 are missing</source>
        <translation>%1، %2: ينقص %3</translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>عرض النتائج</translation>
    </message>
    <message>
        <source>Looking for what is missing…</source>
        <translation>يجري البحث عما ينقص…</translation>
    </message>
    <message>
        <source>What is missing could not be read.</source>
        <translation>تعذّرت قراءة ما ينقص.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>مجالات</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>منتجات بيانات</translation>
    </message>
    <message>
        <source>Which domains</source>
        <translation>أي المجالات</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ReferencesField</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <extracomment>%1 is the name of a field: &quot;Add: References&quot;</extracomment>
        <translation>إضافة: %1</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>meshbook::views::RelationForm</name>
    <message>
        <source>Find a term</source>
        <translation>البحث عن مصطلح</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Kind of relation</source>
        <translation>نوع العلاقة</translation>
    </message>
    <message>
        <source>Name of the relation</source>
        <translation>اسم العلاقة</translation>
    </message>
    <message>
        <source>Name the other way round</source>
        <translation>الاسم في الاتجاه المعاكس</translation>
    </message>
    <message>
        <source>One of your own</source>
        <translation>علاقة خاصة بك</translation>
    </message>
    <message>
        <source>Choose a term from the list.</source>
        <translation>اختر مصطلحًا من القائمة.</translation>
    </message>
    <message>
        <source>The relation needs a name.</source>
        <translation>تحتاج العلاقة إلى اسم.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::RelationsField</name>
    <message>
        <source>Add relation</source>
        <translation>إضافة علاقة</translation>
    </message>
    <message>
        <source>This relation is there already.</source>
        <translation>هذه العلاقة موجودة بالفعل.</translation>
    </message>
    <message>
        <source>Proposed, not in force yet</source>
        <translation>مقترح، غير سارٍ بعد</translation>
    </message>
    <message>
        <source>In force until the change is approved</source>
        <translation>سارٍ حتى يُعتمد التغيير</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Restore: %1, %2</source>
        <extracomment>The accessible name of a button: %1 is a kind of relation, %2 a term</extracomment>
        <translation>استعادة: %1، ⁨%2⁩</translation>
    </message>
    <message>
        <source>Remove: %1, %2</source>
        <translation>إزالة: %1، ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>meshbook::views::RemovedSourcesDialog</name>
    <message>
        <source>Recently removed</source>
        <translation>أُزيل حديثًا</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>إعادة</translation>
    </message>
    <message numerus="yes">
        <source>Sources are kept here for %n day(s) after they were removed. One that is brought back is as it was, and its files are read again.</source>
        <translation>
            <numerusform>لا تُحفظ المصادر هنا بعد إزالتها (%Ln يوم). المصدر المُعاد يعود كما كان، وتُقرأ ملفاته من جديد.</numerusform>
            <numerusform>تُحفظ المصادر هنا يومًا واحدًا (%Ln) بعد إزالتها. المصدر المُعاد يعود كما كان، وتُقرأ ملفاته من جديد.</numerusform>
            <numerusform>تُحفظ المصادر هنا يومين (%Ln) بعد إزالتها. المصدر المُعاد يعود كما كان، وتُقرأ ملفاته من جديد.</numerusform>
            <numerusform>تُحفظ المصادر هنا %Ln أيام بعد إزالتها. المصدر المُعاد يعود كما كان، وتُقرأ ملفاته من جديد.</numerusform>
            <numerusform>تُحفظ المصادر هنا %Ln يومًا بعد إزالتها. المصدر المُعاد يعود كما كان، وتُقرأ ملفاته من جديد.</numerusform>
            <numerusform>تُحفظ المصادر هنا %Ln يوم بعد إزالتها. المصدر المُعاد يعود كما كان، وتُقرأ ملفاته من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ReplaceDialog</name>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>&amp;تعبير نمطي</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>م&amp;طابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>بحث واستبدال</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث عن</translation>
    </message>
    <message>
        <source>&amp;Replace by</source>
        <translation>است&amp;بدال بـ</translation>
    </message>
    <message>
        <source>All %1 terms</source>
        <translation>كل المصطلحات (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>لا شيء مختار</numerusform>
            <numerusform>واحد مختار</numerusform>
            <numerusform>اثنان مختاران</numerusform>
            <numerusform>%Ln مختارة</numerusform>
            <numerusform>%Ln مختارة</numerusform>
            <numerusform>%Ln مختارة</numerusform>
        </translation>
    </message>
    <message>
        <source>With a regular expression, \1 stands for what its first parentheses hold.</source>
        <translation>مع التعبير النمطي تمثل ⁨\1⁩ ما بين القوسين الأولين.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>عمّ تبحث؟</translation>
    </message>
    <message>
        <source>Each place is shown here before anything is replaced.</source>
        <translation>يُعرض كل موضع هنا قبل استبدال أي شيء.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا شيء يطابق</translation>
    </message>
    <message>
        <source>Try other words, or look in more fields.</source>
        <translation>جرّب كلمات أخرى، أو ابحث في حقول أكثر.</translation>
    </message>
    <message numerus="yes">
        <source>These are the first %n places; there are more.</source>
        <translation>
            <numerusform>لا مواضع معروضة؛ توجد مواضع أخرى.</numerusform>
            <numerusform>هذا أول موضع؛ توجد مواضع أخرى.</numerusform>
            <numerusform>هذان أول موضعين؛ توجد مواضع أخرى.</numerusform>
            <numerusform>هذه أول %Ln مواضع؛ توجد مواضع أخرى.</numerusform>
            <numerusform>هذه أول %Ln موضعًا؛ توجد مواضع أخرى.</numerusform>
            <numerusform>هذه أول %Ln موضع؛ توجد مواضع أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are replaced, as one step.</source>
        <translation>
            <numerusform>لا يُستبدل أي موضع.</numerusform>
            <numerusform>يُستبدل موضع واحد في خطوة واحدة.</numerusform>
            <numerusform>يُستبدل موضعان في خطوة واحدة.</numerusform>
            <numerusform>تُستبدل %Ln مواضع في خطوة واحدة.</numerusform>
            <numerusform>يُستبدل %Ln موضعًا في خطوة واحدة.</numerusform>
            <numerusform>يُستبدل %Ln موضع في خطوة واحدة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::ReportExport</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Copy as %1</source>
        <translation>نسخ بصيغة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>حفظ بصيغة ⁨%1⁩…</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>لا شيء للتصدير بعد.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>نُسخ التقرير.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>حُفظ التقرير باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذرت كتابة ⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ReportPage</name>
    <message>
        <source>Lineage</source>
        <translation>سلسلة النسب</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ReportTable</name>
    <message>
        <source>Nothing matches</source>
        <translation>لا شيء يطابق</translation>
    </message>
    <message>
        <source>Try other words, or take the filter away.</source>
        <translation>جرّب كلمات أخرى، أو أزل عامل التصفية.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::RestoreDialog</name>
    <message>
        <source>What restoring changes</source>
        <translation>ما تغيّره الاستعادة</translation>
    </message>
    <message>
        <source>Restore a revision</source>
        <translation>استعادة مراجعة</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>بعد الاستعادة</translation>
    </message>
    <message>
        <source>%1 becomes what it was on %2. The change goes into your change set and can be undone.</source>
        <translation>يعود ⁨%1⁩ إلى ما كان عليه في ⁨%2⁩. يدخل التغيير في مجموعة تغييراتك ويمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ResultDelegate</name>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>column</source>
        <translation>عمود</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n use(s)</source>
        <translation>
            <numerusform>بلا استخدام</numerusform>
            <numerusform>استخدام واحد</numerusform>
            <numerusform>استخدامان</numerusform>
            <numerusform>%Ln استخدامات</numerusform>
            <numerusform>%Ln استخدامًا</numerusform>
            <numerusform>%Ln استخدام</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::ResultFacts</name>
    <message>
        <source>fresh</source>
        <translation>حديث</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>SLA met</source>
        <translation>استيفاء SLA</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>الحداثة</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>المنافذ</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>SLAs</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>حُدِّث</translation>
    </message>
    <message>
        <source>Service levels met</source>
        <translation>مستويات الخدمة المستوفاة</translation>
    </message>
    <message>
        <source>Quality rules met</source>
        <translation>قواعد الجودة المستوفاة</translation>
    </message>
    <message>
        <source>Freshness of the data</source>
        <translation>حداثة البيانات</translation>
    </message>
    <message>
        <source>Number of columns</source>
        <translation>عدد الأعمدة</translation>
    </message>
    <message>
        <source>Number of ports</source>
        <translation>عدد المنافذ</translation>
    </message>
    <message>
        <source>Number of quality rules</source>
        <translation>عدد قواعد الجودة</translation>
    </message>
    <message>
        <source>Number of service levels</source>
        <translation>عدد مستويات الخدمة</translation>
    </message>
    <message>
        <source>Last change of the description</source>
        <translation>آخر تغيير في الوصف</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>no runs</source>
        <translation>لم تُشغَّل</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ResultGrouping</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>بلا مجال</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ResultList</name>
    <message>
        <source>Matches</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open in new tab</source>
        <translation>فتح في علامة تبويب جديدة</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>نسخ الصف</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ResultStrip</name>
    <message>
        <source>Relevance</source>
        <translation>الصلة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>حُدِّث</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>الأهمية</translation>
    </message>
    <message>
        <source>Do something with all matches</source>
        <translation>إجراء على كل النتائج</translation>
    </message>
    <message>
        <source>Export All as CSV…</source>
        <translation>تصدير الكل بصيغة CSV…</translation>
    </message>
    <message>
        <source>Export All as JSON…</source>
        <translation>تصدير الكل بصيغة JSON…</translation>
    </message>
    <message>
        <source>Export All as Markdown…</source>
        <translation>تصدير الكل بصيغة Markdown…</translation>
    </message>
    <message>
        <source>Copy All</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Copy All as CSV</source>
        <translation>نسخ الكل بصيغة CSV</translation>
    </message>
    <message>
        <source>Copy All as JSON</source>
        <translation>نسخ الكل بصيغة JSON</translation>
    </message>
    <message>
        <source>Copy All as Markdown</source>
        <translation>نسخ الكل بصيغة Markdown</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>الترتيب حسب %1</translation>
    </message>
    <message>
        <source>Group by Domain</source>
        <translation>تجميع حسب المجال</translation>
    </message>
    <message>
        <source>by domain</source>
        <translation>حسب المجال</translation>
    </message>
    <message>
        <source>Group by Type</source>
        <translation>تجميع حسب النوع</translation>
    </message>
    <message>
        <source>by type</source>
        <translation>حسب النوع</translation>
    </message>
    <message>
        <source>No Groups</source>
        <translation>بلا مجموعات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>Sorted by %1, grouped %2</source>
        <translation>الترتيب حسب %1، مجمّعة %2</translation>
    </message>
    <message>
        <source>Order and groups of the matches</source>
        <translation>ترتيب النتائج ومجموعاتها</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ReviewsPane</name>
    <message>
        <source>Filter change sets</source>
        <translation>تصفية مجموعات التغييرات</translation>
    </message>
    <message>
        <source>Reading the change sets…</source>
        <translation>جارٍ قراءة مجموعات التغييرات…</translation>
    </message>
    <message>
        <source>Change sets</source>
        <translation>مجموعات التغييرات</translation>
    </message>
    <message>
        <source>No change sets yet</source>
        <translation>لا مجموعات تغييرات بعد</translation>
    </message>
    <message>
        <source>Change a term: what you change is kept here until somebody has looked at it.</source>
        <translation>غيّر مصطلحًا: يُحفظ تغييرك هنا حتى ينظر فيه أحد.</translation>
    </message>
    <message>
        <source>Go to the terms</source>
        <translation>إلى المصطلحات</translation>
    </message>
</context>
<context>
    <name>meshbook::views::RoleWords</name>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Data owner</source>
        <translation>مالك البيانات</translation>
    </message>
    <message>
        <source>Technical owner</source>
        <translation>المالك التقني</translation>
    </message>
    <message>
        <source>Business owner</source>
        <translation>مالك الأعمال</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>الأمين</translation>
    </message>
    <message>
        <source>Data steward</source>
        <translation>أمين البيانات</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>مراجِع</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>مهندس</translation>
    </message>
    <message>
        <source>Data engineer</source>
        <translation>مهندس بيانات</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>محلل</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>التوثيق</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Broader</source>
        <translation>أوسع</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>أضيق</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>ذو صلة</translation>
    </message>
    <message>
        <source>Synonym</source>
        <translation>مرادف</translation>
    </message>
    <message>
        <source>Antonym</source>
        <translation>ضد</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Has part</source>
        <translation>له جزء</translation>
    </message>
    <message>
        <source>Is a</source>
        <translation>هو نوع من</translation>
    </message>
    <message>
        <source>Has a</source>
        <translation>له</translation>
    </message>
    <message>
        <source>Exact match</source>
        <translation>مطابق تمامًا</translation>
    </message>
    <message>
        <source>Close match</source>
        <translation>مطابق قريب</translation>
    </message>
    <message>
        <source>Broader match</source>
        <translation>مطابق أوسع</translation>
    </message>
    <message>
        <source>Narrower match</source>
        <translation>مطابق أضيق</translation>
    </message>
    <message>
        <source>Related match</source>
        <translation>مطابق ذو صلة</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>حل محله</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>meshbook::views::SaveSearchDialog</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Rename saved search</source>
        <translation>إعادة تسمية البحث المحفوظ</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>حفظ البحث</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the saved search</source>
        <translation>اسم البحث المحفوظ</translation>
    </message>
    <message>
        <source>It shows in the rail, with what is new since you last looked at it.</source>
        <translation>يظهر في شريط التنقل مع ما استجد منذ آخر مرة نظرت فيه.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>There is already a saved search of this name.</source>
        <translation>يوجد بحث محفوظ بهذا الاسم.</translation>
    </message>
    <message>
        <source>There is already a saved search of this name. It can get these words and filters instead of its own.</source>
        <translation>يوجد بحث محفوظ بهذا الاسم. يمكن أن يأخذ هذه الكلمات وعوامل التصفية بدلًا مما فيه.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::SchemaView</name>
    <message>
        <source>Filter columns</source>
        <translation>تصفية الأعمدة</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>لا أعمدة</numerusform>
            <numerusform>عمود واحد</numerusform>
            <numerusform>عمودان</numerusform>
            <numerusform>%Ln أعمدة</numerusform>
            <numerusform>%Ln عمودًا</numerusform>
            <numerusform>%Ln عمود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s) · %1</source>
        <translation>
            <numerusform>لا مجموعات بيانات · %1</numerusform>
            <numerusform>مجموعة بيانات واحدة · %1</numerusform>
            <numerusform>مجموعتا بيانات · %1</numerusform>
            <numerusform>%Ln مجموعات بيانات · %1</numerusform>
            <numerusform>%Ln مجموعة بيانات · %1</numerusform>
            <numerusform>%Ln مجموعة بيانات · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>الانحراف</translation>
    </message>
    <message>
        <source>Compare with what another source observed</source>
        <translation>المقارنة بما رصده مصدر آخر</translation>
    </message>
    <message>
        <source>Drift %1</source>
        <translation>الانحراف %1</translation>
    </message>
    <message>
        <source>No drift</source>
        <translation>لا انحراف</translation>
    </message>
    <message>
        <source>Nobody else describes these columns</source>
        <translation>لا أحد غيره يصف هذه الأعمدة</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ScoreRing</name>
    <message>
        <source>Grade %1, score %2</source>
        <translation>التقدير %1، الدرجة %L2</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>بلا درجة</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ScoreTable</name>
    <message>
        <source>Scores by domain and group of policies</source>
        <translation>الدرجات حسب المجال ومجموعة السياسات</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ScorecardPane</name>
    <message>
        <source>Run again</source>
        <translation>تشغيل من جديد</translation>
    </message>
    <message>
        <source>Check the whole catalog against all policies again</source>
        <translation>فحص الفهرس كله بكل السياسات من جديد</translation>
    </message>
    <message>
        <source>Running the policies…</source>
        <translation>تُشغَّل السياسات…</translation>
    </message>
    <message>
        <source>Running the policies</source>
        <translation>تشغيل السياسات</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>The policies could not be run.</source>
        <translation>تعذر تشغيل السياسات.</translation>
    </message>
    <message>
        <source>No policy holds here</source>
        <translation>لا سياسة تسري هنا</translation>
    </message>
    <message>
        <source>Put policies into the workspace&apos;s folder of policies, or into a source.</source>
        <translation>ضع سياسات في مجلد السياسات في مساحة العمل، أو في مصدر.</translation>
    </message>
    <message numerus="yes">
        <source>%n policies</source>
        <translation>
            <numerusform>لا سياسات</numerusform>
            <numerusform>سياسة واحدة</numerusform>
            <numerusform>سياستان</numerusform>
            <numerusform>%Ln سياسات</numerusform>
            <numerusform>%Ln سياسة</numerusform>
            <numerusform>%Ln سياسة</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>Policies on so many products and datasets</extracomment>
        <translation>على: %1</translation>
    </message>
    <message>
        <source>on %1, %2</source>
        <translation>على: %1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n policies could not be used: %1</source>
        <translation>
            <numerusform>لا سياسات تعذر استخدامها: %1</numerusform>
            <numerusform>سياسة واحدة تعذر استخدامها: %1</numerusform>
            <numerusform>سياستان تعذر استخدامهما: %1</numerusform>
            <numerusform>%Ln سياسات تعذر استخدامها: %1</numerusform>
            <numerusform>%Ln سياسة تعذر استخدامها: %1</numerusform>
            <numerusform>%Ln سياسة تعذر استخدامها: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>كل المجالات</translation>
    </message>
    <message>
        <source>%1: kept to %2, on %3 to %4</source>
        <translation>⁨%1⁩: نسبة الالتزام %2، وفي %3 كانت %4</translation>
    </message>
</context>
<context>
    <name>meshbook::views::SearchCompleter</name>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
</context>
<context>
    <name>meshbook::views::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>meshbook::views::SearchKeeping</name>
    <message>
        <source>Save search</source>
        <translation>حفظ البحث</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Rename this saved search</source>
        <translation>إعادة تسمية هذا البحث المحفوظ</translation>
    </message>
    <message>
        <source>Keep this search in the rail</source>
        <translation>إبقاء هذا البحث في شريط التنقل</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>إزالة من المفضلة</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>إضافة إلى المفضلة</translation>
    </message>
</context>
<context>
    <name>meshbook::views::SectionTabBar</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>meshbook::views::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>استعادة الافتراضي</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>التراجع عن التغييرات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ShellCommands</name>
    <message>
        <source>New &amp;tab</source>
        <translation>علامة ت&amp;بويب جديدة</translation>
    </message>
    <message>
        <source>Open a new tab</source>
        <translation>فتح علامة تبويب جديدة</translation>
    </message>
    <message>
        <source>&amp;Reopen closed tab</source>
        <translation>إ&amp;عادة فتح علامة التبويب المغلقة</translation>
    </message>
    <message>
        <source>Open the tab closed last, with its history</source>
        <translation>فتح آخر علامة تبويب أُغلقت مع سجلها</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>إ&amp;غلاق علامة التبويب</translation>
    </message>
    <message>
        <source>Close the tab in front</source>
        <translation>إغلاق علامة التبويب الأمامية</translation>
    </message>
    <message>
        <source>Appearance, identity, keys and language</source>
        <translation>المظهر والهوية والمفاتيح واللغة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Close all windows; they come back with the next start</source>
        <translation>إغلاق كل النوافذ؛ وتعود عند التشغيل التالي</translation>
    </message>
    <message>
        <source>Keep the tab in front first and safe from closing</source>
        <translation>إبقاء علامة التبويب الأمامية في المقدمة وحمايتها من الإغلاق</translation>
    </message>
    <message>
        <source>Close &amp;other tabs</source>
        <translation>إغلاق علامات التبويب الأ&amp;خرى</translation>
    </message>
    <message>
        <source>Close all tabs but the one in front and the pinned ones</source>
        <translation>إغلاق كل علامات التبويب عدا الأمامية والمثبتة</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>نا&amp;فذة جديدة</translation>
    </message>
    <message>
        <source>Another window on the same workspace</source>
        <translation>نافذة أخرى على مساحة العمل نفسها</translation>
    </message>
    <message>
        <source>&amp;Move tab to new window</source>
        <translation>ن&amp;قل علامة التبويب إلى نافذة جديدة</translation>
    </message>
    <message>
        <source>The tab in front gets a window of its own</source>
        <translation>تصير علامة التبويب الأمامية في نافذة خاصة بها</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>إغلاق النافذ&amp;ة</translation>
    </message>
    <message>
        <source>Close this window with its tabs</source>
        <translation>إغلاق هذه النافذة وعلامات تبويبها</translation>
    </message>
    <message>
        <source>Open another workspace folder</source>
        <translation>فتح مجلد مساحة عمل أخرى</translation>
    </message>
    <message>
        <source>Open the &amp;sample mesh</source>
        <translation>فتح ال&amp;شبكة النموذجية</translation>
    </message>
    <message>
        <source>Add the bundled sample of a fictional retailer</source>
        <translation>إضافة النموذج المرفق لمتجر خيالي</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>الحجم ال&amp;فعلي</translation>
    </message>
    <message>
        <source>Text at the size of the system</source>
        <translation>نص بحجم النظام</translation>
    </message>
    <message>
        <source>Show page &amp;beside</source>
        <translation>عرض الصفحة إلى ال&amp;جانب</translation>
    </message>
    <message>
        <source>The page in front once more beside itself, to compare things</source>
        <translation>الصفحة الأمامية مرة أخرى بجانب نفسها للمقارنة</translation>
    </message>
    <message>
        <source>One &amp;pane</source>
        <translation>جزء &amp;واحد</translation>
    </message>
    <message>
        <source>All tabs in one pane again</source>
        <translation>كل علامات التبويب في جزء واحد من جديد</translation>
    </message>
    <message>
        <source>&amp;Other pane</source>
        <translation>الجزء الآ&amp;خر</translation>
    </message>
    <message>
        <source>Work in the pane beside</source>
        <translation>العمل في الجزء المجاور</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;بحث في كل شيء</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>الانتقال إلى مربع البحث</translation>
    </message>
    <message>
        <source>&amp;Find in page</source>
        <translation>بحث في ال&amp;صفحة</translation>
    </message>
    <message>
        <source>Filter or find in the page in front</source>
        <translation>تصفية أو بحث في الصفحة الأمامية</translation>
    </message>
    <message>
        <source>Copy page &amp;link</source>
        <translation>&amp;نسخ رابط الصفحة</translation>
    </message>
    <message>
        <source>Copy the meshbook: link of the page in front</source>
        <translation>نسخ رابط ⁨meshbook:⁩ للصفحة الأمامية</translation>
    </message>
    <message>
        <source>&amp;Navigation rail</source>
        <translation>&amp;شريط التنقل</translation>
    </message>
    <message>
        <source>Show or hide the places at the edge</source>
        <translation>إظهار الأماكن على الحافة أو إخفاؤها</translation>
    </message>
    <message>
        <source>&amp;Side panel</source>
        <translation>ال&amp;لوحة الجانبية</translation>
    </message>
    <message>
        <source>Show or hide the details beside the page</source>
        <translation>إظهار التفاصيل بجانب الصفحة أو إخفاؤها</translation>
    </message>
    <message>
        <source>What runs, with progress, cancel and retry</source>
        <translation>ما يعمل، مع التقدم والإلغاء وإعادة المحاولة</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>ملء الش&amp;اشة</translation>
    </message>
    <message>
        <source>Fill the screen, and back</source>
        <translation>ملء الشاشة ثم العودة</translation>
    </message>
    <message>
        <source>S&amp;ystem colours</source>
        <translation>ألوان ال&amp;نظام</translation>
    </message>
    <message>
        <source>Follow the desktop&apos;s colours</source>
        <translation>اتباع ألوان سطح المكتب</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فات&amp;ح</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ألوان فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ألوان داكنة</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ر&amp;جوع</translation>
    </message>
    <message>
        <source>The page before, in this tab</source>
        <translation>الصفحة السابقة في علامة التبويب هذه</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>ت&amp;قدم</translation>
    </message>
    <message>
        <source>The page one came back from</source>
        <translation>الصفحة التي رجعت منها</translation>
    </message>
    <message>
        <source>&amp;Discover</source>
        <translation>&amp;استكشاف</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>الم&amp;صادر</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>الانتقال إلى %1</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>علامة التبويب ال&amp;تالية</translation>
    </message>
    <message>
        <source>The tab to the right</source>
        <translation>علامة التبويب اللاحقة</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>علامة التبويب ال&amp;سابقة</translation>
    </message>
    <message>
        <source>The tab to the left</source>
        <translation>علامة التبويب التي قبلها</translation>
    </message>
    <message>
        <source>Last tab</source>
        <translation>آخر علامة تبويب</translation>
    </message>
    <message>
        <source>Tab %1</source>
        <translation>علامة التبويب %L1</translation>
    </message>
    <message>
        <source>Go to the last tab</source>
        <translation>الانتقال إلى آخر علامة تبويب</translation>
    </message>
    <message>
        <source>Go to tab %1</source>
        <translation>الانتقال إلى علامة التبويب %L1</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>إضافة م&amp;جلد…</translation>
    </message>
    <message>
        <source>Read contracts, manifests and glossaries from a folder</source>
        <translation>قراءة العقود والبيانات الوصفية والمسارد من مجلد</translation>
    </message>
    <message>
        <source>Add Git &amp;repository…</source>
        <translation>إضافة مس&amp;تودع Git…</translation>
    </message>
    <message>
        <source>Read a Git repository, local or remote</source>
        <translation>قراءة مستودع Git محلي أو بعيد</translation>
    </message>
    <message>
        <source>&amp;Sync all</source>
        <translation>م&amp;زامنة الكل</translation>
    </message>
    <message>
        <source>Read all sources again; what did not change is skipped</source>
        <translation>قراءة كل المصادر من جديد مع تخطي ما لم يتغير</translation>
    </message>
    <message>
        <source>All &amp;commands…</source>
        <translation>كل الأ&amp;وامر…</translation>
    </message>
    <message>
        <source>Find and run any command</source>
        <translation>العثور على أي أمر وتنفيذه</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>كل المفاتيح في ورقة واحدة</translation>
    </message>
    <message>
        <source>&amp;About Meshbook</source>
        <translation>&amp;حول Meshbook</translation>
    </message>
    <message>
        <source>Version, licences, diagnostics</source>
        <translation>الإصدار والتراخيص ومعلومات التشخيص</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation>الإعدادا&amp;ت</translation>
    </message>
    <message>
        <source>P&amp;in tab</source>
        <translation>ت&amp;ثبيت علامة التبويب</translation>
    </message>
    <message>
        <source>Open wor&amp;kspace…</source>
        <translation>فتح &amp;مساحة عمل…</translation>
    </message>
    <message>
        <source>Back&amp;ground tasks</source>
        <translation>&amp;مهام الخلفية</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>ما &amp;هذا؟</translation>
    </message>
    <message>
        <source>Show the definition of what has the focus</source>
        <translation>عرض تعريف ما عليه التركيز</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ShortcutSheet</name>
    <message>
        <source>Find a shortcut by words or keys…</source>
        <translation>ابحث عن اختصار بالكلمات أو المفاتيح…</translation>
    </message>
    <message>
        <source>No command has these words or keys.</source>
        <translation>لا أمر له هذه الكلمات أو المفاتيح.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>تغيير المفاتيح…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>في أي مكان</translation>
    </message>
</context>
<context>
    <name>meshbook::views::SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Reading the catalog…</source>
        <translation>جارٍ قراءة الفهرس…</translation>
    </message>
    <message>
        <source>Add Folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Add Repository…</source>
        <translation>إضافة مستودع…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>مزامنة</translation>
    </message>
    <message>
        <source>Sync All</source>
        <translation>مزامنة الكل</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) · %1 files · %2 things</source>
        <translation>
            <numerusform>لا مصادر · الملفات: %1 · العناصر: %2</numerusform>
            <numerusform>مصدر واحد · الملفات: %1 · العناصر: %2</numerusform>
            <numerusform>مصدران · الملفات: %1 · العناصر: %2</numerusform>
            <numerusform>%Ln مصادر · الملفات: %1 · العناصر: %2</numerusform>
            <numerusform>%Ln مصدرًا · الملفات: %1 · العناصر: %2</numerusform>
            <numerusform>%Ln مصدر · الملفات: %1 · العناصر: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>لا مصادر بعد</translation>
    </message>
    <message>
        <source>Add a folder or Git repository with contracts, dbt artifacts, lineage events or glossaries, or look around in the sample mesh.</source>
        <translation>أضف مجلدًا أو مستودع Git فيه عقود أو مخرجات dbt أو أحداث سلسلة النسب أو مسارد، أو تجوّل في الشبكة النموذجية.</translation>
    </message>
    <message>
        <source>Open Sample</source>
        <translation>فتح النموذج</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open the Folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Remove this source?</source>
        <translation>أتريد إزالة هذا المصدر؟</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and what only it says leave the catalog. Its files are not touched, and it can be added again.</source>
        <translation>سيخرج «⁨%1⁩» وما لا يقوله سواه من الفهرس. لن تُمس ملفاته، ويمكن إضافته من جديد.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Recently Removed…</source>
        <translation>أُزيل حديثًا…</translation>
    </message>
</context>
<context>
    <name>meshbook::views::StandingDelegate</name>
    <message>
        <source>no data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>No measurements</source>
        <translation>لا قياسات</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more</source>
        <translation>
            <numerusform>%1 ولا غير (%Ln)</numerusform>
            <numerusform>%1 وواحد آخر (%Ln)</numerusform>
            <numerusform>%1 واثنان آخران (%Ln)</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
            <numerusform>%1 و%Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::StartPage</name>
    <message>
        <source>Nothing in this workspace yet</source>
        <translation>لا شيء في مساحة العمل هذه بعد</translation>
    </message>
    <message>
        <source>Add a source and Meshbook makes its data products, columns and terms searchable on this machine, also without a network.</source>
        <translation>أضف مصدرًا ليجعل Meshbook منتجات بياناته وأعمدته ومصطلحاته قابلة للبحث على هذا الجهاز، حتى دون شبكة.</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>فتح النموذج</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>اتصال…</translation>
    </message>
    <message>
        <source>Open the sample mesh</source>
        <translation>افتح الشبكة النموذجية</translation>
    </message>
    <message>
        <source>Harbour Goods, a fictional retailer with domains, products and a glossary.</source>
        <translation>‏Harbour Goods، متجر خيالي له مجالات ومنتجات ومسرد.</translation>
    </message>
    <message>
        <source>Bundled · a few seconds · remove it any time</source>
        <translation>مرفق · بضع ثوانٍ · يمكن إزالته في أي وقت</translation>
    </message>
    <message>
        <source>Add a folder or Git repository</source>
        <translation>أضف مجلدًا أو مستودع Git</translation>
    </message>
    <message>
        <source>Reads ODCS and ODPS contracts, dbt artifacts, OpenLineage events, SKOS and CSV glossaries.</source>
        <translation>يقرأ عقود ODCS و ODPS ومخرجات dbt وأحداث OpenLineage ومسارد SKOS و CSV.</translation>
    </message>
    <message>
        <source>Or drop a folder anywhere on this window</source>
        <translation>أو أفلِت مجلدًا في أي مكان من هذه النافذة</translation>
    </message>
    <message>
        <source>Connect a catalog server</source>
        <translation>اتصل بخادم فهرس</translation>
    </message>
    <message>
        <source>OpenMetadata, DataHub or an OpenLineage archive, read with your own token.</source>
        <translation>‏OpenMetadata أو DataHub أو أرشيف OpenLineage، يُقرأ برمزك الخاص.</translation>
    </message>
    <message>
        <source>Tokens stay in the system keychain</source>
        <translation>تبقى الرموز في سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>open anything</source>
        <translation>فتح أي شيء</translation>
    </message>
    <message>
        <source>all commands</source>
        <translation>كل الأوامر</translation>
    </message>
    <message>
        <source>help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Nothing is sent unless you publish</source>
        <translation>لا يُرسل شيء ما لم تنشر</translation>
    </message>
    <message>
        <source>Harbour Goods, a fictional retailer: %1.</source>
        <translation>‏Harbour Goods، متجر خيالي: %1.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
</context>
<context>
    <name>meshbook::views::StateCounts</name>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>لا مستوفى (%Ln)</numerusform>
            <numerusform>واحد مستوفى (%Ln)</numerusform>
            <numerusform>اثنان مستوفيان (%Ln)</numerusform>
            <numerusform>%Ln مستوفاة</numerusform>
            <numerusform>%Ln مستوفاة</numerusform>
            <numerusform>%Ln مستوفاة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n close to breach</source>
        <translation>
            <numerusform>لا قريب من الإخلال (%Ln)</numerusform>
            <numerusform>واحد قريب من الإخلال (%Ln)</numerusform>
            <numerusform>اثنان قريبان من الإخلال (%Ln)</numerusform>
            <numerusform>%Ln قريبة من الإخلال</numerusform>
            <numerusform>%Ln قريبة من الإخلال</numerusform>
            <numerusform>%Ln قريبة من الإخلال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breached</source>
        <translation>
            <numerusform>لا مخالف (%Ln)</numerusform>
            <numerusform>واحد مخالف (%Ln)</numerusform>
            <numerusform>اثنان مخالفان (%Ln)</numerusform>
            <numerusform>%Ln مخالفة</numerusform>
            <numerusform>%Ln مخالفة</numerusform>
            <numerusform>%Ln مخالفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>لا مجهول (%Ln)</numerusform>
            <numerusform>واحد مجهول (%Ln)</numerusform>
            <numerusform>اثنان مجهولان (%Ln)</numerusform>
            <numerusform>%Ln مجهولة</numerusform>
            <numerusform>%Ln مجهولة</numerusform>
            <numerusform>%Ln مجهولة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::StatementsView</name>
    <message numerus="yes">
        <source>%n other value(s)</source>
        <translation>
            <numerusform>لا قيم أخرى</numerusform>
            <numerusform>قيمة أخرى</numerusform>
            <numerusform>قيمتان أخريان</numerusform>
            <numerusform>%Ln قيم أخرى</numerusform>
            <numerusform>%Ln قيمة أخرى</numerusform>
            <numerusform>%Ln قيمة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter fields</source>
        <translation>تصفية الحقول</translation>
    </message>
    <message>
        <source>Fields shown</source>
        <translation>الحقول المعروضة</translation>
    </message>
    <message>
        <source>Comparing what the files say…</source>
        <translation>جارٍ مقارنة ما تقوله الملفات…</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>كل الحقول</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>الاختلافات</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>بحسب</translation>
    </message>
    <message>
        <source>Said by anyone</source>
        <translation>بحسب الجميع</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>من قال ماذا</translation>
    </message>
    <message>
        <source>Disagreements %1</source>
        <translation>الاختلافات %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) · %1</source>
        <translation>
            <numerusform>لا حقول · %1</numerusform>
            <numerusform>حقل واحد · %1</numerusform>
            <numerusform>حقلان · %1</numerusform>
            <numerusform>%Ln حقول · %1</numerusform>
            <numerusform>%Ln حقلًا · %1</numerusform>
            <numerusform>%Ln حقل · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n field(s) · %2</source>
        <translation>
            <numerusform>%1 من 0 حقول · %2</numerusform>
            <numerusform>%1 من حقل واحد · %2</numerusform>
            <numerusform>%1 من حقلين · %2</numerusform>
            <numerusform>%1 من %Ln حقول · %2</numerusform>
            <numerusform>%1 من %Ln حقلًا · %2</numerusform>
            <numerusform>%1 من %Ln حقل · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody describes this</source>
        <translation>لا أحد يصف هذا</translation>
    </message>
    <message>
        <source>It is only named, by files that describe something else.</source>
        <translation>لا يُذكر إلا بالاسم، في ملفات تصف شيئًا آخر.</translation>
    </message>
    <message>
        <source>All sources agree</source>
        <translation>كل المصادر متفقة</translation>
    </message>
    <message>
        <source>No two files state different values of one field.</source>
        <translation>لا يذكر ملفان قيمتين مختلفتين لحقل واحد.</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>عرض كل الحقول</translation>
    </message>
    <message>
        <source>No field matches</source>
        <translation>لا حقل يطابق</translation>
    </message>
    <message>
        <source>Try other words, or take the filters away.</source>
        <translation>جرّب كلمات أخرى، أو أزل عوامل التصفية.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
</context>
<context>
    <name>meshbook::views::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>No background tasks</source>
        <translation>لا مهام في الخلفية</translation>
    </message>
    <message numerus="yes">
        <source>%n pending edit(s)</source>
        <translation>
            <numerusform>لا تعديلات معلقة</numerusform>
            <numerusform>تعديل معلق واحد</numerusform>
            <numerusform>تعديلان معلقان</numerusform>
            <numerusform>%Ln تعديلات معلقة</numerusform>
            <numerusform>%Ln تعديلًا معلقًا</numerusform>
            <numerusform>%Ln تعديل معلق</numerusform>
        </translation>
    </message>
    <message>
        <source>No pending edits</source>
        <translation>لا تعديلات معلقة</translation>
    </message>
</context>
<context>
    <name>meshbook::views::StepPanel</name>
    <message>
        <source>Working out what would change…</source>
        <translation>يجري حساب ما سيتغيّر…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>أُلغي. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Working out what would change… %1 %</source>
        <extracomment>%1 is a number: &quot;Working out what would change… 40 %&quot;</extracomment>
        <translation>يُحسب ما سيتغير… %1 %</translation>
    </message>
</context>
<context>
    <name>meshbook::views::SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>⁨%1⁩، %2 من %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n suggestion(s), the first is %2</source>
        <translation>
            <numerusform>⁨%1⁩، لا اقتراحات ⁨%2⁩</numerusform>
            <numerusform>⁨%1⁩، اقتراح واحد هو ⁨%2⁩</numerusform>
            <numerusform>⁨%1⁩، اقتراحان أولهما ⁨%2⁩</numerusform>
            <numerusform>⁨%1⁩، %Ln اقتراحات أولها ⁨%2⁩</numerusform>
            <numerusform>⁨%1⁩، %Ln اقتراحًا أولها ⁨%2⁩</numerusform>
            <numerusform>⁨%1⁩، %Ln اقتراح أولها ⁨%2⁩</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::TableCopy</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy with Headings</source>
        <translation>نسخ مع العناوين</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>نسخ بصيغة CSV</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>نسخ بصيغة JSON</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Sort By</source>
        <translation>الفرز حسب</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TableLayout</name>
    <message>
        <source>Usual Columns</source>
        <translation>الأعمدة المعتادة</translation>
    </message>
    <message>
        <source>As It Comes</source>
        <translation>كما يأتي</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>تنازلي</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TalkView</name>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Comments and decisions</source>
        <translation>التعليقات والقرارات</translation>
    </message>
    <message>
        <source>Comment, or the reason of a decision</source>
        <translation>تعليق أو سبب قرار</translation>
    </message>
    <message>
        <source>Ctrl+Enter in the field</source>
        <translation>‏Ctrl+Enter في الحقل</translation>
    </message>
    <message>
        <source>submitted it for review</source>
        <translation>قدّمه للمراجعة</translation>
    </message>
    <message>
        <source>approved it</source>
        <translation>اعتمده</translation>
    </message>
    <message>
        <source>rejected it</source>
        <translation>رفضه</translation>
    </message>
    <message>
        <source>reopened it</source>
        <translation>أعاد فتحه</translation>
    </message>
    <message>
        <source>withdrew it</source>
        <translation>سحبه</translation>
    </message>
    <message>
        <source>published it</source>
        <translation>نشره</translation>
    </message>
    <message>
        <source>saw it arrive in its source</source>
        <translation>رآه يصل إلى مصدره</translation>
    </message>
    <message>
        <source>commented</source>
        <translation>علّق</translation>
    </message>
    <message>
        <source>Nobody has said anything yet.</source>
        <translation>لم يقل أحد شيئًا بعد.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TaskChip</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>⁨%1⁩، %2</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>إلغاء: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%L1 %</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TaskPopup</name>
    <message>
        <source>Background tasks</source>
        <translation>مهام الخلفية</translation>
    </message>
    <message>
        <source>Nothing runs.</source>
        <translation>لا شيء يعمل.</translation>
    </message>
    <message numerus="yes">
        <source>%n further task(s)</source>
        <translation>
            <numerusform>لا مهام أخرى</numerusform>
            <numerusform>مهمة أخرى</numerusform>
            <numerusform>مهمتان أخريان</numerusform>
            <numerusform>%Ln مهام أخرى</numerusform>
            <numerusform>%Ln مهمة أخرى</numerusform>
            <numerusform>%Ln مهمة أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::TaskRow</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>فشل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>إلغاء: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation>تجاهل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Retry: %1</source>
        <translation>إعادة المحاولة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Copy details: %1</source>
        <translation>نسخ التفاصيل: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermCanvas</name>
    <message>
        <source>Graph of terms</source>
        <translation>مخطط المصطلحات</translation>
    </message>
    <message numerus="yes">
        <source>%n more neighbour(s)</source>
        <translation>
            <numerusform>لا جيران آخرين</numerusform>
            <numerusform>جار آخر</numerusform>
            <numerusform>جاران آخران</numerusform>
            <numerusform>%Ln جيران آخرين</numerusform>
            <numerusform>%Ln جارًا آخر</numerusform>
            <numerusform>%Ln جار آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermChecks</name>
    <message>
        <source>This pattern is too long.</source>
        <translation>هذا النمط طويل جدًا.</translation>
    </message>
    <message>
        <source>No regular expression: %1 at %2.</source>
        <extracomment>%1 is what is wrong, in English; %2 a position</extracomment>
        <translation>ليس تعبيرًا نمطيًا: ⁨%1⁩ عند %2.</translation>
    </message>
    <message>
        <source>“%1” is no web address.</source>
        <translation>«⁨%1⁩» ليس عنوان ويب.</translation>
    </message>
    <message>
        <source>A term needs a label.</source>
        <translation>يحتاج المصطلح إلى تسمية.</translation>
    </message>
    <message>
        <source>There is another term with this name: %1.</source>
        <translation>يوجد مصطلح آخر بهذا الاسم: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermDialogs</name>
    <message>
        <source>New glossary</source>
        <translation>مسرد جديد</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>ال&amp;وصف</translation>
    </message>
    <message>
        <source>New change set</source>
        <translation>مجموعة تغييرات جديدة</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>مصطلح جديد</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>تحت</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>التس&amp;مية</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>ت&amp;حت</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>المس&amp;رد</translation>
    </message>
    <message>
        <source>Rename a term</source>
        <translation>إعادة تسمية مصطلح</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>&amp;Keep the old label as a synonym</source>
        <translation>إب&amp;قاء التسمية القديمة كمرادف</translation>
    </message>
    <message>
        <source>Move terms</source>
        <translation>نقل المصطلحات</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>“%1” goes there with all that is below it.</source>
        <translation>ينتقل «⁨%1⁩» إلى هناك مع كل ما تحته.</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) go there with all that is below them.</source>
        <translation>
            <numerusform>لا ينتقل أي مصطلح إلى هناك.</numerusform>
            <numerusform>ينتقل مصطلح واحد إلى هناك مع كل ما تحته.</numerusform>
            <numerusform>ينتقل مصطلحان إلى هناك مع كل ما تحتهما.</numerusform>
            <numerusform>تنتقل %Ln مصطلحات إلى هناك مع كل ما تحتها.</numerusform>
            <numerusform>ينتقل %Ln مصطلحًا إلى هناك مع كل ما تحتها.</numerusform>
            <numerusform>ينتقل %Ln مصطلح إلى هناك مع كل ما تحتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge a term into another</source>
        <translation>دمج مصطلح في آخر</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>The labels of “%1” become synonyms, its links and all that refers to it go to the other term, and it goes to the trash.</source>
        <translation>تصير تسميات «⁨%1⁩» مرادفات، وتنتقل روابطه وكل ما يشير إليه إلى المصطلح الآخر، ويذهب هو إلى سلة المهملات.</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>في</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>إ&amp;لى</translation>
    </message>
    <message>
        <source>Split a term</source>
        <translation>تقسيم مصطلح</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>New terms beside “%1”, each related to it. Write a label on each line.</source>
        <translation>مصطلحات جديدة بجانب «⁨%1⁩»، كل منها ذو صلة به. اكتب تسمية في كل سطر.</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>التس&amp;ميات</translation>
    </message>
    <message>
        <source>Deprecate a term</source>
        <translation>هجر مصطلح</translation>
    </message>
    <message>
        <source>Deprecate</source>
        <translation>هجر</translation>
    </message>
    <message>
        <source>“%1” stays readable, and says what to use instead.</source>
        <translation>يبقى «⁨%1⁩» مقروءًا، ويقول ما يُستخدم بدلًا منه.</translation>
    </message>
    <message>
        <source>Use instead</source>
        <translation>البديل</translation>
    </message>
    <message>
        <source>&amp;Use instead</source>
        <translation>الب&amp;ديل</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>All that is below goes too. It can be restored from the trash.</source>
        <translation>يذهب كل ما تحته أيضًا. يمكن استعادته من سلة المهملات.</translation>
    </message>
    <message>
        <source>Other terms follow:</source>
        <translation>تتبعه مصطلحات أخرى:</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermForm</name>
    <message>
        <source>The terms cannot be read.</source>
        <translation>تعذرت قراءة المصطلحات.</translation>
    </message>
    <message>
        <source>What you type cannot be kept on disk: %1</source>
        <translation>تعذر حفظ ما تكتبه على القرص: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Reading the terms…</source>
        <translation>جارٍ قراءة المصطلحات…</translation>
    </message>
    <message>
        <source>Choose one in the list, or make a new one.</source>
        <translation>اختر مصطلحًا من القائمة أو أنشئ جديدًا.</translation>
    </message>
    <message>
        <source>It was merged into another one.</source>
        <translation>دُمج في مصطلح آخر.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>Proposed by %1, %2</source>
        <translation>اقترحه ⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>صالح</translation>
    </message>
    <message numerus="yes">
        <source>Applies to %n linked column(s).</source>
        <translation>
            <numerusform>لا يسري على أي عمود مرتبط.</numerusform>
            <numerusform>يسري على عمود مرتبط واحد.</numerusform>
            <numerusform>يسري على عمودين مرتبطين.</numerusform>
            <numerusform>يسري على %Ln أعمدة مرتبطة.</numerusform>
            <numerusform>يسري على %Ln عمودًا مرتبطًا.</numerusform>
            <numerusform>يسري على %Ln عمود مرتبط.</numerusform>
        </translation>
    </message>
    <message>
        <source>These changes are in review and take no edits. What you type is kept.</source>
        <translation>هذه التغييرات قيد المراجعة ولا تقبل تعديلات. يُحفظ ما تكتبه.</translation>
    </message>
    <message>
        <source>Take back to edit</source>
        <translation>سحب للتعديل</translation>
    </message>
    <message>
        <source>New change set</source>
        <translation>مجموعة تغييرات جديدة</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>التس&amp;مية</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>المرادفات</translation>
    </message>
    <message>
        <source>Synony&amp;ms</source>
        <translation>ال&amp;مرادفات</translation>
    </message>
    <message>
        <source>A&amp;bbreviations</source>
        <translation>الا&amp;ختصارات</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>ال&amp;تعريف</translation>
    </message>
    <message>
        <source>&amp;Relations</source>
        <translation>ال&amp;علاقات</translation>
    </message>
    <message>
        <source>Logical t&amp;ype</source>
        <translation>ال&amp;نوع المنطقي</translation>
    </message>
    <message>
        <source>Logical type</source>
        <translation>النوع المنطقي</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>ال&amp;نمط</translation>
    </message>
    <message>
        <source>&amp;Classification</source>
        <translation>الت&amp;صنيف</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>ال&amp;وحدة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>&amp;Allowed values</source>
        <translation>ال&amp;قيم المسموحة</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <translation>القيم المسموحة</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>أم&amp;ثلة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>ملاح&amp;ظة</translation>
    </message>
    <message>
        <source>References</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>المال&amp;ك</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Ste&amp;ward</source>
        <translation>الأم&amp;ين</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>الأمين</translation>
    </message>
    <message>
        <source>Rev&amp;iewers</source>
        <translation>المرا&amp;جعون</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>المراجعون</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>الو&amp;سوم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>No term is chosen</source>
        <translation>لم يُختر أي مصطلح</translation>
    </message>
    <message>
        <source>This term is not there any more</source>
        <translation>لم يعد هذا المصطلح موجودًا</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermHeader</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Language of the term</source>
        <translation>لغة المصطلح</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo your last change of terms</source>
        <translation>التراجع عن آخر تغيير لك في المصطلحات</translation>
    </message>
    <message>
        <source>Make what you typed a change (%1)</source>
        <translation>جعل ما كتبته تغييرًا (%1)</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>في سلة المهملات</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>غُيّر ⁨%1⁩</translation>
    </message>
    <message>
        <source>approved %1 by %2</source>
        <translation>اعتمد ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Steward: %1</source>
        <translation>الأمين: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Another language…</source>
        <translation>لغة أخرى…</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>لغة أخرى</translation>
    </message>
    <message>
        <source>Code of the language, such as de or pt-BR:</source>
        <translation>رمز اللغة، مثل de أو pt-BR:</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>حُفظت المسودة</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermHistory</name>
    <message>
        <source>Show Change Set</source>
        <translation>عرض مجموعة التغييرات</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>What the revision changed</source>
        <translation>ما غيّرته المراجعة</translation>
    </message>
    <message>
        <source>Where each part is from</source>
        <translation>من أين كل جزء</translation>
    </message>
    <message>
        <source>Nothing is stated of this term.</source>
        <translation>لم يُذكر شيء عن هذا المصطلح.</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>No term is chosen</source>
        <translation>لم يُختر أي مصطلح</translation>
    </message>
    <message>
        <source>Choose a term to see who changed what in it, and when.</source>
        <translation>اختر مصطلحًا لترى من غيّر فيه ماذا ومتى.</translation>
    </message>
    <message>
        <source>Go to the terms</source>
        <translation>إلى المصطلحات</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>جارٍ قراءة السجل…</translation>
    </message>
    <message>
        <source>Nothing has changed yet</source>
        <translation>لم يتغير شيء بعد</translation>
    </message>
    <message>
        <source>The term is as it was when it came into the catalog.</source>
        <translation>المصطلح كما كان حين دخل الفهرس.</translation>
    </message>
    <message>
        <source>before the first sync</source>
        <translation>قبل أول مزامنة</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Change set</source>
        <translation>مجموعة التغييرات</translation>
    </message>
    <message>
        <source>The term was not there then.</source>
        <translation>لم يكن المصطلح موجودًا حينها.</translation>
    </message>
    <message>
        <source>The term says the same now.</source>
        <translation>يقول المصطلح الآن الشيء نفسه.</translation>
    </message>
    <message>
        <source>Restored, in your change set.</source>
        <translation>استُعيد في مجموعة تغييراتك.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermNews</name>
    <message>
        <source>Below it</source>
        <translation>ما تحته</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>لم يُغيَّر شيء بعد.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, approved by %2, %3</source>
        <translation>%1، اعتمده ⁨%2⁩، ⁨%3⁩</translation>
    </message>
    <message>
        <source>Show the whole history</source>
        <translation>عرض السجل كله</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermPeople</name>
    <message>
        <source>Reviewer</source>
        <translation>مراجِع</translation>
    </message>
    <message>
        <source>Glossary %1</source>
        <extracomment>Why somebody is asked: they own the glossary %1</extracomment>
        <translation>المسرد %1</translation>
    </message>
    <message>
        <source>Domain %1</source>
        <extracomment>Why somebody is asked: they own the domain %1</extracomment>
        <translation>المجال %1</translation>
    </message>
    <message>
        <source>%1, which contradicts it</source>
        <extracomment>Why somebody is asked: they own the dataset %1</extracomment>
        <translation>%1، يناقضه</translation>
    </message>
    <message>
        <source>- %1: %2 is %3, the term says %4</source>
        <extracomment>A line of a letter: &quot;- orders.customer_ref: Logical type is bigint, the term says string&quot;</extracomment>
        <translation>- %1: %2 هو %3، والمصطلح يقول %4</translation>
    </message>
    <message>
        <source>The glossary and the data say different things:</source>
        <translation>المسرد والبيانات يقولان أشياء مختلفة:</translation>
    </message>
    <message>
        <source>The term “%1”</source>
        <translation>المصطلح «%1»</translation>
    </message>
    <message>
        <source>People to ask</source>
        <translation>من يمكن سؤالهم</translation>
    </message>
    <message>
        <source>Nobody is named: no owner, no reviewer, no owner of its domain.</source>
        <translation>لم يُسمَّ أحد: لا مالك ولا مراجِع ولا مالك لمجاله.</translation>
    </message>
    <message>
        <source>Ask owners</source>
        <translation>اسأل المالكين</translation>
    </message>
    <message>
        <source>The catalog has an e-mail address of none of them.</source>
        <translation>ليس في الفهرس بريد إلكتروني لأي منهم.</translation>
    </message>
    <message>
        <source>Begin a letter to all of them</source>
        <translation>ابدأ رسالة إليهم جميعًا</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermPicker</name>
    <message>
        <source>Type a part of a term</source>
        <translation>اكتب جزءًا من مصطلح</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermPolicies</name>
    <message>
        <source>Linked policies</source>
        <translation>السياسات المرتبطة</translation>
    </message>
    <message numerus="yes">
        <source>%n more find something.</source>
        <translation>
            <numerusform>لا سياسة أخرى تجد شيئًا.</numerusform>
            <numerusform>سياسة أخرى تجد شيئًا.</numerusform>
            <numerusform>سياستان أخريان تجدان شيئًا.</numerusform>
            <numerusform>%Ln سياسات أخرى تجد شيئًا.</numerusform>
            <numerusform>%Ln سياسة أخرى تجد شيئًا.</numerusform>
            <numerusform>%Ln سياسة أخرى تجد شيئًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies of such things find nothing here.</source>
        <translation>
            <numerusform>لا سياسات لمثل هذه الأشياء.</numerusform>
            <numerusform>سياسة واحدة لمثل هذه الأشياء لا تجد هنا شيئًا.</numerusform>
            <numerusform>سياستان لمثل هذه الأشياء لا تجدان هنا شيئًا.</numerusform>
            <numerusform>%Ln سياسات لمثل هذه الأشياء لا تجد هنا شيئًا.</numerusform>
            <numerusform>%Ln سياسة لمثل هذه الأشياء لا تجد هنا شيئًا.</numerusform>
            <numerusform>%Ln سياسة لمثل هذه الأشياء لا تجد هنا شيئًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>No policy is about it.</source>
        <translation>لا سياسة تخصه.</translation>
    </message>
    <message>
        <source>The catalog was not checked yet.</source>
        <translation>لم يُفحص الفهرس بعد.</translation>
    </message>
    <message>
        <source>Show all policies</source>
        <translation>اعرض كل السياسات</translation>
    </message>
    <message>
        <source>Check it in governance</source>
        <translation>افحصه في الحوكمة</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waived finding(s)</source>
        <translation>
            <numerusform>لا نتائج مستثناة</numerusform>
            <numerusform>نتيجة واحدة مستثناة</numerusform>
            <numerusform>نتيجتان مستثناتان</numerusform>
            <numerusform>%Ln نتائج مستثناة</numerusform>
            <numerusform>%Ln نتيجة مستثناة</numerusform>
            <numerusform>%Ln نتيجة مستثناة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermReview</name>
    <message>
        <source>submitted it for review</source>
        <translation>قدّمه للمراجعة</translation>
    </message>
    <message>
        <source>approved it</source>
        <translation>اعتمده</translation>
    </message>
    <message>
        <source>rejected it</source>
        <translation>رفضه</translation>
    </message>
    <message>
        <source>opened it again</source>
        <translation>أعاد فتحه</translation>
    </message>
    <message>
        <source>withdrew it</source>
        <translation>سحبه</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>No change is proposed.</source>
        <translation>لا تغيير مقترح.</translation>
    </message>
    <message>
        <source>Show the whole change set</source>
        <translation>عرض مجموعة التغييرات كلها</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 are people, %2 when: &quot;Ana, Ben, 3 days ago&quot;</extracomment>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>It changes %n other term(s) too.</source>
        <translation>
            <numerusform>لا تغيّر مصطلحات أخرى.</numerusform>
            <numerusform>تغيّر مصطلحًا آخر أيضًا.</numerusform>
            <numerusform>تغيّر مصطلحين آخرين أيضًا.</numerusform>
            <numerusform>تغيّر %Ln مصطلحات أخرى أيضًا.</numerusform>
            <numerusform>تغيّر %Ln مصطلحًا آخر أيضًا.</numerusform>
            <numerusform>تغيّر %Ln مصطلح آخر أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Somebody and what was done or said: &quot;Ben: approved it&quot;</extracomment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>This is your own change: somebody else has to approve it.</source>
        <translation>هذا تغييرك أنت: على غيرك أن يعتمده.</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>تقديم للمراجعة</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>It is not submitted yet.</source>
        <translation>لم يُقدَّم بعد.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Why it is rejected</source>
        <translation>سبب الرفض</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermTree</name>
    <message>
        <source>Filter terms</source>
        <translation>تصفية المصطلحات</translation>
    </message>
    <message>
        <source>New term (Insert)</source>
        <translation>مصطلح جديد (Insert)</translation>
    </message>
    <message>
        <source>Arrange the tree</source>
        <translation>ترتيب الشجرة</translation>
    </message>
    <message>
        <source>Reading the glossaries…</source>
        <translation>جارٍ قراءة المسارد…</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>المصطلحات</translation>
    </message>
    <message numerus="yes">
        <source>Trash: %n term(s)</source>
        <translation>
            <numerusform>سلة المهملات: لا مصطلحات</numerusform>
            <numerusform>سلة المهملات: مصطلح واحد</numerusform>
            <numerusform>سلة المهملات: مصطلحان</numerusform>
            <numerusform>سلة المهملات: %Ln مصطلحات</numerusform>
            <numerusform>سلة المهملات: %Ln مصطلحًا</numerusform>
            <numerusform>سلة المهملات: %Ln مصطلح</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا شيء يطابق</translation>
    </message>
    <message>
        <source>Try other words, or take the filter away.</source>
        <translation>جرّب كلمات أخرى، أو أزل عامل التصفية.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح عامل التصفية</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>سلة المهملات فارغة</translation>
    </message>
    <message>
        <source>Back to the terms</source>
        <translation>عودة إلى المصطلحات</translation>
    </message>
    <message>
        <source>No glossary yet</source>
        <translation>لا مسرد بعد</translation>
    </message>
    <message>
        <source>Create one here, or add a source that has glossaries.</source>
        <translation>أنشئ مسردًا هنا، أو أضف مصدرًا فيه مسارد.</translation>
    </message>
    <message>
        <source>New glossary…</source>
        <translation>مسرد جديد…</translation>
    </message>
    <message>
        <source>Rename a term</source>
        <translation>إعادة تسمية مصطلح</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Move terms</source>
        <translation>نقل المصطلحات</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) cut. Paste them where they are to be.</source>
        <translation>
            <numerusform>لم يُقصّ أي مصطلح.</numerusform>
            <numerusform>قُصّ مصطلح واحد. الصقه حيث ينبغي.</numerusform>
            <numerusform>قُصّ مصطلحان. الصقهما حيث ينبغي.</numerusform>
            <numerusform>قُصّت %Ln مصطلحات. الصقها حيث ينبغي.</numerusform>
            <numerusform>قُصّ %Ln مصطلحًا. الصقها حيث ينبغي.</numerusform>
            <numerusform>قُصّ %Ln مصطلح. الصقها حيث ينبغي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore terms</source>
        <translation>استعادة المصطلحات</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>By glossary</source>
        <translation>حسب المسرد</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>أبجديًا</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>حسب المجال</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>حسب الحالة</translation>
    </message>
    <message>
        <source>By steward</source>
        <translation>حسب الأمين</translation>
    </message>
    <message>
        <source>Labels as they come</source>
        <translation>التسميات كما ترد</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>توسيع الكل</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>طي الكل</translation>
    </message>
    <message>
        <source>New term below</source>
        <translation>مصطلح جديد تحته</translation>
    </message>
    <message>
        <source>New term beside</source>
        <translation>مصطلح جديد بجانبه</translation>
    </message>
    <message>
        <source>Rename and keep the old label…</source>
        <translation>إعادة تسمية مع إبقاء التسمية القديمة…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>نقل…</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Merge into another…</source>
        <translation>دمج في آخر…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>تقسيم…</translation>
    </message>
    <message>
        <source>Deprecate…</source>
        <translation>هجر…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation>لصق هنا</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermTreeDelegate</name>
    <message>
        <source>Label of %1</source>
        <translation>تسمية ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermUses</name>
    <message>
        <source>Reading what it is linked to…</source>
        <translation>جارٍ قراءة ما يرتبط به…</translation>
    </message>
    <message>
        <source>Link to data</source>
        <translation>ربط ببيانات</translation>
    </message>
    <message>
        <source>Find a column, dataset or product</source>
        <translation>البحث عن عمود أو مجموعة بيانات أو منتج</translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>لا اختلافات</numerusform>
            <numerusform>اختلاف واحد</numerusform>
            <numerusform>اختلافان</numerusform>
            <numerusform>%Ln اختلافات</numerusform>
            <numerusform>%Ln اختلافًا</numerusform>
            <numerusform>%Ln اختلاف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2, the term says %3</source>
        <extracomment>What a column contradicts its term in: &quot;Logical type is bigint, the term says string&quot;</extracomment>
        <translation>%1 هو ⁨%2⁩، والمصطلح يقول ⁨%3⁩</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>يستخدمه</translation>
    </message>
    <message>
        <source>It is linked to no data yet.</source>
        <translation>لا يرتبط بأي بيانات بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>لا شيء لعرضه</numerusform>
            <numerusform>عرض الواحد</numerusform>
            <numerusform>عرض الاثنين</numerusform>
            <numerusform>عرض الكل (%Ln)</numerusform>
            <numerusform>عرض الكل (%Ln)</numerusform>
            <numerusform>عرض الكل (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>agrees with the term</source>
        <translation>يوافق المصطلح</translation>
    </message>
    <message>
        <source>contradicts the term</source>
        <translation>يناقض المصطلح</translation>
    </message>
    <message>
        <source>Unlink %1</source>
        <extracomment>The name of a button: %1 is a column</extracomment>
        <translation>فك ربط ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TextsField</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <extracomment>%1 is the name of a field: &quot;Add: Examples&quot;</extracomment>
        <translation>إضافة: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ThingPage</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Request access</source>
        <translation>طلب الوصول</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>فتح المصدر</translation>
    </message>
    <message>
        <source>Reading the catalog…</source>
        <translation>جارٍ قراءة الفهرس…</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>only named, described nowhere</source>
        <translation>مذكور بالاسم فقط، دون وصف</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>استكشاف</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ThingPicker</name>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ThingSections</name>
    <message>
        <source>none stated</source>
        <translation>لم يُذكر شيء</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>لم يُقَس</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%L1 من %L2</translation>
    </message>
    <message>
        <source>%1 not met</source>
        <translation>%1 غير مستوفى</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 غير معروف</translation>
    </message>
    <message>
        <source>all met</source>
        <translation>مستوفاة كلها</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>مستويات الخدمة</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>سلسلة النسب</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>نص العقد</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>النص المصدر</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>من قال ماذا</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>المنافذ</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>يستخدمه</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>in %1 datasets</source>
        <translation>مجموعات البيانات: %L1</translation>
    </message>
    <message>
        <source>Quality rules</source>
        <translation>قواعد الجودة</translation>
    </message>
    <message>
        <source>one hop away</source>
        <translation>على بُعد خطوة</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>المستهلكون</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>الحداثة</translation>
    </message>
    <message>
        <source>promise %1</source>
        <translation>الوعد %1</translation>
    </message>
    <message>
        <source>nothing promised</source>
        <translation>لا وعد</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TimeBar</name>
    <message>
        <source>Time of lineage</source>
        <translation>زمن سلسلة النسب</translation>
    </message>
    <message>
        <source>Moment shown</source>
        <translation>اللحظة المعروضة</translation>
    </message>
    <message>
        <source>Moment to compare with</source>
        <translation>لحظة المقارنة</translation>
    </message>
    <message>
        <source>Shown as of</source>
        <translation>معروض كما في</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>مقارنة بـ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1: first sync of %2</source>
        <translation>%1: أول مزامنة لـ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: +%2 −%3 ~%4, %5</source>
        <comment>time: edges added, removed and changed, source</comment>
        <translation>%1: ⁨+%2 −%3 ~%4⁩، ⁨%5⁩</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TimeChart</name>
    <message>
        <source>no value</source>
        <translation>بلا قيمة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>No measurements</source>
        <translation>لا قياسات</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n point(s), %3</source>
        <translation>
            <numerusform>%1 إلى %2، لا نقاط (%Ln)، %3</numerusform>
            <numerusform>%1 إلى %2، نقطة واحدة (%Ln)، %3</numerusform>
            <numerusform>%1 إلى %2، نقطتان (%Ln)، %3</numerusform>
            <numerusform>%1 إلى %2، %Ln نقاط، %3</numerusform>
            <numerusform>%1 إلى %2، %Ln نقطة، %3</numerusform>
            <numerusform>%1 إلى %2، %Ln نقطة، %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breach(es)</source>
        <translation>
            <numerusform>لا إخلالات (%Ln)</numerusform>
            <numerusform>إخلال واحد (%Ln)</numerusform>
            <numerusform>إخلالان (%Ln)</numerusform>
            <numerusform>%Ln إخلالات</numerusform>
            <numerusform>%Ln إخلالًا</numerusform>
            <numerusform>%Ln إخلال</numerusform>
        </translation>
    </message>
    <message>
        <source>Chart over time</source>
        <translation>رسم بياني عبر الزمن</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TopBar</name>
    <message>
        <source>Search products, columns, terms…</source>
        <translation>ابحث في المنتجات والأعمدة والمصطلحات…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>اللوحة الجانبية</translation>
    </message>
</context>
<context>
    <name>meshbook::views::WaiveDialog</name>
    <message>
        <source>Waive</source>
        <translation>استثناء</translation>
    </message>
    <message>
        <source>Waive findings</source>
        <translation>استثناء النتائج</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) will not count until the day below.</source>
        <translation>
            <numerusform>لا نتائج للاستثناء.</numerusform>
            <numerusform>لن تُحسب نتيجة واحدة حتى اليوم أدناه.</numerusform>
            <numerusform>لن تُحسب نتيجتان حتى اليوم أدناه.</numerusform>
            <numerusform>لن تُحسب %Ln نتائج حتى اليوم أدناه.</numerusform>
            <numerusform>لن تُحسب %Ln نتيجة حتى اليوم أدناه.</numerusform>
            <numerusform>لن تُحسب %Ln نتيجة حتى اليوم أدناه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why this is lived with</source>
        <translation>لماذا يُتعايش معه</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>اعتمده</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>The findings stay on view among the waived ones. After the last day they count again.</source>
        <translation>تبقى النتائج معروضة بين المستثناة. وبعد آخر يوم تُحسب من جديد.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>It needs a reason and a name.</source>
        <translation>يحتاج إلى سبب واسم.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::WaiversPane</name>
    <message>
        <source>Filter waivers</source>
        <translation>تصفية الاستثناءات</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>الاستثناءات</translation>
    </message>
    <message>
        <source>Reading the waivers…</source>
        <translation>جارٍ قراءة الاستثناءات…</translation>
    </message>
    <message>
        <source>The waivers could not be read.</source>
        <translation>تعذرت قراءة الاستثناءات.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiver(s) in force</source>
        <translation>
            <numerusform>لا استثناءات سارية</numerusform>
            <numerusform>استثناء سارٍ واحد</numerusform>
            <numerusform>استثناءان ساريان</numerusform>
            <numerusform>%Ln استثناءات سارية</numerusform>
            <numerusform>%Ln استثناءً ساريًا</numerusform>
            <numerusform>%Ln استثناء سارٍ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ran out</source>
        <translation>
            <numerusform>لم ينته أي منها</numerusform>
            <numerusform>انتهى واحد</numerusform>
            <numerusform>انتهى اثنان</numerusform>
            <numerusform>انتهت %Ln</numerusform>
            <numerusform>انتهى %Ln</numerusform>
            <numerusform>انتهى %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا شيء يطابق</translation>
    </message>
    <message>
        <source>Try other words, or take the filter away.</source>
        <translation>جرّب كلمات أخرى، أو أزل عامل التصفية.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح عامل التصفية</translation>
    </message>
    <message>
        <source>Nothing is waived</source>
        <translation>لا شيء مستثنى</translation>
    </message>
    <message>
        <source>Choose findings on the scorecard to live with them until a day, or write waivers in a file beside the product.</source>
        <translation>اختر نتائج في بطاقة الدرجات للتعايش معها حتى يوم ما، أو اكتب استثناءات في ملف بجانب المنتج.</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>بطاقة الدرجات</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>فُتحت مساحة العمل هذه للقراءة فقط.</translation>
    </message>
    <message>
        <source>These waivers are written in files; change them there.</source>
        <translation>هذه الاستثناءات مكتوبة في ملفات؛ غيّرها هناك.</translation>
    </message>
    <message>
        <source>Choose waivers first.</source>
        <translation>اختر استثناءات أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiver(s) taken back.</source>
        <translation>
            <numerusform>لم يُسحب أي استثناء.</numerusform>
            <numerusform>سُحب استثناء واحد.</numerusform>
            <numerusform>سُحب استثناءان.</numerusform>
            <numerusform>سُحبت %Ln استثناءات.</numerusform>
            <numerusform>سُحب %Ln استثناءً.</numerusform>
            <numerusform>سُحب %Ln استثناء.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::WhatIfBar</name>
    <message>
        <source>Changes in mind</source>
        <translation>تغييرات مفترضة</translation>
    </message>
    <message>
        <source>What is changed in mind</source>
        <translation>ما يُفترض تغييره</translation>
    </message>
    <message>
        <source>Change in mind</source>
        <translation>التغيير المفترض</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>Impact report</source>
        <translation>تقرير الأثر</translation>
    </message>
    <message>
        <source>End this what-if</source>
        <translation>إنهاء هذا الافتراض</translation>
    </message>
    <message>
        <source>is dropped</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>is renamed to</source>
        <translation>غُيّر اسمه إلى</translation>
    </message>
    <message>
        <source>gets the type</source>
        <translation>صار نوعه</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>الاسم الجديد</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>النوع الجديد</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) at risk, %1 of them in this picture.</source>
        <translation>
            <numerusform>لا شيء معرّض للخطر (%Ln)، منها %1 في هذه الصورة.</numerusform>
            <numerusform>شيء واحد معرّض للخطر (%Ln)، منها %1 في هذه الصورة.</numerusform>
            <numerusform>شيئان معرّضان للخطر (%Ln)، منها %1 في هذه الصورة.</numerusform>
            <numerusform>%Ln أشياء معرّضة للخطر، منها %1 في هذه الصورة.</numerusform>
            <numerusform>%Ln شيئًا معرّضًا للخطر، منها %1 في هذه الصورة.</numerusform>
            <numerusform>%Ln شيء معرّض للخطر، منها %1 في هذه الصورة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) at risk.</source>
        <translation>
            <numerusform>لا شيء معرّض للخطر (%Ln).</numerusform>
            <numerusform>شيء واحد معرّض للخطر (%Ln).</numerusform>
            <numerusform>شيئان معرّضان للخطر (%Ln).</numerusform>
            <numerusform>%Ln أشياء معرّضة للخطر.</numerusform>
            <numerusform>%Ln شيئًا معرّضًا للخطر.</numerusform>
            <numerusform>%Ln شيء معرّض للخطر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::WordDiffView</name>
    <message>
        <source>Text in force</source>
        <translation>النص الساري</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation>النص المقترح</translation>
    </message>
    <message>
        <source>Nothing is in force yet.</source>
        <translation>لا شيء سارٍ بعد.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::WorkspacePage</name>
    <message>
        <source>Catalog cache</source>
        <translation>ذاكرة الفهرس المؤقتة</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>فهرس البحث</translation>
    </message>
    <message>
        <source>Checkouts, sample</source>
        <translation>النسخ المستنسخة والنموذج</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>عملك</translation>
    </message>
    <message>
        <source>Its backups</source>
        <translation>نسخه الاحتياطية</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>ملفات أخرى</translation>
    </message>
    <message>
        <source>catalog.db; made anew from the sources at any time</source>
        <translation>⁨catalog.db⁩؛ يمكن إنشاؤه من المصادر في أي وقت</translation>
    </message>
    <message>
        <source>search; made anew from the cache</source>
        <translation>⁨search⁩؛ يُنشأ من الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>fetched anew with the next sync</source>
        <translation>تُجلب من جديد في المزامنة التالية</translation>
    </message>
    <message>
        <source>ledger.db; never deleted by Meshbook</source>
        <translation>⁨ledger.db⁩؛ لا يحذفه Meshbook أبدًا</translation>
    </message>
    <message>
        <source>backups; the last seven days</source>
        <translation>⁨backups⁩؛ آخر سبعة أيام</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>One folder holds the catalog and your work. It can be copied, backed up and moved while Meshbook is closed.</source>
        <translation>مجلد واحد يضم الفهرس وعملك. يمكن نسخه وحفظه احتياطيًا ونقله حين يكون Meshbook مغلقًا.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>What takes room</source>
        <translation>ما يشغل المساحة</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ الحساب…</translation>
    </message>
    <message>
        <source>Rebuilding; search goes on with the old one.</source>
        <translation>جارٍ إعادة البناء؛ ويستمر البحث بالقديم.</translation>
    </message>
    <message>
        <source>Rebuilt.</source>
        <translation>أُعيد البناء.</translation>
    </message>
    <message>
        <source>Not rebuilt: %1</source>
        <translation>لم يُعد البناء: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>فتح أخرى…</translation>
    </message>
    <message>
        <source>Show in files</source>
        <translation>عرض في الملفات</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Rebuild search index</source>
        <translation>إعادة بناء فهرس البحث</translation>
    </message>
    <message>
        <source>This workspace can only be read.</source>
        <translation>مساحة العمل هذه للقراءة فقط.</translation>
    </message>
    <message>
        <source>Only needed if a search misses what you can see elsewhere.</source>
        <translation>لا يلزم إلا إذا أغفل البحث ما تراه في مكان آخر.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>المجموع</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ZoomTool</name>
    <message>
        <source>Zoom out (Ctrl+−)</source>
        <translation>تصغير (⁦Ctrl+−⁩)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>تكبير (⁦Ctrl++⁩)</translation>
    </message>
    <message>
        <source>Show all of it (F)</source>
        <translation>عرضها كلها (F)</translation>
    </message>
</context>
<context>
    <name>meshbook::views::chartwords</name>
    <message>
        <source>hh:mm:ss</source>
        <translation>hh:mm:ss</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>A month on an axis, in the notation of QLocale: &quot;Nov 2026&quot;</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>meshbook::views::filesaver</name>
    <message>
        <source>there is nothing to write</source>
        <translation>لا شيء يُكتب</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذرت كتابة ⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>meshbook::views::pageexport</name>
    <message>
        <source>The page could not be drawn.</source>
        <translation>تعذر رسم الصفحة.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>تعذرت كتابة الملف.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>رسم SVG</translation>
    </message>
    <message>
        <source>HTML document</source>
        <translation>مستند HTML</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>نص Markdown</translation>
    </message>
</context>
<context>
    <name>meshbook::views::picturewords</name>
    <message>
        <source>transformed</source>
        <translation>محوَّل</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>seen through a view</source>
        <translation>معروض من خلال منظور</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>مُعلَن</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>معاد التسمية</translation>
    </message>
    <message numerus="yes">
        <source>group of %n</source>
        <translation>
            <numerusform>مجموعة من %Ln</numerusform>
            <numerusform>مجموعة من واحد</numerusform>
            <numerusform>مجموعة من اثنين</numerusform>
            <numerusform>مجموعة من %Ln</numerusform>
            <numerusform>مجموعة من %Ln</numerusform>
            <numerusform>مجموعة من %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>root</source>
        <translation>نقطة البداية</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>named by an edge, described nowhere</source>
        <translation>مذكور في صلة، وغير موصوف في أي مكان</translation>
    </message>
    <message>
        <source>part of a cycle</source>
        <translation>جزء من حلقة</translation>
    </message>
    <message>
        <source>made from itself</source>
        <translation>مصنوع من نفسه</translation>
    </message>
    <message numerus="yes">
        <source>%n more upstream</source>
        <translation>
            <numerusform>%Ln أخرى نحو المنبع</numerusform>
            <numerusform>واحد آخر نحو المنبع</numerusform>
            <numerusform>اثنان آخران نحو المنبع</numerusform>
            <numerusform>%Ln أخرى نحو المنبع</numerusform>
            <numerusform>%Ln أخرى نحو المنبع</numerusform>
            <numerusform>%Ln أخرى نحو المنبع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more downstream</source>
        <translation>
            <numerusform>%Ln أخرى نحو المصب</numerusform>
            <numerusform>واحد آخر نحو المصب</numerusform>
            <numerusform>اثنان آخران نحو المصب</numerusform>
            <numerusform>%Ln أخرى نحو المصب</numerusform>
            <numerusform>%Ln أخرى نحو المصب</numerusform>
            <numerusform>%Ln أخرى نحو المصب</numerusform>
        </translation>
    </message>
    <message>
        <source>column %1 of %2</source>
        <translation>العمود %1 من %2</translation>
    </message>
    <message>
        <source>key</source>
        <translation>مفتاح</translation>
    </message>
    <message>
        <source>on the traced path</source>
        <translation>على المسار المتتبَّع</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>%n edges in one line</source>
        <translation>
            <numerusform>%Ln صلة في خط واحد</numerusform>
            <numerusform>صلة واحدة في خط واحد</numerusform>
            <numerusform>صلتان في خط واحد</numerusform>
            <numerusform>%Ln صلات في خط واحد</numerusform>
            <numerusform>%Ln صلة في خط واحد</numerusform>
            <numerusform>%Ln صلة في خط واحد</numerusform>
        </translation>
    </message>
    <message>
        <source>over things the filter leaves out</source>
        <translation>عبر أشياء يستبعدها المرشح</translation>
    </message>
    <message>
        <source>one end is described nowhere</source>
        <translation>أحد الطرفين غير موصوف في أي مكان</translation>
    </message>
    <message>
        <source>The type it has is not known.</source>
        <translation>نوعه الحالي غير معروف.</translation>
    </message>
    <message>
        <source>That is the type it has.</source>
        <translation>هذا نوعه الحالي.</translation>
    </message>
    <message>
        <source>Wider: readers may meet values they have no room for.</source>
        <translation>أوسع: قد يصادف القراء قيمًا لا تتسع لها مواضعهم.</translation>
    </message>
    <message>
        <source>Narrower: what writes it may not fit in.</source>
        <translation>أضيق: قد لا يتسع لما يُكتب فيه.</translation>
    </message>
    <message>
        <source>Another type.</source>
        <translation>نوع آخر.</translation>
    </message>
</context>
<context>
    <name>meshbook::views::selectorwords</name>
    <message>
        <source>The selector is longer than %1 characters.</source>
        <translation>المحدِّد أطول من %1 محرفًا.</translation>
    </message>
    <message>
        <source>The selector has more than %1 parts.</source>
        <translation>في المحدِّد أكثر من %1 جزءًا.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed: %1</source>
        <translation>علامة اقتباس غير مغلقة: %1</translation>
    </message>
    <message>
        <source>“%1” is no method; there are name, domain, tag, type, owner, platform, source, product, class and schema.</source>
        <translation>«%1» ليست طريقة؛ الطرائق هي name و domain و tag و type و owner و platform و source و product و class و schema.</translation>
    </message>
    <message>
        <source>Something to select is missing after “%1”.</source>
        <translation>ينقص ما يُحدَّد بعد «%1».</translation>
    </message>
    <message>
        <source>“%1” has nothing to leave out.</source>
        <translation>ليس لـ«%1» ما يُستثنى.</translation>
    </message>
    <message>
        <source>“%1” is more than %2 hops.</source>
        <translation>«%1» أكثر من %2 خطوة.</translation>
    </message>
    <message>
        <source>@ and + do not go together: %1</source>
        <translation>لا يجتمع @ و + معًا: %1</translation>
    </message>
    <message>
        <source>A blank or comma is missing after the quotation mark: %1</source>
        <translation>تنقص مسافة أو فاصلة بعد علامة الاقتباس: %1</translation>
    </message>
</context>
<context>
    <name>meshbook::views::tabmenu</name>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>This tab is pinned</source>
        <translation>علامة التبويب هذه مثبتة</translation>
    </message>
    <message>
        <source>Close &amp;others</source>
        <translation>إغلاق الأ&amp;خرى</translation>
    </message>
    <message>
        <source>There are no others to close</source>
        <translation>لا توجد أخرى لإغلاقها</translation>
    </message>
    <message>
        <source>Close those &amp;after it</source>
        <translation>إغلاق ما ب&amp;عدها</translation>
    </message>
    <message>
        <source>No tab comes after this one</source>
        <translation>لا علامة تبويب بعد هذه</translation>
    </message>
    <message>
        <source>&amp;Reopen closed tab</source>
        <translation>إ&amp;عادة فتح علامة التبويب المغلقة</translation>
    </message>
    <message>
        <source>No tab was closed yet</source>
        <translation>لم تُغلق أي علامة تبويب بعد</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>إلغاء الت&amp;ثبيت</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>ت&amp;ثبيت</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>نسخ ال&amp;رابط</translation>
    </message>
    <message>
        <source>Show &amp;beside</source>
        <translation>عرض إلى ال&amp;جانب</translation>
    </message>
    <message>
        <source>Move to new &amp;window</source>
        <translation>نقل إلى &amp;نافذة جديدة</translation>
    </message>
    <message>
        <source>It is the only tab of this window</source>
        <translation>هي علامة التبويب الوحيدة في هذه النافذة</translation>
    </message>
</context>
<context>
    <name>meshbook::views::things</name>
    <message>
        <source>Domain</source>
        <translation>مجال</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>فريق</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>منتج بيانات</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>عقد</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>مجموعة بيانات</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>مهمة معالجة</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>مسرد</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>مصطلح</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>مجالات</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>فرق</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>منتجات بيانات</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>عقود</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>مجموعات بيانات</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>مهام معالجة</translation>
    </message>
    <message>
        <source>Glossaries</source>
        <translation>مسارد</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>مصطلحات</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>قبل أقل من ساعة</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %Ln ساعات</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>لا مجالات</numerusform>
            <numerusform>مجال واحد</numerusform>
            <numerusform>مجالان</numerusform>
            <numerusform>%Ln مجالات</numerusform>
            <numerusform>%Ln مجالًا</numerusform>
            <numerusform>%Ln مجال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>لا فرق</numerusform>
            <numerusform>فريق واحد</numerusform>
            <numerusform>فريقان</numerusform>
            <numerusform>%Ln فرق</numerusform>
            <numerusform>%Ln فريقًا</numerusform>
            <numerusform>%Ln فريق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>لا منتجات</numerusform>
            <numerusform>منتج واحد</numerusform>
            <numerusform>منتجان</numerusform>
            <numerusform>%Ln منتجات</numerusform>
            <numerusform>%Ln منتجًا</numerusform>
            <numerusform>%Ln منتج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>لا عقود</numerusform>
            <numerusform>عقد واحد</numerusform>
            <numerusform>عقدان</numerusform>
            <numerusform>%Ln عقود</numerusform>
            <numerusform>%Ln عقدًا</numerusform>
            <numerusform>%Ln عقد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s)</source>
        <translation>
            <numerusform>لا مجموعات بيانات</numerusform>
            <numerusform>مجموعة بيانات واحدة</numerusform>
            <numerusform>مجموعتا بيانات</numerusform>
            <numerusform>%Ln مجموعات بيانات</numerusform>
            <numerusform>%Ln مجموعة بيانات</numerusform>
            <numerusform>%Ln مجموعة بيانات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>لا مهام معالجة</numerusform>
            <numerusform>مهمة معالجة واحدة</numerusform>
            <numerusform>مهمتا معالجة</numerusform>
            <numerusform>%Ln مهام معالجة</numerusform>
            <numerusform>%Ln مهمة معالجة</numerusform>
            <numerusform>%Ln مهمة معالجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n glossaries</source>
        <translation>
            <numerusform>لا مسارد</numerusform>
            <numerusform>مسرد واحد</numerusform>
            <numerusform>مسردان</numerusform>
            <numerusform>%Ln مسارد</numerusform>
            <numerusform>%Ln مسردًا</numerusform>
            <numerusform>%Ln مسرد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>لا مصطلحات</numerusform>
            <numerusform>مصطلح واحد</numerusform>
            <numerusform>مصطلحان</numerusform>
            <numerusform>%Ln مصطلحات</numerusform>
            <numerusform>%Ln مصطلحًا</numerusform>
            <numerusform>%Ln مصطلح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>لا أعمدة</numerusform>
            <numerusform>عمود واحد</numerusform>
            <numerusform>عمودان</numerusform>
            <numerusform>%Ln أعمدة</numerusform>
            <numerusform>%Ln عمودًا</numerusform>
            <numerusform>%Ln عمود</numerusform>
        </translation>
    </message>
</context>
</TS>
