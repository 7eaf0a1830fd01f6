<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>meshbook::core::Connection</name>
    <message>
        <source>A connection needs a name.</source>
        <translation>连接需要名称。</translation>
    </message>
    <message>
        <source>Names hold at most %1 characters and no line breaks.</source>
        <translation>名称最多 %1 个字符，且不能换行。</translation>
    </message>
    <message>
        <source>Choose the file of the database.</source>
        <translation>请选择数据库文件。</translation>
    </message>
    <message>
        <source>Name the database.</source>
        <translation>请填写数据库名称。</translation>
    </message>
    <message>
        <source>The path of the database has to be absolute.</source>
        <translation>数据库路径必须是绝对路径。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>端口是 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>The name of an environment variable has letters, digits and &quot;_&quot; only.</source>
        <translation>环境变量名只能包含字母、数字和“_”。</translation>
    </message>
    <message>
        <source>There is no such way to encrypt: &quot;%1&quot;.</source>
        <translation>没有这种加密方式：“%1”。</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>没有时区“%1”。</translation>
    </message>
    <message>
        <source>A statement may take from 1 to %1 seconds.</source>
        <translation>一条语句可用时 1 到 %1 秒。</translation>
    </message>
    <message>
        <source>Measure every 1 to %1 minutes, or 0 for by hand.</source>
        <translation>每 1 到 %1 分钟测量一次，0 表示手动。</translation>
    </message>
</context>
<context>
    <name>meshbook::core::MatchSet</name>
    <message>
        <source>What was last seen of this search cannot be read.</source>
        <translation>无法读取上次查看此搜索时的内容。</translation>
    </message>
</context>
<context>
    <name>meshbook::core::Uri</name>
    <message>
        <source>A Meshbook address starts with &quot;meshbook:&quot;.</source>
        <translation>Meshbook 地址以“meshbook:”开头。</translation>
    </message>
    <message>
        <source>A Meshbook address reads meshbook:&lt;kind&gt;/&lt;key&gt;.</source>
        <translation>Meshbook 地址的格式为 meshbook:&lt;种类&gt;/&lt;键&gt;。</translation>
    </message>
    <message>
        <source>A column address needs a dataset and a path.</source>
        <translation>列的地址需要数据集和路径。</translation>
    </message>
    <message>
        <source>Unknown kind of thing in a Meshbook address.</source>
        <translation>Meshbook 地址中的对象种类未知。</translation>
    </message>
</context>
<context>
    <name>meshbook::formats::FieldEdit</name>
    <message>
        <source>The file has no place for the field &quot;%1&quot;.</source>
        <translation>文件中没有放置字段“%1”的位置。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; has a value already.</source>
        <translation>字段“%1”已有值。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; cannot be added without changing something else.</source>
        <translation>无法在不更改其他内容的情况下添加字段“%1”。</translation>
    </message>
    <message>
        <source>The file is neither YAML nor JSON.</source>
        <translation>该文件既不是 YAML 也不是 JSON。</translation>
    </message>
    <message>
        <source>The file cannot be parsed.</source>
        <translation>无法解析该文件。</translation>
    </message>
    <message>
        <source>The file is not plain UTF-8.</source>
        <translation>该文件不是纯 UTF-8。</translation>
    </message>
</context>
<context>
    <name>meshbook::formats::GlossaryPatch</name>
    <message>
        <source>The file has no header.</source>
        <translation>文件没有表头。</translation>
    </message>
    <message>
        <source>This YAML file cannot be changed in place.</source>
        <translation>此 YAML 文件无法就地更改。</translation>
    </message>
    <message>
        <source>The changed file would not say what it should; nothing was written.</source>
        <translation>更改后的文件不会是应有的内容；未写入任何内容。</translation>
    </message>
    <message>
        <source>The changed file would have other terms than it should; nothing was written.</source>
        <translation>更改后的文件会有不应有的术语；未写入任何内容。</translation>
    </message>
    <message>
        <source>A statement of this term was not found in the file.</source>
        <translation>在文件中未找到此术语的一条陈述。</translation>
    </message>
    <message>
        <source>This RDF/XML file cannot be changed in place. Export the glossary as Turtle and publish there.</source>
        <translation>此 RDF/XML 文件无法就地更改。请将术语表导出为 Turtle 并在那里发布。</translation>
    </message>
    <message>
        <source>This Turtle file cannot be changed in place.</source>
        <translation>此 Turtle 文件无法就地更改。</translation>
    </message>
</context>
<context>
    <name>meshbook::formats::JsonSchema</name>
    <message>
        <source>This is not allowed here.</source>
        <translation>此处不允许。</translation>
    </message>
    <message>
        <source>It must be of the type %1, not %2.</source>
        <translation>类型必须是 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>It must be &quot;%1&quot;.</source>
        <translation>必须是“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not allowed; it can be: %2.</source>
        <translation>不允许“%1”；可以是：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not written as it must be.</source>
        <translation>“%1”的写法不符合要求。</translation>
    </message>
    <message>
        <source>It is too short.</source>
        <translation>太短。</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>太长。</translation>
    </message>
    <message>
        <source>It is too small.</source>
        <translation>太小。</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>太大。</translation>
    </message>
    <message>
        <source>It has too few entries.</source>
        <translation>条目太少。</translation>
    </message>
    <message>
        <source>It has too many entries.</source>
        <translation>条目太多。</translation>
    </message>
    <message>
        <source>Two of its entries are the same.</source>
        <translation>有两个条目相同。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no key here.</source>
        <translation>“%1”在此处不是键。</translation>
    </message>
    <message>
        <source>It fits more than one of the forms it can have.</source>
        <translation>它符合不止一种可用形式。</translation>
    </message>
    <message>
        <source>It does not follow the schema.</source>
        <translation>不符合模式。</translation>
    </message>
</context>
<context>
    <name>meshbook::glossary::Book</name>
    <message>
        <source>This change set takes no edits: it is %1.</source>
        <translation>此变更集不再接受编辑：%1。</translation>
    </message>
    <message>
        <source>This changes nothing.</source>
        <translation>这没有任何更改。</translation>
    </message>
    <message>
        <source>“%1” has changed meanwhile (%2). Look at it again; your words are kept.</source>
        <translation>“%1”在此期间已更改（%2）。请再看一遍；您的文字已保留。</translation>
    </message>
    <message>
        <source>Only an open change set can be submitted.</source>
        <translation>只有未关闭的变更集可以提交。</translation>
    </message>
    <message>
        <source>There is nothing in this change set.</source>
        <translation>此变更集中没有内容。</translation>
    </message>
    <message>
        <source>This change set was decided already.</source>
        <translation>此变更集已有决定。</translation>
    </message>
    <message>
        <source>There are conflicts with what the sources say now. Resolve them first.</source>
        <translation>与来源当前的内容有冲突。请先解决。</translation>
    </message>
    <message>
        <source>This changes approved terms: submit it for review first.</source>
        <translation>这会更改已批准的术语：请先提交审核。</translation>
    </message>
    <message>
        <source>An author cannot approve their own change. Ask another reviewer.</source>
        <translation>作者不能批准自己的更改。请找另一位审核人。</translation>
    </message>
    <message>
        <source>Only what is in review can be rejected.</source>
        <translation>只有审核中的内容可以驳回。</translation>
    </message>
    <message>
        <source>A rejection needs a reason.</source>
        <translation>驳回需要理由。</translation>
    </message>
    <message>
        <source>This change set is approved; undo it by another one.</source>
        <translation>此变更集已批准；请用另一个变更集撤销。</translation>
    </message>
    <message>
        <source>Only approved change sets are published.</source>
        <translation>只有已批准的变更集才会发布。</translation>
    </message>
    <message>
        <source>There is such a change set already.</source>
        <translation>已有这样的变更集。</translation>
    </message>
    <message>
        <source>A change set needs a title.</source>
        <translation>变更集需要标题。</translation>
    </message>
    <message>
        <source>There is no such change set.</source>
        <translation>没有这样的变更集。</translation>
    </message>
    <message>
        <source>This was done already.</source>
        <translation>此操作已完成。</translation>
    </message>
    <message>
        <source>Only what is in review, rejected or withdrawn can be reopened.</source>
        <translation>只有审核中、已驳回或已撤回的内容可以重新打开。</translation>
    </message>
    <message>
        <source>Only who has to approve this may reject it. You can comment on it.</source>
        <translation>只有负责批准的人才能拒绝。您可以添加评论。</translation>
    </message>
</context>
<context>
    <name>meshbook::glossary::Editor</name>
    <message>
        <source>There is no such term.</source>
        <translation>没有这样的术语。</translation>
    </message>
    <message>
        <source>A term cannot be related to itself.</source>
        <translation>术语不能与自身建立关系。</translation>
    </message>
    <message>
        <source>This would go round in a circle: %1.</source>
        <translation>这会形成循环：%1。</translation>
    </message>
    <message>
        <source>A term needs a label.</source>
        <translation>术语需要标签。</translation>
    </message>
    <message>
        <source>The pattern is no regular expression: %1.</source>
        <translation>该模式不是正则表达式：%1。</translation>
    </message>
    <message>
        <source>There is no such glossary.</source>
        <translation>没有这样的术语表。</translation>
    </message>
    <message>
        <source>There is such a term in the trash. Restore it instead.</source>
        <translation>回收站中有这样的术语。请改为恢复它。</translation>
    </message>
    <message>
        <source>There is such a term already.</source>
        <translation>已有这样的术语。</translation>
    </message>
    <message>
        <source>A term cannot be under itself.</source>
        <translation>术语不能位于自身之下。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n term(s) below. Move them or remove the whole branch.</source>
        <translation>
            <numerusform>下面有 %Ln 个术语。请移动它们，或移除整个分支。</numerusform>
        </translation>
    </message>
    <message>
        <source>These are one term already.</source>
        <translation>它们已经是同一个术语。</translation>
    </message>
    <message>
        <source>“%1” is below “%2”: merge the other way round.</source>
        <translation>“%1”在“%2”之下：请反过来合并。</translation>
    </message>
    <message>
        <source>A term is split into two or more.</source>
        <translation>术语要拆分为两个或更多。</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>这不是正则表达式：%1。</translation>
    </message>
</context>
<context>
    <name>meshbook::glossary::Lint</name>
    <message>
        <source>“%1” has no definition.</source>
        <translation>“%1”没有定义。</translation>
    </message>
    <message>
        <source>The definition of “%1” says no more than its name.</source>
        <translation>“%1”的定义并不比名称多说什么。</translation>
    </message>
    <message>
        <source>“%1” and “%2” only explain each other.</source>
        <translation>“%1”和“%2”只互相解释。</translation>
    </message>
    <message>
        <source>“%1” is used but nowhere explained.</source>
        <translation>“%1”被使用但无处解释。</translation>
    </message>
    <message>
        <source>“%1” is under a term that is not there.</source>
        <translation>“%1”位于不存在的术语之下。</translation>
    </message>
    <message>
        <source>“%1” is related to “%2”, which is not there.</source>
        <translation>“%1”与不存在的“%2”相关联。</translation>
    </message>
    <message>
        <source>“%1” does not say that it is related to “%2”.</source>
        <translation>“%1”没有说明与“%2”相关联。</translation>
    </message>
    <message>
        <source>“%1” has nothing above, below or beside it.</source>
        <translation>“%1”上下左右均无关联。</translation>
    </message>
    <message>
        <source>“%1” is linked to something that is not in the catalog any more.</source>
        <translation>“%1”链接到已不在目录中的内容。</translation>
    </message>
    <message>
        <source>No data is linked to “%1”.</source>
        <translation>没有数据链接到“%1”。</translation>
    </message>
    <message>
        <source>“%1” waits for review since %2.</source>
        <translation>“%1”自 %2 起等待审核。</translation>
    </message>
    <message>
        <source>There are two terms “%1”.</source>
        <translation>有两个术语“%1”。</translation>
    </message>
    <message>
        <source>“%1” and “%2” look like one term.</source>
        <translation>“%1”和“%2”看起来是同一术语。</translation>
    </message>
    <message>
        <source>“%1” and “%2” differ by one letter.</source>
        <translation>“%1”和“%2”只差一个字母。</translation>
    </message>
    <message>
        <source>These go round in a circle: %1.</source>
        <translation>这些形成循环：%1。</translation>
    </message>
    <message>
        <source>The term is not there any more.</source>
        <translation>该术语已不存在。</translation>
    </message>
    <message>
        <source>Nothing mends this by itself.</source>
        <translation>这无法自动修复。</translation>
    </message>
</context>
<context>
    <name>meshbook::glossary::ReviewDuty</name>
    <message>
        <source>%1 has to approve “%2”.</source>
        <translation>“%2”须由 %1 批准。</translation>
    </message>
    <message>
        <source>One of these has to approve “%2”: %1.</source>
        <translation>“%2”须由其中一人批准：%1。</translation>
    </message>
</context>
<context>
    <name>meshbook::glossary::Suggestions</name>
    <message>
        <source>name with that of its dataset</source>
        <translation>名称连同其数据集名</translation>
    </message>
    <message>
        <source>same type</source>
        <translation>相同类型</translation>
    </message>
    <message>
        <source>another type</source>
        <translation>不同类型</translation>
    </message>
    <message>
        <source>its values are allowed ones</source>
        <translation>其值均为允许的值</translation>
    </message>
    <message>
        <source>its values are others</source>
        <translation>其值不同</translation>
    </message>
    <message>
        <source>same classification</source>
        <translation>相同分类</translation>
    </message>
    <message>
        <source>same domain</source>
        <translation>相同域</translation>
    </message>
    <message>
        <source>synonym</source>
        <translation>同义词</translation>
    </message>
    <message>
        <source>abbreviation</source>
        <translation>缩写</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>同名</translation>
    </message>
    <message>
        <source>end of its name</source>
        <translation>名称的结尾</translation>
    </message>
    <message>
        <source>a column beside it is linked to a related term</source>
        <translation>相邻的列链接到相关术语</translation>
    </message>
    <message>
        <source>same pattern</source>
        <translation>相同模式</translation>
    </message>
    <message>
        <source>its values have the pattern</source>
        <translation>其值符合该模式</translation>
    </message>
    <message>
        <source>its values have another pattern</source>
        <translation>其值是另一种模式</translation>
    </message>
</context>
<context>
    <name>meshbook::governance::AccessRequest</name>
    <message>
        <source>Access to %1</source>
        <translation>访问 %1</translation>
    </message>
    <message>
        <source>Access to %1 as %2</source>
        <translation>以 %2 身份访问 %1</translation>
    </message>
    <message>
        <source>I ask for access to %1.</source>
        <translation>我申请访问 %1。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契约</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问权限</translation>
    </message>
    <message>
        <source>For</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>First approval</source>
        <translation>一级审批</translation>
    </message>
    <message>
        <source>Second approval</source>
        <translation>二级审批</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of the letter: &quot;Role: reader&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>meshbook::governance::Compatibility</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The product %1 was removed.</source>
        <translation>数据产品 %1 已移除。</translation>
    </message>
    <message>
        <source>The product %1 is new.</source>
        <translation>数据产品 %1 是新增的。</translation>
    </message>
    <message>
        <source>The contract %1 was removed.</source>
        <translation>契约 %1 已移除。</translation>
    </message>
    <message>
        <source>The contract %1 is new.</source>
        <translation>契约 %1 是新增的。</translation>
    </message>
    <message>
        <source>%1 was retired.</source>
        <translation>%1 已退役。</translation>
    </message>
    <message>
        <source>%1 was deprecated.</source>
        <translation>%1 已弃用。</translation>
    </message>
    <message>
        <source>The lifecycle of %1 changed from %2 to %3.</source>
        <translation>%1 的生命周期从 %2 改为 %3。</translation>
    </message>
    <message>
        <source>The terms of use changed.</source>
        <translation>使用条款已更改。</translation>
    </message>
    <message>
        <source>The limitations of use changed.</source>
        <translation>使用限制已更改。</translation>
    </message>
    <message>
        <source>The price changed from %2 to %3.</source>
        <translation>价格从 %2 改为 %3。</translation>
    </message>
    <message>
        <source>The input port %1 was removed.</source>
        <translation>输入端口 %1 已移除。</translation>
    </message>
    <message>
        <source>The input port %1 is new.</source>
        <translation>输入端口 %1 是新增的。</translation>
    </message>
    <message>
        <source>The port %1 was removed.</source>
        <translation>端口 %1 已移除。</translation>
    </message>
    <message>
        <source>The port %1 is new.</source>
        <translation>端口 %1 是新增的。</translation>
    </message>
    <message>
        <source>The port %1 moved from %2 to %3.</source>
        <translation>端口 %1 从 %2 移至 %3。</translation>
    </message>
    <message>
        <source>The protocol of the port %1 changed from %2 to %3.</source>
        <translation>端口 %1 的协议从 %2 改为 %3。</translation>
    </message>
    <message>
        <source>The type of the port %1 changed from %2 to %3.</source>
        <translation>端口 %1 的类型从 %2 改为 %3。</translation>
    </message>
    <message>
        <source>The contract of the port %1 changed from %2 to %3.</source>
        <translation>端口 %1 的契约从 %2 改为 %3。</translation>
    </message>
    <message>
        <source>The contract of the port %1 changed from version %2 to %3.</source>
        <translation>端口 %1 的契约从版本 %2 改为 %3。</translation>
    </message>
    <message>
        <source>The port %1 holds personal data now.</source>
        <translation>端口 %1 现在包含个人数据。</translation>
    </message>
    <message>
        <source>The server %1 was removed.</source>
        <translation>服务器 %1 已移除。</translation>
    </message>
    <message>
        <source>The server %1 is new.</source>
        <translation>服务器 %1 是新增的。</translation>
    </message>
    <message>
        <source>The type of the server %1 changed from %2 to %3.</source>
        <translation>服务器 %1 的类型从 %2 改为 %3。</translation>
    </message>
    <message>
        <source>The data on the server %1 moved.</source>
        <translation>服务器 %1 上的数据已移动。</translation>
    </message>
    <message>
        <source>The role %1 was removed.</source>
        <translation>角色 %1 已移除。</translation>
    </message>
    <message>
        <source>The role %1 is new.</source>
        <translation>角色 %1 是新增的。</translation>
    </message>
    <message>
        <source>What the role %1 may do changed from %2 to %3.</source>
        <translation>角色 %1 的权限从 %2 改为 %3。</translation>
    </message>
    <message>
        <source>The dataset %1 was removed.</source>
        <translation>数据集 %1 已移除。</translation>
    </message>
    <message>
        <source>The dataset %1 is new.</source>
        <translation>数据集 %1 是新增的。</translation>
    </message>
    <message>
        <source>The dataset %1 is called %3 where it lives; it was %2.</source>
        <translation>数据集 %1 的物理名称为 %3；原为 %2。</translation>
    </message>
    <message>
        <source>%1 became a %3; it was a %2.</source>
        <translation>%1 变为 %3；原为 %2。</translation>
    </message>
    <message>
        <source>%1 moved from %2 to %3.</source>
        <translation>%1 从 %2 移至 %3。</translation>
    </message>
    <message>
        <source>What one row of %1 stands for changed.</source>
        <translation>%1 的一行所代表的内容已更改。</translation>
    </message>
    <message>
        <source>The required column %1 is new: writers must deliver it.</source>
        <translation>必填列 %1 是新增的：写入方必须提供它。</translation>
    </message>
    <message>
        <source>The column %1 is new.</source>
        <translation>列 %1 是新增的。</translation>
    </message>
    <message>
        <source>The column %1 was removed.</source>
        <translation>列 %1 已移除。</translation>
    </message>
    <message>
        <source>The column %1 was renamed to %3.</source>
        <translation>列 %1 已重命名为 %3。</translation>
    </message>
    <message>
        <source>The column %1 is called %3 where it lives; it was %2.</source>
        <translation>列 %1 的物理名称为 %3；原为 %2。</translation>
    </message>
    <message>
        <source>The type of %1 was widened from %2 to %3.</source>
        <translation>%1 的类型从 %2 放宽为 %3。</translation>
    </message>
    <message>
        <source>The type of %1 was narrowed from %2 to %3.</source>
        <translation>%1 的类型从 %2 收窄为 %3。</translation>
    </message>
    <message>
        <source>The type of %1 changed from %2 to %3.</source>
        <translation>%1 的类型从 %2 改为 %3。</translation>
    </message>
    <message>
        <source>The type of %1 is written %3; it was %2.</source>
        <translation>%1 的类型写作 %3；原为 %2。</translation>
    </message>
    <message>
        <source>%1 may be empty now.</source>
        <translation>%1 现在可以为空。</translation>
    </message>
    <message>
        <source>%1 must not be empty any more.</source>
        <translation>%1 不再允许为空。</translation>
    </message>
    <message>
        <source>Values of %1 may occur more than once now.</source>
        <translation>%1 的值现在可以出现多次。</translation>
    </message>
    <message>
        <source>Each value of %1 may occur only once now.</source>
        <translation>%1 的每个值现在只能出现一次。</translation>
    </message>
    <message>
        <source>%1 is not part of the primary key any more.</source>
        <translation>%1 不再是主键的一部分。</translation>
    </message>
    <message>
        <source>%1 is part of the primary key now: rows are told apart otherwise.</source>
        <translation>%1 现在是主键的一部分：行的区分方式改变。</translation>
    </message>
    <message>
        <source>The place of %1 in the primary key changed from %2 to %3.</source>
        <translation>%1 在主键中的位置从 %2 改为 %3。</translation>
    </message>
    <message>
        <source>Whether data is parted by %1 changed.</source>
        <translation>数据是否按 %1 分区已更改。</translation>
    </message>
    <message>
        <source>The place of %1 among the partitions changed from %2 to %3.</source>
        <translation>%1 在分区中的位置从 %2 改为 %3。</translation>
    </message>
    <message>
        <source>The reference %1 is not promised any more.</source>
        <translation>不再承诺引用 %1。</translation>
    </message>
    <message>
        <source>The reference %1 must hold now.</source>
        <translation>引用 %1 现在必须成立。</translation>
    </message>
    <message>
        <source>Only listed values are allowed in %1 now.</source>
        <translation>%1 现在只允许列出的值。</translation>
    </message>
    <message>
        <source>Any value is allowed in %1 now.</source>
        <translation>%1 现在允许任何值。</translation>
    </message>
    <message>
        <source>Values of %1 are not allowed any more: the list was %2 and is %3.</source>
        <translation>%1 的部分值不再允许：列表原为 %2，现为 %3。</translation>
    </message>
    <message>
        <source>Readers of %1 may meet values they do not know: the list was %2 and is %3.</source>
        <translation>%1 的读取方可能遇到未知的值：列表原为 %2，现为 %3。</translation>
    </message>
    <message>
        <source>A limit of %1 was loosened from %2 to %3.</source>
        <translation>%1 的一项限制从 %2 放宽为 %3。</translation>
    </message>
    <message>
        <source>A limit of %1 was tightened from %2 to %3.</source>
        <translation>%1 的一项限制从 %2 收紧为 %3。</translation>
    </message>
    <message>
        <source>The pattern of %1 changed from %2 to %3.</source>
        <translation>%1 的格式模式从 %2 改为 %3。</translation>
    </message>
    <message>
        <source>The format of %1 changed from %2 to %3.</source>
        <translation>%1 的格式从 %2 改为 %3。</translation>
    </message>
    <message>
        <source>The time zone of %1 changed from %2 to %3.</source>
        <translation>%1 的时区从 %2 改为 %3。</translation>
    </message>
    <message>
        <source>%1 is more sensitive now: %3; it was %2.</source>
        <translation>%1 的敏感度提高：现为 %3，原为 %2。</translation>
    </message>
    <message>
        <source>%1 is less sensitive now: %3; it was %2.</source>
        <translation>%1 的敏感度降低：现为 %3，原为 %2。</translation>
    </message>
    <message>
        <source>The classification of %1 changed from %2 to %3.</source>
        <translation>%1 的分类从 %2 改为 %3。</translation>
    </message>
    <message>
        <source>%1 is personal data now.</source>
        <translation>%1 现在是个人数据。</translation>
    </message>
    <message>
        <source>%1 is not marked as personal data any more.</source>
        <translation>%1 不再标记为个人数据。</translation>
    </message>
    <message>
        <source>%1 means something else: its terms were %2 and are %3.</source>
        <translation>%1 的含义改变：其术语原为 %2，现为 %3。</translation>
    </message>
    <message>
        <source>%1 is made in another way.</source>
        <translation>%1 的产生方式不同了。</translation>
    </message>
    <message>
        <source>The encrypted form of %1 changed from %2 to %3.</source>
        <translation>%1 的加密形式从 %2 改为 %3。</translation>
    </message>
    <message>
        <source>The promise %1 was withdrawn.</source>
        <translation>承诺 %1 已撤回。</translation>
    </message>
    <message>
        <source>The promise %1 is new.</source>
        <translation>承诺 %1 是新增的。</translation>
    </message>
    <message>
        <source>The promise %1 was weakened from %2 to %3.</source>
        <translation>承诺 %1 从 %2 减弱为 %3。</translation>
    </message>
    <message>
        <source>The promise %1 was strengthened from %2 to %3.</source>
        <translation>承诺 %1 从 %2 加强为 %3。</translation>
    </message>
    <message>
        <source>The promise %1 changed from %2 to %3.</source>
        <translation>承诺 %1 从 %2 改为 %3。</translation>
    </message>
    <message>
        <source>The unit of the promise %1 changed from %2 to %3.</source>
        <translation>承诺 %1 的单位从 %2 改为 %3。</translation>
    </message>
    <message>
        <source>The schedule of the promise %1 changed from %2 to %3.</source>
        <translation>承诺 %1 的计划从 %2 改为 %3。</translation>
    </message>
    <message>
        <source>The quality rule %1 was removed.</source>
        <translation>质量规则 %1 已移除。</translation>
    </message>
    <message>
        <source>The quality rule %1 is new.</source>
        <translation>质量规则 %1 是新增的。</translation>
    </message>
    <message>
        <source>The threshold of the quality rule %1 changed from %2 to %3.</source>
        <translation>质量规则 %1 的阈值从 %2 改为 %3。</translation>
    </message>
    <message>
        <source>How the quality rule %1 compares changed from %2 to %3.</source>
        <translation>质量规则 %1 的比较方式从 %2 改为 %3。</translation>
    </message>
    <message>
        <source>How the quality rule %1 is checked changed.</source>
        <translation>质量规则 %1 的检查方式已更改。</translation>
    </message>
    <message>
        <source>What the quality rule %1 is checked with changed from %2 to %3.</source>
        <translation>质量规则 %1 的检查方法从 %2 改为 %3。</translation>
    </message>
    <message>
        <source>The description of %1 changed.</source>
        <translation>%1 的说明已更改。</translation>
    </message>
    <message>
        <source>%1 is new.</source>
        <translation>%1 是新增的。</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 已移除。</translation>
    </message>
    <message>
        <source>The field %4 of %1 changed.</source>
        <translation>%1 的字段 %4 已更改。</translation>
    </message>
</context>
<context>
    <name>meshbook::governance::Federation</name>
    <message>
        <source>The policy &quot;%1&quot; is already in %2; this one is left out.</source>
        <translation>策略“%1”已在 %2 中；此条略去。</translation>
    </message>
    <message>
        <source>There is no policy &quot;%1&quot; to set parameters of.</source>
        <translation>没有可设置参数的策略“%1”。</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; has no parameter &quot;%2&quot;.</source>
        <translation>策略“%1”没有参数“%2”。</translation>
    </message>
    <message>
        <source>The policy &quot;%1&quot; belongs to the domain &quot;%2&quot;.</source>
        <translation>策略“%1”属于域“%2”。</translation>
    </message>
    <message>
        <source>The domain &quot;%1&quot; may only make &quot;%2&quot; stricter; the value of %3 stays.</source>
        <translation>域“%1”只能使“%2”更严格；保留 %3 的值。</translation>
    </message>
</context>
<context>
    <name>meshbook::governance::JoinCheck</name>
    <message>
        <source>%1 is %2 and %3 is %4.</source>
        <translation>%1 为 %2，%3 为 %4。</translation>
    </message>
    <message>
        <source>No term says that the columns mean the same.</source>
        <translation>没有术语说明这些列含义相同。</translation>
    </message>
    <message>
        <source>The term %1 is not approved.</source>
        <translation>术语 %1 未批准。</translation>
    </message>
    <message>
        <source>The columns are a key on no side: rows may multiply.</source>
        <translation>这些列在任何一侧都不是键：行可能会成倍增加。</translation>
    </message>
    <message>
        <source>%1 has the format %2 and %3 has %4.</source>
        <translation>%1 的格式为 %2，%3 为 %4。</translation>
    </message>
    <message>
        <source>The term %1 asks for %2; %3 is %4.</source>
        <translation>术语 %1 要求 %2；%3 为 %4。</translation>
    </message>
    <message>
        <source>The term %1 asks for the format %2; %3 has %4.</source>
        <translation>术语 %1 要求格式 %2；%3 为 %4。</translation>
    </message>
</context>
<context>
    <name>meshbook::governance::Policy</name>
    <message>
        <source>&quot;%1&quot; must be %2 or more.</source>
        <translation>“%1”必须不小于 %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2 or less.</source>
        <translation>“%1”必须不大于 %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;; it can be: %3.</source>
        <translation>“%1”不能是“%2”；可以是：%3。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be of the type %2.</source>
        <translation>“%1”的类型必须是 %2。</translation>
    </message>
</context>
<context>
    <name>meshbook::governance::Waiver</name>
    <message>
        <source>Waivers are for policies there are</source>
        <translation>豁免针对存在的策略</translation>
    </message>
    <message>
        <source>The waiver is for the policy &quot;%1&quot;, which there is not.</source>
        <translation>豁免针对不存在的策略“%1”。</translation>
    </message>
    <message>
        <source>Correct the id of the policy, or take the waiver out.</source>
        <translation>请更正策略的 id，或移除豁免。</translation>
    </message>
    <message>
        <source>Waivers have not run out</source>
        <translation>豁免未到期</translation>
    </message>
    <message>
        <source>The waiver of &quot;%1&quot; by %2 ran out on %3.</source>
        <translation>%2 对“%1”的豁免已于 %3 到期。</translation>
    </message>
    <message>
        <source>Mend what was waived and take the waiver out, or have it approved anew.</source>
        <translation>请修复被豁免的问题并移除豁免，或重新批准。</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::BookmarkController</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>Nothing was changed yet that could be taken back</source>
        <translation>还没有可以撤消的更改</translation>
    </message>
    <message>
        <source>The thing of the page in front, or the match that is chosen in it</source>
        <translation>当前页面的对象，或其中选定的匹配项</translation>
    </message>
    <message>
        <source>Keep the search on view in the rail, under a name</source>
        <translation>以一个名称把当前搜索保留在导航栏中</translation>
    </message>
    <message>
        <source>&amp;Clear recently viewed</source>
        <translation>清除最近查看记录(&amp;C)</translation>
    </message>
    <message>
        <source>Forget what was looked at and searched for</source>
        <translation>忘记看过和搜过的内容</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>最近的搜索</translation>
    </message>
    <message>
        <source>Not in the catalog any more</source>
        <translation>已不在目录中</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es), nothing new</source>
        <translation>
            <numerusform>%Ln 个匹配项，没有新内容</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Add to or remove from fa&amp;vourites</source>
        <translation>加入或移出收藏(&amp;V)</translation>
    </message>
    <message>
        <source>Save s&amp;earch…</source>
        <translation>保存搜索(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Do again what was taken back last</source>
        <translation>重做上一次撤消的操作</translation>
    </message>
    <message>
        <source>Nothing was taken back that could be done again</source>
        <translation>没有可以重做的操作</translation>
    </message>
    <message>
        <source>Take back the last change of favourites, searches, sources, columns, settings, connections, acknowledgements or maintenance; of terms, with a glossary in front</source>
        <translation>撤销收藏、搜索、来源、列、设置、连接、确认或维护的上一次更改；术语表在前时撤销术语的更改</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::GlossaryCommands</name>
    <message>
        <source>Open the glossary first</source>
        <translation>请先打开术语表</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>术语表(&amp;G)</translation>
    </message>
    <message>
        <source>Look up, write and review terms</source>
        <translation>查阅、编写和审核术语</translation>
    </message>
    <message>
        <source>Edit term</source>
        <translation>编辑术语</translation>
    </message>
    <message>
        <source>Open the term of the page in front in the glossary editor</source>
        <translation>在术语表编辑器中打开当前页面的术语</translation>
    </message>
    <message>
        <source>Glossary as table</source>
        <translation>以表格显示术语表</translation>
    </message>
    <message>
        <source>Edit many terms at once, fill down, paste from a spreadsheet</source>
        <translation>一次编辑多个术语、向下填充、从电子表格粘贴</translation>
    </message>
    <message>
        <source>Reviews of the glossary</source>
        <translation>术语表审核</translation>
    </message>
    <message>
        <source>Changes that wait for review, and conflicts with the source</source>
        <translation>等待审核的更改以及与来源的冲突</translation>
    </message>
    <message>
        <source>Checks of the glossary</source>
        <translation>术语表检查</translation>
    </message>
    <message>
        <source>Duplicates, missing definitions, broken links and words with two meanings</source>
        <translation>重复、缺失的定义、断开的链接和有两个含义的词</translation>
    </message>
    <message>
        <source>Links of terms to data</source>
        <translation>术语与数据的链接</translation>
    </message>
    <message>
        <source>Accept or refuse suggested links</source>
        <translation>接受或拒绝建议的链接</translation>
    </message>
    <message>
        <source>Graph of terms</source>
        <translation>术语图</translation>
    </message>
    <message>
        <source>A term and its neighbours as a picture</source>
        <translation>以图显示术语及其邻居</translation>
    </message>
    <message>
        <source>History of the glossary</source>
        <translation>术语表历史</translation>
    </message>
    <message>
        <source>Who changed what, and what differs between two days</source>
        <translation>谁更改了什么，以及两天之间有何不同</translation>
    </message>
    <message>
        <source>New term below</source>
        <translation>在下面新建术语</translation>
    </message>
    <message>
        <source>Write a new term below the one that is chosen (Insert)</source>
        <translation>在所选术语下面编写新术语 (Insert)</translation>
    </message>
    <message>
        <source>New term beside</source>
        <translation>在旁边新建术语</translation>
    </message>
    <message>
        <source>Write a new term beside the one that is chosen (Shift+Insert)</source>
        <translation>在所选术语旁边编写新术语 (Shift+Insert)</translation>
    </message>
    <message>
        <source>Rename the term</source>
        <translation>重命名术语</translation>
    </message>
    <message>
        <source>Give the chosen term another label, with all that follows</source>
        <translation>给所选术语另一个名称，并带上随之而来的一切</translation>
    </message>
    <message>
        <source>Move the terms</source>
        <translation>移动术语</translation>
    </message>
    <message>
        <source>Put the chosen terms below another one (Ctrl+M)</source>
        <translation>将所选术语放到另一个术语下面 (Ctrl+M)</translation>
    </message>
    <message>
        <source>Merge the term into another</source>
        <translation>将术语合并到另一个</translation>
    </message>
    <message>
        <source>What refers to the chosen term goes to the other one</source>
        <translation>引用所选术语的内容转到另一个</translation>
    </message>
    <message>
        <source>Split the term</source>
        <translation>拆分术语</translation>
    </message>
    <message>
        <source>Write new terms beside the chosen one</source>
        <translation>在所选术语旁边编写新术语</translation>
    </message>
    <message>
        <source>Deprecate the term</source>
        <translation>弃用术语</translation>
    </message>
    <message>
        <source>Say that the chosen term is not to be used any more, and which one is</source>
        <translation>说明所选术语不再使用，以及改用哪个</translation>
    </message>
    <message>
        <source>Move the terms to the trash</source>
        <translation>将术语移到回收站</translation>
    </message>
    <message>
        <source>Remove the chosen terms; they can be restored (Delete)</source>
        <translation>移除所选术语；可以恢复 (Delete)</translation>
    </message>
    <message>
        <source>New glossary</source>
        <translation>新建术语表</translation>
    </message>
    <message>
        <source>Begin a glossary that is kept in this workspace</source>
        <translation>开始一个保存在此工作区中的术语表</translation>
    </message>
    <message>
        <source>Trash of the glossary</source>
        <translation>术语表的回收站</translation>
    </message>
    <message>
        <source>Show or hide the terms that were removed</source>
        <translation>显示或隐藏已移除的术语</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::GovernanceCommands</name>
    <message>
        <source>Go&amp;vernance</source>
        <translation>治理(&amp;V)</translation>
    </message>
    <message>
        <source>Show how the mesh stands with its policies, and what they find</source>
        <translation>显示数据网格遵守策略的情况以及发现</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>豁免</translation>
    </message>
    <message>
        <source>What is lived with, why, by whose word and until when</source>
        <translation>容忍什么、为什么、由谁决定、到何时</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>The policies that hold, and the editor for your own</source>
        <translation>生效的策略，以及您自己策略的编辑器</translation>
    </message>
    <message>
        <source>Mesh readiness</source>
        <translation>数据网格成熟度</translation>
    </message>
    <message>
        <source>How far each domain has come, with the evidence</source>
        <translation>每个域的进展及其依据</translation>
    </message>
    <message>
        <source>Check a join</source>
        <translation>检查连接</translation>
    </message>
    <message>
        <source>Whether products of different domains can be joined, and on what</source>
        <translation>不同域的产品能否连接，以及依据什么</translation>
    </message>
    <message>
        <source>New data product…</source>
        <translation>新建数据产品…</translation>
    </message>
    <message>
        <source>Make a product and its contract from a template</source>
        <translation>根据模板创建产品及其契约</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::HealthCommands</name>
    <message>
        <source>&amp;Health</source>
        <translation>健康(&amp;H)</translation>
    </message>
    <message>
        <source>Show how promises are kept, of your products or of the one in front</source>
        <translation>显示承诺的遵守情况：您的产品或当前产品</translation>
    </message>
    <message>
        <source>Health of all products</source>
        <translation>所有产品的健康</translation>
    </message>
    <message>
        <source>Every product with its score, budget and open breaches</source>
        <translation>每个产品及其得分、预算和未结违约</translation>
    </message>
    <message>
        <source>Health by domain</source>
        <translation>按域查看健康</translation>
    </message>
    <message>
        <source>The mesh day by day, as a heat map</source>
        <translation>逐日的网格热图</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::LineageCommands</name>
    <message>
        <source>&amp;Lineage</source>
        <translation>血缘(&amp;L)</translation>
    </message>
    <message>
        <source>Show where data comes from and where it goes</source>
        <translation>显示数据从哪里来、到哪里去</translation>
    </message>
    <message>
        <source>Lineage: show all of it</source>
        <translation>血缘：显示全图</translation>
    </message>
    <message>
        <source>Zoom so that the whole picture is seen (F)</source>
        <translation>缩放以看到全图 (F)</translation>
    </message>
    <message>
        <source>Lineage: actual size</source>
        <translation>血缘：实际大小</translation>
    </message>
    <message>
        <source>Zoom the picture to 100 % (Ctrl+0)</source>
        <translation>将图缩放到 100 % (Ctrl+0)</translation>
    </message>
    <message>
        <source>Lineage: show more upstream</source>
        <translation>血缘：显示更多上游</translation>
    </message>
    <message>
        <source>One step more of what the chosen thing is made from</source>
        <translation>再向所选对象的上游一步</translation>
    </message>
    <message>
        <source>Lineage: show more downstream</source>
        <translation>血缘：显示更多下游</translation>
    </message>
    <message>
        <source>One step more of what is made from the chosen thing</source>
        <translation>再向所选对象的下游一步</translation>
    </message>
    <message>
        <source>Lineage: show all upstream</source>
        <translation>血缘：显示全部上游</translation>
    </message>
    <message>
        <source>Everything the chosen thing is made from</source>
        <translation>所选对象的全部来源</translation>
    </message>
    <message>
        <source>Lineage: show all downstream</source>
        <translation>血缘：显示全部下游</translation>
    </message>
    <message>
        <source>Everything made from the chosen thing</source>
        <translation>来自所选对象的全部内容</translation>
    </message>
    <message>
        <source>Lineage: open or close columns</source>
        <translation>血缘：展开或折叠列</translation>
    </message>
    <message>
        <source>Show the columns of the chosen dataset and their lines (C)</source>
        <translation>显示所选数据集的列及其连线 (C)</translation>
    </message>
    <message>
        <source>Lineage: trace the column</source>
        <translation>血缘：追踪该列</translation>
    </message>
    <message>
        <source>Follow the chosen column through all it comes from and goes to (T)</source>
        <translation>沿所选列的全部来源和去向追踪 (T)</translation>
    </message>
    <message>
        <source>Lineage: look from here</source>
        <translation>血缘：以此为起点</translation>
    </message>
    <message>
        <source>Make the chosen thing the start of the picture (R)</source>
        <translation>以所选对象为图的起点 (R)</translation>
    </message>
    <message>
        <source>Lineage: show or hide staging and tests</source>
        <translation>血缘：显示或隐藏暂存和测试</translation>
    </message>
    <message>
        <source>Leave staging models, tests and seeds out, with lines over them</source>
        <translation>略去暂存模型、测试和种子，并以连线跨过</translation>
    </message>
    <message>
        <source>Lineage: turn the picture</source>
        <translation>血缘：旋转图</translation>
    </message>
    <message>
        <source>Across, or top to bottom</source>
        <translation>横向，或自上而下</translation>
    </message>
    <message>
        <source>Lineage lens: %1</source>
        <translation>血缘透镜：%1</translation>
    </message>
    <message>
        <source>Colour the edges of boxes by %1</source>
        <translation>按%1为方框边缘着色</translation>
    </message>
    <message>
        <source>Lineage as picture</source>
        <translation>血缘图</translation>
    </message>
    <message>
        <source>Boxes and lines</source>
        <translation>方框与连线</translation>
    </message>
    <message>
        <source>Lineage as outline</source>
        <translation>血缘大纲</translation>
    </message>
    <message>
        <source>A tree for reading, also with a screen reader</source>
        <translation>便于阅读的树，也适合屏幕阅读器</translation>
    </message>
    <message>
        <source>Lineage as table</source>
        <translation>血缘表</translation>
    </message>
    <message>
        <source>A row for each line, to sort and copy</source>
        <translation>每条线一行，可排序和复制</translation>
    </message>
    <message>
        <source>Lineage: copy path</source>
        <translation>血缘：复制路径</translation>
    </message>
    <message>
        <source>Copy the traced or chosen way as a line</source>
        <translation>将追踪或选定的路径复制为一行</translation>
    </message>
    <message>
        <source>Lineage: export…</source>
        <translation>血缘：导出…</translation>
    </message>
    <message>
        <source>Write all of it as SVG, PDF, PNG, CSV, JSON, DOT or Mermaid</source>
        <translation>将全部写为 SVG、PDF、PNG、CSV、JSON、DOT 或 Mermaid</translation>
    </message>
    <message>
        <source>No lineage is in front.</source>
        <translation>当前页面不是血缘。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export lineage</source>
        <translation>导出血缘</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>正在导出 %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Trail of classified data</source>
        <translation>分类数据的流向</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1，%2 %</translation>
    </message>
    <message>
        <source>Lineage: what if it were dropped</source>
        <translation>血缘：如果被删除</translation>
    </message>
    <message>
        <source>Mark what is made of the chosen thing or column as at risk</source>
        <translation>将由所选内容或列产生的内容标记为有风险</translation>
    </message>
    <message>
        <source>Lineage: what if it were renamed</source>
        <translation>血缘：如果被重命名</translation>
    </message>
    <message>
        <source>Mark what reads the chosen thing or column by its name</source>
        <translation>标记按名称读取所选内容或列的内容</translation>
    </message>
    <message>
        <source>Lineage: what if it had another type</source>
        <translation>血缘：如果换成另一类型</translation>
    </message>
    <message>
        <source>Mark what another type of the chosen column would concern</source>
        <translation>标记所选列类型更改会影响的内容</translation>
    </message>
    <message>
        <source>Lineage: end the what-if</source>
        <translation>血缘：结束假设</translation>
    </message>
    <message>
        <source>The chosen thing or column is as it is</source>
        <translation>所选内容或列保持原样</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::MeasureCommands</name>
    <message>
        <source>&amp;Measure now</source>
        <translation>立即测量(&amp;M)</translation>
    </message>
    <message>
        <source>Ask the databases whether the promises and rules of the thing in front are kept</source>
        <translation>询问数据库：当前内容的承诺和规则是否得到遵守</translation>
    </message>
    <message>
        <source>Measure &amp;everything</source>
        <translation>测量全部(&amp;E)</translation>
    </message>
    <message>
        <source>Ask every connected database about all that lives there</source>
        <translation>向每个已连接的数据库询问其中的所有内容</translation>
    </message>
    <message>
        <source>C&amp;onnections…</source>
        <translation>连接(&amp;O)…</translation>
    </message>
    <message>
        <source>Add, change and remove the databases that may be measured</source>
        <translation>添加、更改和移除可测量的数据库</translation>
    </message>
    <message>
        <source>No database is connected yet; see Connections</source>
        <translation>尚未连接数据库；请参阅“连接”</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::Notifier</name>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>已完成：%1</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::PageCommands</name>
    <message>
        <source>E&amp;xport page…</source>
        <translation>导出页面(&amp;X)…</translation>
    </message>
    <message>
        <source>Write the page in front as PDF, PNG, SVG, HTML or Markdown</source>
        <translation>将当前页面写为 PDF、PNG、SVG、HTML 或 Markdown</translation>
    </message>
    <message>
        <source>&amp;Print page…</source>
        <translation>打印页面(&amp;P)…</translation>
    </message>
    <message>
        <source>Preview the page in front and print it</source>
        <translation>预览并打印当前页面</translation>
    </message>
    <message>
        <source>Copy page as &amp;Markdown</source>
        <translation>以 Markdown 格式复制页面(&amp;M)</translation>
    </message>
    <message>
        <source>Copy what the page in front says, with its link</source>
        <translation>复制当前页面的内容及其链接</translation>
    </message>
    <message>
        <source>Export page</source>
        <translation>导出页面</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>正在导出 %1</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::QuickOpenController</name>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>%1 · viewed %2</source>
        <translation>%1 · 查看于%2</translation>
    </message>
    <message>
        <source>%1 · favourite</source>
        <translation>%1 · 收藏</translation>
    </message>
    <message>
        <source>&amp;Quick open…</source>
        <translation>快速打开(&amp;Q)…</translation>
    </message>
    <message>
        <source>Open anything by a few letters of its name</source>
        <translation>输入名称的几个字母即可打开任何内容</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Saved search · %1</source>
        <translation>已保存的搜索 · %1</translation>
    </message>
    <message>
        <source>Open tab</source>
        <translation>已打开的标签页</translation>
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
            <numerusform>已将 %Ln 个匹配项写入 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) copied</source>
        <translation>
            <numerusform>已复制 %Ln 个匹配项</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export matches…</source>
        <translation>导出匹配项(&amp;E)…</translation>
    </message>
    <message>
        <source>Write all matches of the search to a CSV, JSON or Markdown file</source>
        <translation>将搜索的全部匹配项写入 CSV、JSON 或 Markdown 文件</translation>
    </message>
    <message>
        <source>Copy &amp;all matches</source>
        <translation>复制全部匹配项(&amp;A)</translation>
    </message>
    <message>
        <source>Copy all matches of the search, a line for each</source>
        <translation>复制搜索的全部匹配项，每项一行</translation>
    </message>
    <message>
        <source>The page in front is no search</source>
        <translation>当前页面不是搜索页</translation>
    </message>
    <message>
        <source>Export matches</source>
        <translation>导出匹配项</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::UndoKeeper</name>
    <message>
        <source>Source removed: %1</source>
        <translation>已移除来源：%1</translation>
    </message>
    <message>
        <source>Columns of a table changed</source>
        <translation>表格的列已更改</translation>
    </message>
    <message>
        <source>Columns of the matches changed</source>
        <translation>匹配结果的列已更改</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>设置已更改</translation>
    </message>
</context>
<context>
    <name>meshbook::gui::WindowController</name>
    <message>
        <source>Synced just now</source>
        <translation>刚刚同步</translation>
    </message>
    <message numerus="yes">
        <source>Synced %n minutes ago</source>
        <translation>
            <numerusform>%Ln 分钟前同步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synced %n hours ago</source>
        <translation>
            <numerusform>%Ln 小时前同步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Synced %n days ago</source>
        <translation>
            <numerusform>%Ln 天前同步</numerusform>
        </translation>
    </message>
    <message>
        <source>7 domains, 36 products, 235 terms</source>
        <translation>7 个域、36 个数据产品、235 个术语</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%Ln 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · works offline</source>
        <translation>%1 · 可离线使用</translation>
    </message>
    <message>
        <source>No sources yet · works offline</source>
        <translation>还没有来源 · 可离线使用</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Much would disappear</source>
        <translation>大量内容将会消失</translation>
    </message>
    <message>
        <source>Remove Them</source>
        <translation>仍然移除</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>已清除。</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Meshbook could not be started for %1.</source>
        <translation>无法为 %1 启动 Meshbook。</translation>
    </message>
    <message>
        <source>About Meshbook</source>
        <translation>关于 Meshbook</translation>
    </message>
    <message>
        <source>Meshbook %1

A catalog and glossary browser for a data mesh.
GPL-3.0-or-later

Workspace: %2</source>
        <translation>Meshbook %1

数据网格的目录与术语表浏览器。
GPL-3.0-or-later

工作区：%2</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>血缘</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>治理</translation>
    </message>
</context>
<context>
    <name>meshbook::health::Digest</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>数据产品</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>数据产品</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已遵守</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>剩余预算</translation>
    </message>
    <message>
        <source>Open breaches</source>
        <translation>未结违约</translation>
    </message>
    <message>
        <source>There are no products.</source>
        <translation>没有产品。</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>违约</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>For</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>最差</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Nothing was in breach.</source>
        <translation>没有违约。</translation>
    </message>
    <message>
        <source>%1, still open</source>
        <translation>%1，尚未结束</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>No product or contract changed.</source>
        <translation>没有产品或契约更改。</translation>
    </message>
    <message>
        <source>Health of all together: %1 (%2), %3 since the beginning.</source>
        <translation>整体健康：%1（%2），自期初以来 %3。</translation>
    </message>
    <message>
        <source>Health of the mesh</source>
        <translation>网格的健康</translation>
    </message>
    <message>
        <source>Health of %1</source>
        <translation>%1 的健康</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>从 %1 到 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n breach(es)</source>
        <translation>
            <numerusform>%Ln 次违约</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%Ln 次尚未结束</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n product(s) nothing is known: nobody measured.</source>
        <translation>
            <numerusform>%Ln 个产品情况未知：无人测量。</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest %1 breaches are listed.</source>
        <translation>列出了最新的 %1 次违约。</translation>
    </message>
</context>
<context>
    <name>meshbook::health::ScoreRules</name>
    <message>
        <source>Service levels now</source>
        <translation>当前服务级别</translation>
    </message>
    <message>
        <source>Service levels over time</source>
        <translation>一段时间内的服务级别</translation>
    </message>
    <message>
        <source>Error budget left</source>
        <translation>剩余错误预算</translation>
    </message>
    <message>
        <source>Quality rules now</source>
        <translation>当前质量规则</translation>
    </message>
    <message>
        <source>nothing was measured</source>
        <translation>没有测量</translation>
    </message>
    <message>
        <source>%1 of %2 service levels met</source>
        <translation>达到 %1 / %2 项服务级别</translation>
    </message>
    <message>
        <source>%1 of %2 service levels kept as promised</source>
        <translation>按承诺遵守了 %1 / %2 项服务级别</translation>
    </message>
    <message>
        <source>%1 of %2 error budgets not spent</source>
        <translation>%1 / %2 个错误预算未耗尽</translation>
    </message>
    <message>
        <source>%1 of %2 quality rules met</source>
        <translation>满足 %1 / %2 条质量规则</translation>
    </message>
    <message>
        <source>The score table has a rule that is not understood.</source>
        <translation>评分表中有无法理解的规则。</translation>
    </message>
    <message>
        <source>The score table is incomplete.</source>
        <translation>评分表不完整。</translation>
    </message>
    <message>
        <source>The score table is no JSON object.</source>
        <translation>评分表不是 JSON 对象。</translation>
    </message>
</context>
<context>
    <name>meshbook::health::ValueText</name>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分钟</translation>
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
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (until %3)</source>
        <extracomment>Who answers for a breach, why, and until when</extracomment>
        <translation>%1：%2（至 %3）</translation>
    </message>
    <message>
        <source>%1: %2 (over since %3)</source>
        <translation>%1：%2（自 %3 起失效）</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1 之前</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Open breach</source>
        <translation>未结违约</translation>
    </message>
    <message>
        <source>Breach</source>
        <translation>违约</translation>
    </message>
    <message>
        <source>Nobody answers for it</source>
        <translation>无人负责</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>违反</translation>
    </message>
    <message>
        <source>For</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Since when a breach lasted</extracomment>
        <translation>原值</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>最差</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Answered for by</source>
        <translation>负责人</translation>
    </message>
</context>
<context>
    <name>meshbook::items::CellChangesModel</name>
    <message>
        <source>Term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>meshbook::items::ChangeSetModel</name>
    <message>
        <source>Waits for you</source>
        <translation>等待您</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>您的</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已发布</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%Ln 个术语</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%Ln 个冲突</numerusform>
        </translation>
    </message>
    <message>
        <source>With others</source>
        <translation>等待他人</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <extracomment>%1 are people: &quot;waits for Ana, Ben&quot;</extracomment>
        <translation>等待 %1</translation>
    </message>
</context>
<context>
    <name>meshbook::items::CheckModel</name>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>新鲜度</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Frequency of updates</source>
        <translation>更新频率</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>每日就绪时间</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保留期</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>响应时间</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>错误率</translation>
    </message>
    <message>
        <source>General availability</source>
        <translation>正式发布</translation>
    </message>
    <message>
        <source>End of support</source>
        <translation>终止支持</translation>
    </message>
    <message>
        <source>End of life</source>
        <translation>生命周期终止</translation>
    </message>
    <message>
        <source>Support hours</source>
        <translation>支持时段</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>完整性</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确性</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服务级别</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Heading of a table column: the column or dataset that is checked</extracomment>
        <translation>对象</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期望</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>meshbook::items::ClashModel</name>
    <message numerus="yes">
        <source>%n meaning(s)</source>
        <translation>
            <numerusform>%Ln 个含义</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::items::ColumnTreeModel</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%Ln 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%Ln 条规则</numerusform>
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
        <translation>必填</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>PII</source>
        <translation>PII</translation>
    </message>
    <message>
        <source>sources disagree on the type</source>
        <translation>各来源的类型不一致</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Req.</source>
        <extracomment>Heading of a narrow table column: whether a value is required</extracomment>
        <translation>必填</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>Heading of a table column: the classification, as &quot;confidential&quot;</extracomment>
        <translation>分类</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Said by</source>
        <extracomment>Heading of a table column: which files say so</extracomment>
        <translation>出处</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>meshbook::items::ComparisonModel</name>
    <message>
        <source>breaks readers</source>
        <translation>影响读取方</translation>
    </message>
    <message>
        <source>breaks writers</source>
        <translation>影响写入方</translation>
    </message>
    <message>
        <source>behaves otherwise</source>
        <translation>行为改变</translation>
    </message>
    <message>
        <source>addition</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1，新增</translation>
    </message>
    <message>
        <source>%1, gone</source>
        <translation>%1，已消失</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1，已更改</translation>
    </message>
    <message>
        <source>%1, new: %2</source>
        <translation>%1，新增：%2</translation>
    </message>
    <message>
        <source>%1, gone: %2</source>
        <translation>%1，已消失：%2</translation>
    </message>
    <message>
        <source>%1, before: %2, after: %3</source>
        <translation>%1，之前：%2，之后：%3</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>含义</translation>
    </message>
</context>
<context>
    <name>meshbook::items::ConflictModel</name>
    <message>
        <source>changed here</source>
        <translation>在此更改</translation>
    </message>
    <message>
        <source>removed in the source</source>
        <translation>已从来源移除</translation>
    </message>
    <message>
        <source>%1. Before: %2. Mine: %3. Theirs: %4</source>
        <translation>%1。之前：%2。我的：%3。对方的：%4</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方的</translation>
    </message>
</context>
<context>
    <name>meshbook::items::DaysModel</name>
    <message>
        <source>met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>close to breach</source>
        <translation>接近违约</translation>
    </message>
    <message>
        <source>breached</source>
        <translation>违反</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>无域</translation>
    </message>
    <message>
        <source>Domain %1</source>
        <translation>域 %1</translation>
    </message>
    <message>
        <source>%1, score %2, grade %3</source>
        <translation>%1，得分 %2，等级 %3</translation>
    </message>
    <message>
        <source>%1, no score</source>
        <translation>%1，无得分</translation>
    </message>
    <message>
        <source>Domain and product</source>
        <translation>域和产品</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
</context>
<context>
    <name>meshbook::items::DriftTable</name>
    <message>
        <source>not observed</source>
        <translation>未观测到</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>未声明</translation>
    </message>
    <message>
        <source>other type</source>
        <translation>类型不同</translation>
    </message>
    <message>
        <source>may be empty or not</source>
        <translation>可否为空不同</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
</context>
<context>
    <name>meshbook::items::FamilyWords</name>
    <message>
        <source>Broader and narrower</source>
        <translation>上位与下位</translation>
    </message>
    <message>
        <source>Is a</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>是…的一部分</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Opposites</source>
        <translation>反义</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>被替换为</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>Of your own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>broader than %1</source>
        <translation>比 %1 更广</translation>
    </message>
    <message>
        <source>narrower than %1</source>
        <translation>比 %1 更窄</translation>
    </message>
    <message>
        <source>more general than %1</source>
        <translation>比 %1 更一般</translation>
    </message>
    <message>
        <source>a kind of %1</source>
        <translation>%1 的一种</translation>
    </message>
    <message>
        <source>has %1</source>
        <translation>有 %1</translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation>%1 的一部分</translation>
    </message>
    <message>
        <source>related to %1</source>
        <translation>与 %1 相关</translation>
    </message>
    <message>
        <source>matches %1</source>
        <translation>与 %1 匹配</translation>
    </message>
    <message>
        <source>opposite of %1</source>
        <translation>与 %1 相反</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>由 %1 取代</translation>
    </message>
    <message>
        <source>replaces %1</source>
        <translation>取代 %1</translation>
    </message>
    <message>
        <source>has the value %1</source>
        <translation>有值 %1</translation>
    </message>
    <message>
        <source>value of %1</source>
        <translation>%1 的值</translation>
    </message>
</context>
<context>
    <name>meshbook::items::FindingModel</name>
    <message>
        <source>Waived</source>
        <translation>已豁免</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%Ln 个发现</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%Ln 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>发现于</translation>
    </message>
    <message>
        <source>Where, and what to do</source>
        <translation>位置以及该做什么</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>发现内容</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方法</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域</translation>
    </message>
    <message>
        <source>Policy id</source>
        <translation>策略 ID</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
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
        <translation>DataHub 术语表</translation>
    </message>
    <message>
        <source>DataHub product</source>
        <translation>DataHub 数据产品</translation>
    </message>
    <message>
        <source>DataHub lineage</source>
        <translation>DataHub 血缘</translation>
    </message>
    <message>
        <source>OpenMetadata</source>
        <translation>OpenMetadata</translation>
    </message>
    <message>
        <source>OpenMetadata glossary</source>
        <translation>OpenMetadata 术语表</translation>
    </message>
    <message>
        <source>dbt manifest</source>
        <translation>dbt 清单</translation>
    </message>
    <message>
        <source>dbt catalog</source>
        <translation>dbt 目录</translation>
    </message>
    <message>
        <source>dbt sources</source>
        <translation>dbt 源</translation>
    </message>
    <message>
        <source>dbt run results</source>
        <translation>dbt 运行结果</translation>
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
        <translation>变更集在审核中时，术语才在审核中。</translation>
    </message>
    <message>
        <source>“%1” is no status. There are: %2, %3, %4.</source>
        <translation>“%1”不是状态。可用：%2、%3、%4。</translation>
    </message>
    <message>
        <source>There is no term “%1”.</source>
        <translation>没有术语“%1”。</translation>
    </message>
    <message>
        <source>“%1” means several terms. Write the way to it from the top, such as %2.</source>
        <translation>“%1”指多个术语。请写出从顶层到它的路径，例如 %2。</translation>
    </message>
    <message>
        <source>Terms change their glossary when they are moved.</source>
        <translation>术语在移动时才更换术语表。</translation>
    </message>
</context>
<context>
    <name>meshbook::items::GlossaryGridModel</name>
    <message>
        <source>%1
This term is new.</source>
        <translation>%1
此术语是新的。</translation>
    </message>
    <message>
        <source>%1
Nothing was stated before.</source>
        <translation>%1
之前没有内容。</translation>
    </message>
    <message>
        <source>%1
Before: %2</source>
        <translation>%1
之前：%2</translation>
    </message>
</context>
<context>
    <name>meshbook::items::GlossaryTreeModel</name>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>已弃用</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>在此更改</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) below</source>
        <translation>
            <numerusform>下面有 %Ln 个术语</numerusform>
        </translation>
    </message>
    <message>
        <source>Term</source>
        <translation>术语</translation>
    </message>
</context>
<context>
    <name>meshbook::items::GlossaryWords</name>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>同义词</translation>
    </message>
    <message>
        <source>Hidden labels</source>
        <translation>隐藏名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>缩写</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Refused links</source>
        <translation>已拒绝的链接</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>在回收站中</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>已合并到</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Logical type</source>
        <translation>逻辑类型</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <translation>允许的值</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Broader</source>
        <translation>上位词</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>下位词</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>Synonym</source>
        <translation>同义词</translation>
    </message>
    <message>
        <source>Antonym</source>
        <translation>反义词</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>是…的一部分</translation>
    </message>
    <message>
        <source>Has part</source>
        <translation>包含部分</translation>
    </message>
    <message>
        <source>Is a</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>Has a</source>
        <translation>拥有</translation>
    </message>
    <message>
        <source>Exact match</source>
        <translation>精确匹配</translation>
    </message>
    <message>
        <source>Close match</source>
        <translation>近似匹配</translation>
    </message>
    <message>
        <source>Broader match</source>
        <translation>更宽泛匹配</translation>
    </message>
    <message>
        <source>Narrower match</source>
        <translation>更狭窄匹配</translation>
    </message>
    <message>
        <source>Related match</source>
        <translation>相关匹配</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>被替换为</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>管家</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Owner (%1)</source>
        <translation>所有者 (%1)</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>已弃用</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A part of a term and its language: &quot;Definition (Deutsch)&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no language</source>
        <translation>无语言</translation>
    </message>
</context>
<context>
    <name>meshbook::items::GroupedResultsModel</name>
    <message numerus="yes">
        <source>Group %1, %n match(es), open</source>
        <translation>
            <numerusform>分组 %1，%Ln 个匹配项，已展开</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1, %n match(es), closed</source>
        <translation>
            <numerusform>分组 %1，%Ln 个匹配项，已折叠</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only %1, %2 in all</source>
        <translation>只显示 %1，共 %2 项</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more of %1</source>
        <translation>
            <numerusform>再显示 %1 中的 %Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::items::HistoryModel</name>
    <message>
        <source>Added to the catalog</source>
        <translation>已加入目录</translation>
    </message>
    <message>
        <source>Removed from its source</source>
        <translation>已从其来源移除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>%1, %2, from %3 to %4, %5</source>
        <translation>%1，%2，从 %3 改为 %4，%5</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>To</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Version %1: %2</source>
        <translation>版本 %1：%2</translation>
    </message>
</context>
<context>
    <name>meshbook::items::HitListModel</name>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>domain %1</source>
        <translation>域 %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>负责人 %1</translation>
    </message>
</context>
<context>
    <name>meshbook::items::IssueModel</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>meshbook::items::IssueText</name>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1（%2 次）</translation>
    </message>
    <message>
        <source>RDF without concepts, datasets or classes that could be glossary terms.</source>
        <translation>RDF 中没有可作为术语的概念、数据集或类。</translation>
    </message>
    <message>
        <source>The context &quot;%1&quot; is not fetched; names of DCAT, DPROD and SKOS are known.</source>
        <translation>不获取上下文“%1”；DCAT、DPROD 和 SKOS 的名称是已知的。</translation>
    </message>
    <message>
        <source>The event&apos;s job has no usable name.</source>
        <translation>事件的作业没有可用的名称。</translation>
    </message>
    <message>
        <source>A dataset has neither an IRI nor a title and was left out.</source>
        <translation>有一个数据集既无 IRI 也无标题，已略去。</translation>
    </message>
    <message>
        <source>A section to be used by products; it describes none itself.</source>
        <translation>供产品使用的一节；它本身不描述任何产品。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no full path; the term that ends so was taken.</source>
        <translation>“%1”不是完整路径；已采用以此结尾的术语。</translation>
    </message>
    <message>
        <source>There is no term &quot;%1&quot; in this file.</source>
        <translation>此文件中没有术语“%1”。</translation>
    </message>
    <message>
        <source>This is a template: its product has no name yet and is not listed.</source>
        <translation>这是模板：其产品尚无名称，未列出。</translation>
    </message>
    <message>
        <source>Dataset &quot;%1&quot; has no namespace, so it cannot be matched with other sources.</source>
        <translation>数据集“%1”没有命名空间，因此无法与其他来源匹配。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; differs from &quot;%2&quot;, which name and parent give; both are known.</source>
        <translation>名称“%1”与由名称和上级得出的“%2”不同；两者均已记录。</translation>
    </message>
    <message>
        <source>An expectation suite: it names no data asset, so only its results are read.</source>
        <translation>期望套件：未指明数据资产，因此只读取其结果。</translation>
    </message>
    <message>
        <source>Kept as names or texts of other things only: %1.</source>
        <translation>仅作为其他内容的名称或文本保留：%1。</translation>
    </message>
    <message>
        <source>Entities without a place in the catalog were left out: %1.</source>
        <translation>在目录中没有位置的实体已略去：%1。</translation>
    </message>
    <message>
        <source>a %1 server needs &quot;%2&quot;</source>
        <translation>%1 服务器需要“%2”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list.</source>
        <translation>“%1”必须是列表。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a mapping.</source>
        <translation>“%1”必须是映射。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text.</source>
        <translation>“%1”必须是文本。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is required and missing.</source>
        <translation>“%1”为必填项，但缺失。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a text and was left out.</source>
        <translation>“%1”应为文本，已略去。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a list and was left out.</source>
        <translation>“%1”应为列表，已略去。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a credential; it is left out</source>
        <translation>“%1”含有凭据；已略去</translation>
    </message>
    <message>
        <source>The value of custom property &quot;%1&quot; is a secret and was left out.</source>
        <translation>自定义属性“%1”的值是机密，已略去。</translation>
    </message>
    <message>
        <source>The contract has no id; &quot;%1&quot; is used</source>
        <translation>契约没有 id；使用“%1”</translation>
    </message>
    <message>
        <source>the contract lacks &quot;%1&quot;</source>
        <translation>契约缺少“%1”</translation>
    </message>
    <message>
        <source>A schema object has no name; &quot;%1&quot; is used</source>
        <translation>模式对象没有名称；使用“%1”</translation>
    </message>
    <message>
        <source>A property has no name; &quot;%1&quot; is used</source>
        <translation>属性没有名称；使用“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names nothing in this contract</source>
        <translation>“%1”在此契约中不指任何内容</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands twice in this contract</source>
        <translation>“%1”在此契约中出现两次</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no key of %2 in any version; it is kept as it is.</source>
        <translation>“%1”在任何版本中都不是 %2 的键；按原样保留。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 is empty</source>
        <translation>%2 的“%1”为空</translation>
    </message>
    <message>
        <source>a quality rule has more than one operator</source>
        <translation>质量规则有多个运算符</translation>
    </message>
    <message>
        <source>uses %1 features: %2</source>
        <translation>使用了 %1 的特性：%2</translation>
    </message>
    <message>
        <source>still uses names of %1: %2</source>
        <translation>仍使用 %1 的名称：%2</translation>
    </message>
    <message>
        <source>The file is nested deeper than %1 levels.</source>
        <translation>文件嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>The file has more than %1 values.</source>
        <translation>文件的值超过 %1 个。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice; the last one counts.</source>
        <translation>键“%1”出现两次；以最后一个为准。</translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation>这不是有效的 YAML：%1。</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>这不是有效的 JSON：%1。</translation>
    </message>
    <message>
        <source>The data product has no id: it is known by its name.</source>
        <translation>数据产品没有 id：以其名称识别。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads nowhere in this file.</source>
        <translation>“%1”在此文件中没有指向。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no file of this source; what it describes is not known.</source>
        <translation>“%1”不是此来源的文件；其描述的内容未知。</translation>
    </message>
    <message>
        <source>%1 more of this kind are not listed.</source>
        <translation>另有 %1 个同类未列出。</translation>
    </message>
    <message>
        <source>The file has %1 MB; files over %2 MB are not read.</source>
        <translation>文件大小为 %1 MB；超过 %2 MB 的文件不读取。</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>无法打开文件：%1。</translation>
    </message>
    <message>
        <source>declares no version, %1</source>
        <translation>未声明版本，%1</translation>
    </message>
    <message>
        <source>declares %1, %2</source>
        <translation>声明为 %1，%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no key of %2</source>
        <translation>“%1”不是 %2 的键</translation>
    </message>
    <message>
        <source>The manifest does not say on which platform its relations are, so they fold with other artifacts of this folder only.</source>
        <translation>清单未说明其关系位于哪个平台，因此它们只与此文件夹中的其他工件合并。</translation>
    </message>
    <message>
        <source>A mapping or list stands where a key belongs (an unquoted {{ template }}?); the entry is left out.</source>
        <translation>应为键的位置出现了映射或列表（是未加引号的 {{ template }} 吗？）；该条目已略去。</translation>
    </message>
    <message>
        <source>The document type declares entities that could grow without bound; the file is not read.</source>
        <translation>文档类型声明了可能无限增长的实体；不读取该文件。</translation>
    </message>
    <message>
        <source>A dbt semantic manifest: its metrics and semantic models are read from manifest.json.</source>
        <translation>dbt 语义清单：其指标和语义模型从 manifest.json 读取。</translation>
    </message>
    <message>
        <source>A catalog of the Open Data Product Initiative; it lists products described elsewhere.</source>
        <translation>Open Data Product Initiative 的目录；它列出在别处描述的产品。</translation>
    </message>
    <message>
        <source>The data product has neither a fullyQualifiedName nor a name and cannot be listed.</source>
        <translation>数据产品既无 fullyQualifiedName 也无名称，无法列出。</translation>
    </message>
    <message>
        <source>Too many things of this file share too long descriptions; the rest is left out.</source>
        <translation>此文件中有太多内容共用过长的描述；其余已略去。</translation>
    </message>
    <message>
        <source>This item is neither a metadata change event nor a proposal and was left out.</source>
        <translation>此项既不是元数据变更事件也不是提案，已略去。</translation>
    </message>
    <message>
        <source>The vocabulary of the Open Data Product Initiative; it describes no product.</source>
        <translation>Open Data Product Initiative 的词汇表；它不描述任何产品。</translation>
    </message>
    <message>
        <source>A measurement of another version, or without subject or time, is left out.</source>
        <translation>有一次测量属于其他版本，或没有对象或时间，已略去。</translation>
    </message>
    <message>
        <source>The data product has neither a productID nor a name and cannot be listed.</source>
        <translation>数据产品既无 productID 也无名称，无法列出。</translation>
    </message>
    <message>
        <source>The file is not UTF-8; bytes that could not be read are shown as �.</source>
        <translation>该文件不是 UTF-8；无法读取的字节显示为 �。</translation>
    </message>
    <message>
        <source>The file describes more than the limit allows; the rest was left out.</source>
        <translation>该文件描述的内容超过限制；其余已略去。</translation>
    </message>
    <message>
        <source>This is a blueprint: its product has no name yet and is not listed.</source>
        <translation>这是蓝图：其产品尚无名称，未列出。</translation>
    </message>
    <message>
        <source>The schema is nested too deeply or too large; the rest is left out.</source>
        <translation>模式嵌套过深或过大；其余已略去。</translation>
    </message>
    <message>
        <source>The data product has neither an id nor a name and cannot be listed.</source>
        <translation>数据产品既无 id 也无名称，无法列出。</translation>
    </message>
    <message>
        <source>This is a template: names that are still placeholders are left out.</source>
        <translation>这是模板：仍为占位符的名称已略去。</translation>
    </message>
    <message>
        <source>An aspect of a snapshot must be an object with one key, its type.</source>
        <translation>快照的切面必须是只有一个键（即其类型）的对象。</translation>
    </message>
    <message>
        <source>the contract lacks &quot;status&quot;, which is optional only from 3.2 on</source>
        <translation>契约缺少“status”，它从 3.2 起才是可选的</translation>
    </message>
    <message>
        <source>The manifest names no schema version; it is read by its shape.</source>
        <translation>清单未指明模式版本；按其结构读取。</translation>
    </message>
    <message>
        <source>The API has too many tables or columns; the rest is left out.</source>
        <translation>该 API 的表或列过多；其余已略去。</translation>
    </message>
    <message>
        <source>An authoritative definition without type and url is left out.</source>
        <translation>有一个权威定义没有 type 和 url，已略去。</translation>
    </message>
    <message>
        <source>The schema of the messages is no JSON text that can be read.</source>
        <translation>消息的模式不是可读取的 JSON 文本。</translation>
    </message>
    <message>
        <source>Results without a time are taken as of the time of the file.</source>
        <translation>没有时间的结果按该文件的时间计。</translation>
    </message>
    <message>
        <source>&quot;&lt;&lt;&quot; merges mappings only; it is kept as an ordinary key.</source>
        <translation>“&lt;&lt;”只合并映射；它作为普通键保留。</translation>
    </message>
    <message>
        <source>A document in this file is no data product and is left out.</source>
        <translation>此文件中有一个文档不是数据产品，已略去。</translation>
    </message>
    <message>
        <source>A validation result without a list of results is left out.</source>
        <translation>有一个验证结果没有结果列表，已略去。</translation>
    </message>
    <message>
        <source>The version of the standard is not declared (apiVersion).</source>
        <translation>未声明标准的版本（apiVersion）。</translation>
    </message>
    <message>
        <source>Too many contexts within contexts; the rest are left out.</source>
        <translation>上下文中嵌套的上下文过多；其余已略去。</translation>
    </message>
    <message>
        <source>A contract result without contract or time was left out.</source>
        <translation>有一个契约结果没有契约或时间，已略去。</translation>
    </message>
    <message>
        <source>This JSON text cannot be read: it is no object or list.</source>
        <translation>无法读取此 JSON 文本：它不是对象或列表。</translation>
    </message>
    <message>
        <source>An edge names an end that is no asset and was left out.</source>
        <translation>有一条连线的一端不是资产，已略去。</translation>
    </message>
    <message>
        <source>A value is longer than allowed; is a quote not closed?</source>
        <translation>有一个值超出允许的长度；是引号未闭合吗？</translation>
    </message>
    <message>
        <source>There are more problems of this kind than are listed.</source>
        <translation>此类问题不止所列的这些。</translation>
    </message>
    <message>
        <source>A contact point without name and address is left out.</source>
        <translation>有一个联系点没有名称和地址，已略去。</translation>
    </message>
    <message>
        <source>Results without the name of their test were left out.</source>
        <translation>没有测试名称的结果已略去。</translation>
    </message>
    <message>
        <source>A list of tables without the contract they belong to</source>
        <translation>一个表列表，没有其所属的契约</translation>
    </message>
    <message>
        <source>The result of an assertion run should be an object.</source>
        <translation>断言运行的结果应为对象。</translation>
    </message>
    <message>
        <source>Owners should be an object with users and groups.</source>
        <translation>所有者应为含有用户和组的对象。</translation>
    </message>
    <message>
        <source>A result without unique_id or status is left out.</source>
        <translation>有一个结果没有 unique_id 或 status，已略去。</translation>
    </message>
    <message>
        <source>The version of the specification is not declared.</source>
        <translation>未声明规范的版本。</translation>
    </message>
    <message>
        <source>A support channel that says nothing is left out.</source>
        <translation>有一个支持渠道没有任何内容，已略去。</translation>
    </message>
    <message>
        <source>It cannot be told what this is; it was left out.</source>
        <translation>无法判断这是什么；已略去。</translation>
    </message>
    <message>
        <source>A result that names no expectation is left out.</source>
        <translation>有一个结果未指明期望，已略去。</translation>
    </message>
    <message>
        <source>The folder cannot be opened: permission denied.</source>
        <translation>无法打开文件夹：权限被拒绝。</translation>
    </message>
    <message>
        <source>The version of the descriptor is not declared.</source>
        <translation>未声明描述符的版本。</translation>
    </message>
    <message>
        <source>A result does not say whether it is a success.</source>
        <translation>有一个结果未说明是否成功。</translation>
    </message>
    <message>
        <source>Nothing in this file is known to the catalog.</source>
        <translation>此文件中没有目录认识的内容。</translation>
    </message>
    <message>
        <source>An input contract without an id is left out.</source>
        <translation>有一个输入契约没有 id，已略去。</translation>
    </message>
    <message>
        <source>A data contract without a name was left out.</source>
        <translation>有一个数据契约没有名称，已略去。</translation>
    </message>
    <message>
        <source>A test case names no table and was left out.</source>
        <translation>有一个测试用例未指明表，已略去。</translation>
    </message>
    <message>
        <source>A glossary term without a name was left out.</source>
        <translation>有一个术语表术语没有名称，已略去。</translation>
    </message>
    <message>
        <source>The text in aspect.value is not valid JSON.</source>
        <translation>aspect.value 中的文本不是有效的 JSON。</translation>
    </message>
    <message>
        <source>primaryKey is true or false, not a number</source>
        <translation>primaryKey 应为 true 或 false，而不是数字</translation>
    </message>
    <message>
        <source>an operator needs a &quot;metric&quot; or a query</source>
        <translation>运算符需要“metric”或查询</translation>
    </message>
    <message>
        <source>A team member without a name is left out.</source>
        <translation>有一个团队成员没有名称，已略去。</translation>
    </message>
    <message>
        <source>The file is empty now; it was not before.</source>
        <translation>该文件现在为空；以前不是。</translation>
    </message>
    <message>
        <source>The reader for CSV could not be started.</source>
        <translation>无法启动 CSV 读取器。</translation>
    </message>
    <message>
        <source>An upstream needs a name and a platform.</source>
        <translation>上游需要名称和平台。</translation>
    </message>
    <message>
        <source>There are too many blank lines in a row.</source>
        <translation>连续的空行过多。</translation>
    </message>
    <message>
        <source>An assertion without a name is left out.</source>
        <translation>有一个断言没有名称，已略去。</translation>
    </message>
    <message>
        <source>A dimension without a name is left out.</source>
        <translation>有一个维度没有名称，已略去。</translation>
    </message>
    <message>
        <source>A pipeline without a name was left out.</source>
        <translation>有一条流水线没有名称，已略去。</translation>
    </message>
    <message>
        <source>An entity needs a name and a platform.</source>
        <translation>实体需要名称和平台。</translation>
    </message>
    <message>
        <source>A glossary without a key was left out.</source>
        <translation>有一个术语表没有键，已略去。</translation>
    </message>
    <message>
        <source>a custom rule needs &quot;implementation&quot;</source>
        <translation>自定义规则需要“implementation”</translation>
    </message>
    <message>
        <source>The file is binary; text was expected.</source>
        <translation>该文件是二进制文件；此处应为文本。</translation>
    </message>
    <message>
        <source>An entry without a name was left out.</source>
        <translation>有一个条目没有名称，已略去。</translation>
    </message>
    <message>
        <source>The YAML parser could not be started.</source>
        <translation>无法启动 YAML 解析器。</translation>
    </message>
    <message>
        <source>A dataset without a name is left out.</source>
        <translation>有一个数据集没有名称，已略去。</translation>
    </message>
    <message>
        <source>An asset without a name was left out.</source>
        <translation>有一个资产没有名称，已略去。</translation>
    </message>
    <message>
        <source>A column without a name was left out.</source>
        <translation>有一列没有名称，已略去。</translation>
    </message>
    <message>
        <source>The snapshot has no list of aspects.</source>
        <translation>快照没有切面列表。</translation>
    </message>
    <message>
        <source>The proposal has no valid entityUrn.</source>
        <translation>提案没有有效的 entityUrn。</translation>
    </message>
    <message>
        <source>The file is binary and was not read.</source>
        <translation>该文件是二进制文件，未读取。</translation>
    </message>
    <message>
        <source>An owner without a name is left out.</source>
        <translation>有一个所有者没有名称，已略去。</translation>
    </message>
    <message>
        <source>&quot;columnMetrics&quot; must be an object.</source>
        <translation>“columnMetrics”必须是对象。</translation>
    </message>
    <message>
        <source>The RDF parser could not be started.</source>
        <translation>无法启动 RDF 解析器。</translation>
    </message>
    <message>
        <source>A freshness result names no source.</source>
        <translation>有一个新鲜度结果未指明源。</translation>
    </message>
    <message>
        <source>A field without a name is left out.</source>
        <translation>有一个字段没有名称，已略去。</translation>
    </message>
    <message>
        <source>A term without a key was left out.</source>
        <translation>有一个术语没有键，已略去。</translation>
    </message>
    <message>
        <source>the contract lacks &quot;apiVersion&quot;</source>
        <translation>契约缺少“apiVersion”</translation>
    </message>
    <message>
        <source>References go round in a circle.</source>
        <translation>引用形成了循环。</translation>
    </message>
    <message>
        <source>The file names no data product.</source>
        <translation>该文件未指明数据产品。</translation>
    </message>
    <message>
        <source>a library rule needs &quot;metric&quot;</source>
        <translation>库规则需要“metric”</translation>
    </message>
    <message>
        <source>&quot;identifiers&quot; must be a list.</source>
        <translation>“identifiers”必须是列表。</translation>
    </message>
    <message>
        <source>The snapshot has no valid urn.</source>
        <translation>快照没有有效的 urn。</translation>
    </message>
    <message>
        <source>The text is cut by a NUL byte.</source>
        <translation>文本被 NUL 字节截断。</translation>
    </message>
    <message>
        <source>a custom rule needs &quot;engine&quot;</source>
        <translation>自定义规则需要“engine”</translation>
    </message>
    <message>
        <source>&quot;assertions&quot; must be a list.</source>
        <translation>“assertions”必须是列表。</translation>
    </message>
    <message>
        <source>a library rule needs &quot;rule&quot;</source>
        <translation>库规则需要“rule”</translation>
    </message>
    <message>
        <source>The file is no readable RDF.</source>
        <translation>该文件不是可读取的 RDF。</translation>
    </message>
    <message>
        <source>The data product has no id.</source>
        <translation>数据产品没有 id。</translation>
    </message>
    <message>
        <source>an sql rule needs &quot;query&quot;</source>
        <translation>sql 规则需要“query”</translation>
    </message>
    <message>
        <source>An event must be an object.</source>
        <translation>事件必须是对象。</translation>
    </message>
    <message>
        <source>&quot;owners&quot; must be a list.</source>
        <translation>“owners”必须是列表。</translation>
    </message>
    <message>
        <source>&quot;fields&quot; must be a list.</source>
        <translation>“fields”必须是列表。</translation>
    </message>
    <message>
        <source>A field has no fieldPath.</source>
        <translation>有一个字段没有 fieldPath。</translation>
    </message>
    <message>
        <source>An asset should be a urn.</source>
        <translation>资产应为 urn。</translation>
    </message>
    <message>
        <source>A port must be a mapping.</source>
        <translation>端口必须是映射。</translation>
    </message>
    <message>
        <source>Columns should be a list.</source>
        <translation>列应为列表。</translation>
    </message>
    <message>
        <source>Tags should be a list.</source>
        <translation>标签应为列表。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>A column has no name.</source>
        <translation>有一列没有名称。</translation>
    </message>
    <message>
        <source>The term has no name.</source>
        <translation>该术语没有名称。</translation>
    </message>
    <message>
        <source>The term has no key.</source>
        <translation>该术语没有键。</translation>
    </message>
    <message>
        <source>A port has no name.</source>
        <translation>有一个端口没有名称。</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>这不是文件。</translation>
    </message>
    <message>
        <source>the logical type of a schema object is &quot;object&quot;, not &quot;%1&quot;</source>
        <translation>模式对象的逻辑类型是“object”，而不是“%1”</translation>
    </message>
    <message>
        <source>This is a template: its placeholders are not filled in. %1</source>
        <translation>这是模板：其占位符尚未填写。%1</translation>
    </message>
    <message>
        <source>References come in pairs of name and URL; &quot;%1&quot; is left over.</source>
        <translation>引用由名称和 URL 成对组成；“%1”多余。</translation>
    </message>
    <message>
        <source>dbt could not read a part of the warehouse: %1</source>
        <translation>dbt 无法读取数据仓库的一部分：%1</translation>
    </message>
    <message>
        <source>The .gitignore files could not be honoured: %1</source>
        <translation>无法遵循 .gitignore 文件：%1</translation>
    </message>
    <message>
        <source>Changes of these aspects were left out: %1.</source>
        <translation>以下切面的变更已略去：%1。</translation>
    </message>
    <message>
        <source>Merge keys would unfold to more than %1 values.</source>
        <translation>合并键展开后会超过 %1 个值。</translation>
    </message>
    <message>
        <source>A change of the column lineage of %1 has a form that is not understood.</source>
        <translation>%1 的列血缘的一项变更形式无法理解。</translation>
    </message>
    <message>
        <source>Aliases would unfold to more than %1 values.</source>
        <translation>别名展开后会超过 %1 个值。</translation>
    </message>
    <message>
        <source>Something is said of the field %1, which the schema of %2 does not have.</source>
        <translation>有内容涉及字段 %1，而 %2 的模式中没有该字段。</translation>
    </message>
    <message>
        <source>A constraint names the column %1, which the table does not have.</source>
        <translation>有一个约束指明了列 %1，而表中没有该列。</translation>
    </message>
    <message>
        <source>The manifest declares version %1; it is read by its shape.</source>
        <translation>清单声明了版本 %1；按其结构读取。</translation>
    </message>
    <message>
        <source>Folders nested deeper than %1 are not read.</source>
        <translation>嵌套超过 %1 层的文件夹不读取。</translation>
    </message>
    <message>
        <source>The schema is written as %1; it is kept as it is</source>
        <translation>模式以 %1 写成；按原样保留</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>The primary key names &quot;%1&quot;, which is no field of &quot;%2&quot;</source>
        <translation>主键指明了“%1”，它不是“%2”的字段</translation>
    </message>
    <message>
        <source>The file has more than %1 statements; it is not read.</source>
        <translation>该文件的语句超过 %1 条；不读取。</translation>
    </message>
    <message>
        <source>The file has more than %1 anchors.</source>
        <translation>文件的锚点超过 %1 个。</translation>
    </message>
    <message>
        <source>The file has more than %1 aliases.</source>
        <translation>文件的别名超过 %1 个。</translation>
    </message>
    <message>
        <source>A component of kind &quot;%1&quot; is not listed.</source>
        <translation>种类为“%1”的组件未列出。</translation>
    </message>
    <message>
        <source>A text is longer than %1 bytes.</source>
        <translation>有一个文本超过 %1 字节。</translation>
    </message>
    <message>
        <source>A key is longer than %1 bytes.</source>
        <translation>有一个键超过 %1 字节。</translation>
    </message>
    <message>
        <source>There are more than %1 issues; the rest is not listed.</source>
        <translation>问题超过 %1 个；其余未列出。</translation>
    </message>
    <message>
        <source>Properties below &quot;%1&quot; are nested too deep; they are left out</source>
        <translation>“%1”之下的属性嵌套过深；已略去</translation>
    </message>
    <message>
        <source>Written by &quot;dbt %1&quot;, which runs nothing: its %2 results are no verdicts.</source>
        <translation>由“dbt %1”写出，它不运行任何内容：其 %2 个结果不是结论。</translation>
    </message>
    <message>
        <source>An edge from &quot;%1&quot; to &quot;%2&quot; names something that is no asset.</source>
        <translation>从“%1”到“%2”的连线指向了不是资产的内容。</translation>
    </message>
    <message>
        <source>Fields below &quot;%1&quot; are nested too deep; they are left out</source>
        <translation>“%1”之下的字段嵌套过深；已略去</translation>
    </message>
    <message>
        <source>Only the first %1 files of this folder are read.</source>
        <translation>只读取此文件夹的前 %1 个文件。</translation>
    </message>
    <message>
        <source>The assertion %1 names no dataset.</source>
        <translation>断言 %1 未指明数据集。</translation>
    </message>
    <message>
        <source>The line has %1 cells, the header %2; the rest was left out.</source>
        <translation>该行有 %1 个单元格，表头有 %2 个；其余已略去。</translation>
    </message>
    <message>
        <source>The parent &quot;%1&quot; belongs to another glossary than &quot;%2&quot;.</source>
        <translation>上级“%1”属于“%2”以外的术语表。</translation>
    </message>
    <message>
        <source>The file has %1 bytes; the limit is %2.</source>
        <translation>该文件有 %1 字节；限制为 %2。</translation>
    </message>
    <message>
        <source>info lacks &quot;%1&quot;</source>
        <translation>info 缺少“%1”</translation>
    </message>
    <message>
        <source>The term &quot;%1&quot; stands in an earlier line too.</source>
        <translation>术语“%1”在前面的行中也出现过。</translation>
    </message>
    <message>
        <source>The alias *%1 has no anchor before it.</source>
        <translation>别名 *%1 之前没有锚点。</translation>
    </message>
    <message>
        <source>The aspect %1 of %2 is not an object.</source>
        <translation>%2 的切面 %1 不是对象。</translation>
    </message>
    <message>
        <source>The aspect %1 of %2 has no content.</source>
        <translation>%2 的切面 %1 没有内容。</translation>
    </message>
    <message>
        <source>The alias *%1 contains itself.</source>
        <translation>别名 *%1 包含其自身。</translation>
    </message>
    <message>
        <source>Version &quot;%1&quot; is not known; read as version 1.</source>
        <translation>版本“%1”未知；按版本 1 读取。</translation>
    </message>
    <message>
        <source>The field %1 stands twice; the first is kept.</source>
        <translation>字段 %1 出现两次；保留第一个。</translation>
    </message>
    <message>
        <source>Version &quot;%1&quot; is read by its shape.</source>
        <translation>版本“%1”按其结构读取。</translation>
    </message>
    <message>
        <source>Version &quot;%1&quot; is read as 1.0.0.</source>
        <translation>版本“%1”按 1.0.0 读取。</translation>
    </message>
    <message>
        <source>Declares %1 and has the sections inside &quot;product&quot;, as 4.0 does.</source>
        <translation>声明为 %1，但各部分位于“product”之内，如 4.0 那样。</translation>
    </message>
    <message>
        <source>A run of %1 has no subject or no time and was left out.</source>
        <translation>%1 的一次运行没有对象或没有时间，已略去。</translation>
    </message>
    <message>
        <source>The test %1 depends on nothing and is left out.</source>
        <translation>测试 %1 不依赖任何内容，已略去。</translation>
    </message>
    <message>
        <source>Declares %1 and uses features of %2.</source>
        <translation>声明为 %1，却使用了 %2 的特性。</translation>
    </message>
    <message>
        <source>Facet &quot;%1&quot; must be an object.</source>
        <translation>分面“%1”必须是对象。</translation>
    </message>
    <message>
        <source>Port &quot;%1&quot; stands twice with the same version.</source>
        <translation>端口“%1”以相同版本出现两次。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no version of the Open Data Product Standard.</source>
        <translation>“%1”不是 Open Data Product Standard 的版本。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither JSON nor YAML that can be read.</source>
        <translation>“%1”既不是可读取的 JSON 也不是可读取的 YAML。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 should be a text and was left out.</source>
        <translation>%2 的“%1”应为文本，已略去。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of %2 should be a list and was left out.</source>
        <translation>%2 的“%1”应为列表，已略去。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no quality dimension of the standard</source>
        <translation>“%1”不是该标准的质量维度</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be %2 but is %3; it is left out</source>
        <translation>“%1”应为%2，却是%3；已略去</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no fully qualified name of a term.</source>
        <translation>“%1”不是术语的完全限定名。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no definition of this contract</source>
        <translation>“%1”不指此契约中的任何定义</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no logical type of the standard</source>
        <translation>“%1”不是该标准的逻辑类型</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no server type of the standard</source>
        <translation>“%1”不是该标准的服务器类型</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be %2; it is left out.</source>
        <translation>“%1”应为%2；已略去。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a mapping or a list.</source>
        <translation>“%1”必须是映射或列表。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; to &quot;%2&quot; names no dataset.</source>
        <translation>从“%1”到“%2”未指明数据集。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a list of terms.</source>
        <translation>“%1”应为术语列表。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no type of quality rule</source>
        <translation>“%1”不是质量规则的类型</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field type of DCS</source>
        <translation>“%1”不是 DCS 的字段类型</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no key of %2 servers</source>
        <translation>“%1”不是 %2 服务器的键</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no type of quality</source>
        <translation>“%1”不是质量的类型</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object.</source>
        <translation>“%1”必须是对象。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a list.</source>
        <translation>“%1”应为列表。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number.</source>
        <translation>“%1”必须是数字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2.</source>
        <translation>“%1”必须是%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no urn.</source>
        <translation>“%1”不是 urn。</translation>
    </message>
    <message>
        <source>%1 services, databases, schemas, tags or classifications have no page in the catalog.</source>
        <translation>有 %1 个服务、数据库、模式、标签或分类在目录中没有页面。</translation>
    </message>
    <message>
        <source>%1 is among its own broader terms; the tree shows it as a top term.</source>
        <translation>%1 位于其自身的上位术语之中；树将其显示为顶层术语。</translation>
    </message>
    <message>
        <source>%1 stands twice in this manifest; the first is used.</source>
        <translation>%1 在此清单中出现两次；使用第一个。</translation>
    </message>
    <message>
        <source>%1 has no place in the catalog and was left out.</source>
        <translation>%1 在目录中没有位置，已略去。</translation>
    </message>
    <message>
        <source>%1 looks like a secret and was left out.</source>
        <translation>%1看起来像机密，已略去。</translation>
    </message>
    <message>
        <source>%1 does not name a dataset.</source>
        <translation>%1 未指明数据集。</translation>
    </message>
    <message>
        <source>&quot;\u&quot; needs four hexadecimal digits</source>
        <translation>“\u”需要四个十六进制数字</translation>
    </message>
    <message>
        <source>a version that was never published</source>
        <translation>从未发布过的版本</translation>
    </message>
    <message>
        <source>metric instead of rule (quality)</source>
        <translation>用 metric 代替 rule（质量）</translation>
    </message>
    <message>
        <source>quality of the whole contract</source>
        <translation>整个契约的质量</translation>
    </message>
    <message>
        <source>quality of models and fields</source>
        <translation>模型和字段的质量</translation>
    </message>
    <message>
        <source>the bytes are not UTF-8</source>
        <translation>字节不是 UTF-8</translation>
    </message>
    <message>
        <source>a text is not closed</source>
        <translation>有一个文本未闭合</translation>
    </message>
    <message>
        <source>support without url</source>
        <translation>没有 url 的 support</translation>
    </message>
    <message>
        <source>a mapping or a list</source>
        <translation>映射或列表</translation>
    </message>
    <message>
        <source>lineage of fields</source>
        <translation>字段的血缘</translation>
    </message>
    <message>
        <source>there is no value</source>
        <translation>没有值</translation>
    </message>
    <message>
        <source>A part of a text</source>
        <translation>文本的一部分</translation>
    </message>
    <message>
        <source>made of mappings</source>
        <translation>由映射组成的内容</translation>
    </message>
    <message>
        <source>a single value</source>
        <translation>单个值</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a data product</source>
        <translation>数据产品</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>team object</source>
        <translation>团队对象</translation>
    </message>
    <message>
        <source>a mapping</source>
        <translation>映射</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>there is something after the end of the value: %1</source>
        <translation>值结束之后还有内容：%1</translation>
    </message>
    <message>
        <source>a text holds an unescaped control character, %1</source>
        <translation>文本含有未转义的控制字符，%1</translation>
    </message>
    <message>
        <source>a key in double quotes is expected, not %1</source>
        <translation>此处应为双引号中的键，而不是 %1</translation>
    </message>
    <message>
        <source>&quot;:&quot; is expected after the key, not %1</source>
        <translation>键之后应为“:”，而不是 %1</translation>
    </message>
    <message>
        <source>a value is expected, not %1</source>
        <translation>此处应为值，而不是 %1</translation>
    </message>
    <message>
        <source>the end is missing: a &quot;%1&quot; is not closed</source>
        <translation>缺少结尾：有一个“%1”未闭合</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot;</source>
        <translation>“%1”的值</translation>
    </message>
    <message>
        <source>&quot;,&quot; or &quot;%1&quot; is expected, not %2</source>
        <translation>此处应为“,”或“%1”，而不是 %2</translation>
    </message>
    <message>
        <source>byte 0x%1</source>
        <translation>字节 0x%1</translation>
    </message>
    <message>
        <source>&quot;\%1&quot; is no escape of JSON</source>
        <translation>“\%1”不是 JSON 的转义</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no JSON value</source>
        <translation>“%1”不是 JSON 值</translation>
    </message>
    <message>
        <source>%1 of the contract</source>
        <translation>契约的 %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 和另外 %2 个</translation>
    </message>
    <message>
        <source>%1 as a bound</source>
        <translation>%1 作为界限</translation>
    </message>
    <message>
        <source>%1 (servers)</source>
        <translation>%1（服务器）</translation>
    </message>
    <message>
        <source>%1 servers</source>
        <translation>%1 服务器</translation>
    </message>
    <message>
        <source>%1 type</source>
        <translation>%1 类型</translation>
    </message>
</context>
<context>
    <name>meshbook::items::LevelModel</name>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>met %1</source>
        <translation>达到 %1</translation>
    </message>
    <message>
        <source>budget left: %1</source>
        <translation>剩余预算：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n expected measurement(s) did not come</source>
        <translation>
            <numerusform>%Ln 次预期测量未到</numerusform>
        </translation>
    </message>
    <message>
        <source>the budget is burning fast</source>
        <translation>预算消耗很快</translation>
    </message>
    <message>
        <source>Promised or checked</source>
        <extracomment>Heading of a list of promises and quality rules</extracomment>
        <translation>承诺或检查</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>never run</source>
        <translation>从未运行</translation>
    </message>
    <message>
        <source>never run: counts neither as met nor as broken</source>
        <translation>从未运行：既不计为达标，也不计为违反</translation>
    </message>
    <message>
        <source>nobody measured it: counts neither as met nor as broken</source>
        <translation>无人测量：既不计为达标，也不计为违反</translation>
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
        <translation>术语</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域</translation>
    </message>
</context>
<context>
    <name>meshbook::items::LintKindModel</name>
    <message>
        <source>All findings</source>
        <translation>全部发现</translation>
    </message>
    <message>
        <source>One word, several meanings</source>
        <translation>一词多义</translation>
    </message>
</context>
<context>
    <name>meshbook::items::LintModel</name>
    <message>
        <source>can be fixed</source>
        <translation>可修复</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修复</translation>
    </message>
</context>
<context>
    <name>meshbook::items::LintWords</name>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Near-duplicates</source>
        <translation>近似重复</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>孤立</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Missing definitions</source>
        <translation>缺失的定义</translation>
    </message>
    <message>
        <source>Empty definitions</source>
        <translation>空定义</translation>
    </message>
    <message>
        <source>Circular definitions</source>
        <translation>循环定义</translation>
    </message>
    <message>
        <source>Unknown abbreviations</source>
        <translation>未知缩写</translation>
    </message>
    <message>
        <source>Missing inverses</source>
        <translation>缺失的反向关系</translation>
    </message>
    <message>
        <source>Unused terms</source>
        <translation>未使用的术语</translation>
    </message>
    <message>
        <source>Broken links</source>
        <translation>断开的链接</translation>
    </message>
    <message>
        <source>Waiting too long</source>
        <translation>等待过久</translation>
    </message>
    <message>
        <source>Fixing merges them: the other label becomes a synonym, and references follow.</source>
        <translation>修复会将它们合并：另一名称成为同义词，引用随之转移。</translation>
    </message>
    <message>
        <source>Open the term and give it a place or a relation.</source>
        <translation>打开术语，给它一个位置或关系。</translation>
    </message>
    <message>
        <source>Fixing moves the term to the top of its glossary.</source>
        <translation>修复会将术语移到其术语表的顶层。</translation>
    </message>
    <message>
        <source>Open the term and write its definition.</source>
        <translation>打开术语并编写其定义。</translation>
    </message>
    <message>
        <source>Open the term and say what it means in other words.</source>
        <translation>打开术语，用其他的话说明其含义。</translation>
    </message>
    <message>
        <source>Fixing adds the abbreviation to the term whose initials it has.</source>
        <translation>修复会将缩写添加到首字母相符的术语。</translation>
    </message>
    <message>
        <source>Fixing states the relation at the other end too.</source>
        <translation>修复会在另一端也声明该关系。</translation>
    </message>
    <message>
        <source>Link it to data, or deprecate it.</source>
        <translation>将它链接到数据，或弃用它。</translation>
    </message>
    <message>
        <source>Fixing follows merged terms and removes what leads nowhere.</source>
        <translation>修复会跟随已合并的术语，并移除无处可达的内容。</translation>
    </message>
    <message>
        <source>Submit, approve or withdraw what waits.</source>
        <translation>提交、批准或撤回等待中的内容。</translation>
    </message>
</context>
<context>
    <name>meshbook::items::MeasuredModel</name>
    <message>
        <source>met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>close to breach</source>
        <translation>接近违约</translation>
    </message>
    <message>
        <source>breached</source>
        <translation>违反</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>warned</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>went wrong</source>
        <translation>出错</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>无结论</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
</context>
<context>
    <name>meshbook::items::NeighbourModel</name>
    <message>
        <source>in the middle</source>
        <translation>在中间</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域</translation>
    </message>
</context>
<context>
    <name>meshbook::items::PictureOutlineModel</name>
    <message>
        <source>root</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>上游</translation>
    </message>
    <message>
        <source>downstream</source>
        <translation>下游</translation>
    </message>
    <message numerus="yes">
        <source>%n edge(s)</source>
        <translation>
            <numerusform>%Ln 条边</numerusform>
        </translation>
    </message>
    <message>
        <source>see above</source>
        <translation>见上</translation>
    </message>
    <message numerus="yes">
        <source>group of %n</source>
        <translation>
            <numerusform>%Ln 项的分组</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>How it flows</source>
        <translation>流动方式</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域</translation>
    </message>
</context>
<context>
    <name>meshbook::items::PictureTableModel</name>
    <message>
        <source>root</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>flows to</source>
        <translation>流向</translation>
    </message>
    <message>
        <source>made from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Other end</source>
        <translation>另一端</translation>
    </message>
    <message>
        <source>Its column</source>
        <translation>其列</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>边</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>meshbook::items::PolicyListModel</name>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%Ln 个发现</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>meshbook::items::ReadinessModel</name>
    <message>
        <source>Owners</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>契约</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>服务级别</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Conformance</source>
        <translation>合规</translation>
    </message>
    <message>
        <source>Changed lately</source>
        <translation>最近更改</translation>
    </message>
    <message>
        <source>Products with an owner</source>
        <translation>有所有者的产品</translation>
    </message>
    <message>
        <source>Products with a contract</source>
        <translation>有契约的产品</translation>
    </message>
    <message>
        <source>Products that promise service levels</source>
        <translation>承诺服务级别的产品</translation>
    </message>
    <message>
        <source>Columns linked to a term</source>
        <translation>链接到术语的列</translation>
    </message>
    <message>
        <source>Things that keep the policies that are about them</source>
        <translation>遵守相关策略的对象</translation>
    </message>
    <message numerus="yes">
        <source>Products with a change or a new version in the last %n days</source>
        <translation>
            <numerusform>最近 %Ln 天内有更改或新版本的产品</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>所有域</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>无域</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n new version(s)</source>
        <translation>
            <numerusform>%Ln 个新版本</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域</translation>
    </message>
</context>
<context>
    <name>meshbook::items::RemovedSourceModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>The name of a source that was removed, and its folder or address</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>When a source was removed</extracomment>
        <translation>移除时间</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>保留至</translation>
    </message>
</context>
<context>
    <name>meshbook::items::Replacement</name>
    <message>
        <source>This is no regular expression: %1, at character %2.</source>
        <translation>这不是正则表达式：%1，位于第 %2 个字符。</translation>
    </message>
    <message>
        <source>This expression takes too long. Write a simpler one.</source>
        <translation>此表达式耗时过长。请写一个更简单的。</translation>
    </message>
</context>
<context>
    <name>meshbook::items::RevisionModel</name>
    <message>
        <source>sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>commit %1</source>
        <translation>提交 %1</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>由 %1 批准</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>meshbook::items::ScorecardModel</name>
    <message>
        <source>All domains</source>
        <translation>所有域</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: nothing to check</source>
        <translation>%1：无可检查</translation>
    </message>
    <message>
        <source>%1: %2 of 100</source>
        <translation>%1：%2（满分 100）</translation>
    </message>
    <message>
        <source>%1 of %2 checks are not kept</source>
        <translation>%2 项检查中有 %1 项未遵守</translation>
    </message>
    <message numerus="yes">
        <source>%n waived</source>
        <translation>
            <numerusform>%Ln 个已豁免</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%Ln 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域</translation>
    </message>
</context>
<context>
    <name>meshbook::items::SourceModel</name>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>fetching</source>
        <translation>正在获取</translation>
    </message>
    <message>
        <source>looking for files</source>
        <translation>正在查找文件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>putting together</source>
        <translation>正在汇总</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%Ln 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%Ln 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>%1, %2, %3 files, %4 things, issues: %5, %6</source>
        <translation>%1，%2，%3 个文件，%4 个对象，问题：%5，%6</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>上次同步</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>What was said of a source, and the message of its last sync</extracomment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>meshbook::items::StandingModel</name>
    <message>
        <source>score %1</source>
        <translation>得分 %1</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>无得分</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <extracomment>After the words of an open breach: how many others there are</extracomment>
        <translation>%1 (+%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n new breach(es)</source>
        <translation>
            <numerusform>%Ln 次新违约</numerusform>
        </translation>
    </message>
    <message>
        <source>score %1 → %2</source>
        <translation>得分 %1 → %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>等级 %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>No measurements</source>
        <translation>没有测量</translation>
    </message>
    <message>
        <source>No open breach</source>
        <translation>没有未结违约</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>数据产品</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>逐日</translation>
    </message>
    <message>
        <source>Day by day, %1 – %2</source>
        <translation>逐日，%1 – %2</translation>
    </message>
    <message>
        <source>Met</source>
        <extracomment>The share of time in which a promise was met</extracomment>
        <translation>达到</translation>
    </message>
    <message>
        <source>Error budget left</source>
        <translation>剩余错误预算</translation>
    </message>
    <message>
        <source>Open breaches</source>
        <translation>未结违约</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Since last visit</source>
        <translation>自上次访问以来</translation>
    </message>
    <message>
        <source>nothing promised</source>
        <translation>没有承诺</translation>
    </message>
</context>
<context>
    <name>meshbook::items::StatementModel</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 的说法：%2</translation>
    </message>
    <message>
        <source>%1; not in force</source>
        <translation>%1；未采用</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1; sources disagree</source>
        <translation>%1；来源不一致</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value in force</source>
        <translation>采用值</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>meshbook::items::StatementTable</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>meshbook::items::TermChanges</name>
    <message>
        <source>merged into %1</source>
        <translation>已合并到 %1</translation>
    </message>
    <message>
        <source>new term</source>
        <translation>新术语</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>已恢复</translation>
    </message>
</context>
<context>
    <name>meshbook::items::TermOutline</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>已弃用</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>现为 %1</translation>
    </message>
    <message>
        <source>Without a glossary</source>
        <translation>无术语表</translation>
    </message>
    <message>
        <source>Without a domain</source>
        <translation>无域</translation>
    </message>
    <message>
        <source>Without a steward</source>
        <translation>无管家</translation>
    </message>
</context>
<context>
    <name>meshbook::items::WaiverModel</name>
    <message numerus="yes">
        <source>ran out %n days ago</source>
        <translation>
            <numerusform>%Ln 天前到期</numerusform>
        </translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>今天结束</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>还剩 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>this workspace</source>
        <translation>此工作区</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>涵盖</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Recorded in</source>
        <translation>记录于</translation>
    </message>
</context>
<context>
    <name>meshbook::items::healthwords</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>A check and the column it is about: &quot;Completeness of email&quot;</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A number of days, short: &quot;3 d&quot;</extracomment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day of this year, in the notation of QLocale: &quot;21 Nov&quot;</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and a time of day: &quot;21 Nov, 04:48&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>promise %1</source>
        <translation>承诺 %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>A limit and the share of time in which it is kept: &quot;≤ 2 h in 90 %&quot;</extracomment>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>spent %1×</source>
        <translation>消耗 %1 倍</translation>
    </message>
    <message>
        <source>%1 %2, since %3</source>
        <translation>%1 %2，自 %3 起</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1，自 %2 起</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1，从 %2 到 %3</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>尚未结束</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>nobody measured on</source>
        <translation>之后无人测量</translation>
    </message>
    <message>
        <source>maintenance began</source>
        <translation>维护开始</translation>
    </message>
    <message>
        <source>worst %1</source>
        <translation>最差 %1</translation>
    </message>
    <message>
        <source>%1, promised %2</source>
        <translation>%1，承诺 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s) met</source>
        <translation>
            <numerusform>%Ln 天中 %1 天达到</numerusform>
        </translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>%1 in breach</source>
        <translation>%1 违约</translation>
    </message>
    <message>
        <source>%1 close to it</source>
        <translation>%1 接近违约</translation>
    </message>
    <message>
        <source>Write a service level or a quality rule into the contract, or add a source with the results of tests (dbt, Great Expectations): the next sync shows them here.</source>
        <translation>在契约中写入服务级别或质量规则，或添加带有测试结果的来源（dbt、Great Expectations）：下次同步后会显示在此处。</translation>
    </message>
</context>
<context>
    <name>meshbook::items::marks</name>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>有风险</translation>
    </message>
    <message>
        <source>declared, never observed</source>
        <translation>已声明，从未观察到</translation>
    </message>
    <message>
        <source>observed, not declared</source>
        <translation>已观察到，未声明</translation>
    </message>
</context>
<context>
    <name>meshbook::items::policywords</name>
    <message>
        <source>Contract</source>
        <translation>契约</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>生命周期</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>敏感性</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>until %1 by %2: %3</source>
        <translation>至 %1，由 %2：%3</translation>
    </message>
    <message>
        <source>sure to %1</source>
        <translation>把握 %1</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>无域</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>无产品</translation>
    </message>
</context>
<context>
    <name>meshbook::lineage::SvgBoxes</name>
    <message numerus="yes">
        <source>+ %n more</source>
        <comment>columns</comment>
        <translation>
            <numerusform>+ 另外 %Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>key</source>
        <translation>键</translation>
    </message>
</context>
<context>
    <name>meshbook::lineage::SvgLegend</name>
    <message>
        <source>feeds</source>
        <translation>供给</translation>
    </message>
    <message>
        <source>traced</source>
        <translation>已追踪</translation>
    </message>
    <message>
        <source>over what is left out</source>
        <translation>跨过略去的内容</translation>
    </message>
    <message>
        <source>more, not shown</source>
        <translation>还有更多，未显示</translation>
    </message>
    <message>
        <source>named, described nowhere</source>
        <translation>有名称，但无处描述</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>changed or at risk</source>
        <translation>已更改或有风险</translation>
    </message>
</context>
<context>
    <name>meshbook::measure::Judge</name>
    <message>
        <source>The database gave no value.</source>
        <translation>数据库没有给出值。</translation>
    </message>
    <message>
        <source>The database gave &quot;%1&quot;, which is no number.</source>
        <translation>数据库给出“%1”，这不是数字。</translation>
    </message>
    <message>
        <source>The expectation &quot;%1&quot; cannot be held against &quot;%2&quot;.</source>
        <translation>期望“%1”无法与“%2”比较。</translation>
    </message>
    <message>
        <source>The column holds no value, so nothing is known of its age.</source>
        <translation>该列没有值，因此不知道其新旧程度。</translation>
    </message>
    <message numerus="yes">
        <source>The newest value lies %n second(s) in the future.</source>
        <translation>
            <numerusform>最新值在未来 %Ln 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest value: %1</source>
        <translation>最新值：%1</translation>
    </message>
    <message>
        <source>The database gave no row.</source>
        <translation>数据库没有返回行。</translation>
    </message>
    <message>
        <source>The rule&apos;s SQL gave several rows where one value is expected.</source>
        <translation>规则的 SQL 返回了多行，而此处只需一个值。</translation>
    </message>
</context>
<context>
    <name>meshbook::measure::Placeholders</name>
    <message>
        <source>The rule&apos;s SQL asks for ${%1}, which Meshbook does not know.</source>
        <translation>规则的 SQL 需要 ${%1}，Meshbook 不认识它。</translation>
    </message>
    <message>
        <source>The rule&apos;s SQL asks for ${%1}, but the rule is not about one.</source>
        <translation>规则的 SQL 需要 ${%1}，但该规则并不针对它。</translation>
    </message>
    <message>
        <source>The rule has no SQL.</source>
        <translation>该规则没有 SQL。</translation>
    </message>
    <message>
        <source>The rule&apos;s SQL puts a table before a field within a column.</source>
        <translation>规则的 SQL 在列内字段之前写了表名。</translation>
    </message>
</context>
<context>
    <name>meshbook::measure::PostgresDatabase</name>
    <message>
        <source>Memory ran out.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>服务器没有响应。</translation>
    </message>
    <message>
        <source>No connection: %1</source>
        <translation>无法连接：%1</translation>
    </message>
    <message>
        <source>The connection was lost: %1</source>
        <translation>连接已断开：%1</translation>
    </message>
    <message>
        <source>The database said: %1</source>
        <translation>数据库返回：%1</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>连接已断开。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>meshbook::measure::RulePlanner</name>
    <message>
        <source>The rule does not say which column it is about.</source>
        <translation>规则没有说明针对哪一列。</translation>
    </message>
    <message>
        <source>Nothing says which values are valid.</source>
        <translation>没有说明哪些值有效。</translation>
    </message>
    <message>
        <source>The rule does not say where its values must be.</source>
        <translation>规则没有说明其值应在的范围。</translation>
    </message>
    <message>
        <source>Nothing says where the table &quot;%1&quot; is.</source>
        <translation>没有说明表“%1”在哪里。</translation>
    </message>
    <message>
        <source>The rule names no metric.</source>
        <translation>规则没有指定指标。</translation>
    </message>
    <message>
        <source>Meshbook does not measure &quot;%1&quot;.</source>
        <translation>Meshbook 不测量“%1”。</translation>
    </message>
    <message>
        <source>The rule is a template that only dbt can fill in.</source>
        <translation>该规则是只有 dbt 才能填写的模板。</translation>
    </message>
    <message>
        <source>The rule is run by the tool that reported it.</source>
        <translation>该规则由报告它的工具运行。</translation>
    </message>
    <message>
        <source>Meshbook does not run rules of this kind.</source>
        <translation>Meshbook 不运行此类规则。</translation>
    </message>
    <message>
        <source>The rule is run by %1.</source>
        <translation>该规则由 %1 运行。</translation>
    </message>
</context>
<context>
    <name>meshbook::measure::Secrets</name>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>未设置环境变量 %1。</translation>
    </message>
</context>
<context>
    <name>meshbook::measure::SqliteDatabase</name>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message numerus="yes">
        <source>The statement took more than %n second(s) and was ended.</source>
        <translation>
            <numerusform>语句用时超过 %Ln 秒，已终止。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The statement would do more than read, which is refused.</source>
        <translation>该语句不仅仅是读取，已拒绝。</translation>
    </message>
    <message>
        <source>The file is no SQLite database.</source>
        <translation>该文件不是 SQLite 数据库。</translation>
    </message>
    <message>
        <source>The database said: %1</source>
        <translation>数据库返回：%1</translation>
    </message>
    <message>
        <source>This is not one statement that reads.</source>
        <translation>这不是单条读取语句。</translation>
    </message>
</context>
<context>
    <name>meshbook::measure::SystemKeychain</name>
    <message>
        <source>The keychain has no such password.</source>
        <translation>钥匙串中没有这个密码。</translation>
    </message>
    <message>
        <source>No keychain answers.</source>
        <translation>没有钥匙串响应。</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>未及时响应。</translation>
    </message>
</context>
<context>
    <name>meshbook::measure::Target</name>
    <message>
        <source>Nothing says what the table is called.</source>
        <translation>没有说明表的名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a field within a column, which Meshbook does not measure.</source>
        <translation>“%1”是列中的字段，Meshbook 不测量。</translation>
    </message>
</context>
<context>
    <name>meshbook::policies::CatalogTables</name>
    <message>
        <source>A script is missing from the program.</source>
        <translation>程序缺少一个脚本。</translation>
    </message>
    <message>
        <source>The workspace cannot be written. Check the permissions of its folder.</source>
        <translation>无法写入工作区。请检查其文件夹的权限。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>meshbook::policies::PackReader</name>
    <message>
        <source>The file could not be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>文件大于 %1 MB。</translation>
    </message>
    <message>
        <source>&quot;parameters&quot; has the parameters of each policy below its id.</source>
        <translation>“parameters”中每个策略的参数位于其 id 之下。</translation>
    </message>
    <message>
        <source>&quot;until&quot; must be a day, as 2026-12-31.</source>
        <translation>“until”必须是日期，如 2026-12-31。</translation>
    </message>
    <message>
        <source>The file must have a list &quot;waivers&quot;.</source>
        <translation>文件必须有“waivers”列表。</translation>
    </message>
    <message>
        <source>There is no folder of policies there.</source>
        <translation>那里没有策略文件夹。</translation>
    </message>
    <message>
        <source>The pack &quot;%1&quot; is left out: its source &quot;%2&quot; was given no domain to speak for.</source>
        <translation>策略包“%1”已略去：其来源“%2”未被指定代表的域。</translation>
    </message>
    <message>
        <source>The pack &quot;%1&quot; is left out: it is for the domain &quot;%2&quot;, its source &quot;%3&quot; is of &quot;%4&quot;.</source>
        <translation>策略包“%1”已略去：它属于域“%2”，而其来源“%3”属于“%4”。</translation>
    </message>
    <message>
        <source>&quot;scope&quot; is missing.</source>
        <translation>缺少“scope”。</translation>
    </message>
    <message>
        <source>&quot;scope&quot; cannot be &quot;%1&quot;.</source>
        <translation>“scope”不能是“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a parameter: small letters, digits and &quot;_&quot;.</source>
        <translation>“%1”不能作为参数名：只能用小写字母、数字和“_”。</translation>
    </message>
    <message>
        <source>&quot;type&quot; must be integer, number, text, boolean or list.</source>
        <translation>“type”必须是 integer、number、text、boolean 或 list。</translation>
    </message>
    <message>
        <source>&quot;stricter&quot; must be higher, lower, superset, subset, true or false.</source>
        <translation>“stricter”必须是 higher、lower、superset、subset、true 或 false。</translation>
    </message>
    <message>
        <source>&quot;parameters&quot; must map names to what they are.</source>
        <translation>“parameters”必须将名称映射到其定义。</translation>
    </message>
    <message>
        <source>A test needs &quot;given&quot;, views with their rows, and a list &quot;expect&quot;.</source>
        <translation>测试需要“given”（视图及其行）和列表“expect”。</translation>
    </message>
    <message>
        <source>The SQL is longer than %1 KB.</source>
        <translation>SQL 超过 %1 KB。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no key here and is ignored.</source>
        <translation>“%1”在此处不是键，已忽略。</translation>
    </message>
    <message>
        <source>The file must be a YAML mapping.</source>
        <translation>文件必须是 YAML 映射。</translation>
    </message>
    <message>
        <source>&quot;id&quot; must be letters, digits, &quot;-&quot; and &quot;.&quot;.</source>
        <translation>“id”只能包含字母、数字、“-”和“.”。</translation>
    </message>
    <message>
        <source>&quot;severity&quot; must be info, warning or error.</source>
        <translation>“severity”必须是 info、warning 或 error。</translation>
    </message>
</context>
<context>
    <name>meshbook::policies::PolicyRunner</name>
    <message>
        <source>It finds more than %1 rows; the others are left out.</source>
        <translation>找到的行超过 %1；其余略去。</translation>
    </message>
    <message>
        <source>The answer must have the columns &quot;subject&quot; and &quot;message&quot;.</source>
        <translation>结果必须有“subject”和“message”列。</translation>
    </message>
    <message>
        <source>A row has no subject.</source>
        <translation>有一行没有 subject。</translation>
    </message>
    <message>
        <source>The subject &quot;%1&quot; is not of the kind %2, which the scope says.</source>
        <translation>subject“%1”不是范围所指的 %2 类型。</translation>
    </message>
    <message>
        <source>A row about &quot;%1&quot; has no message.</source>
        <translation>关于“%1”的一行没有 message。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>meshbook::policies::PolicyTester</name>
    <message>
        <source>There is no view &quot;%1&quot;.</source>
        <translation>没有视图“%1”。</translation>
    </message>
    <message>
        <source>The view &quot;%1&quot; has no column &quot;%2&quot;.</source>
        <translation>视图“%1”没有列“%2”。</translation>
    </message>
    <message>
        <source>Expected and not found: %1</source>
        <translation>预期但未找到：%1</translation>
    </message>
    <message>
        <source>Found and not expected: %1</source>
        <translation>找到但未预期：%1</translation>
    </message>
    <message>
        <source>The policy has no parameter &quot;%1&quot;.</source>
        <translation>该策略没有参数“%1”。</translation>
    </message>
    <message>
        <source>&quot;now&quot; must be a time, as 2026-01-31T00:00:00Z.</source>
        <translation>“now”必须是时间，如 2026-01-31T00:00:00Z。</translation>
    </message>
</context>
<context>
    <name>meshbook::policies::Sandbox</name>
    <message>
        <source>There is no view &quot;%1&quot;.</source>
        <translation>没有视图“%1”。</translation>
    </message>
    <message>
        <source>The function &quot;%1&quot; is not for policies.</source>
        <translation>函数“%1”不可用于策略。</translation>
    </message>
    <message>
        <source>A policy is one SELECT; it can change nothing and open nothing.</source>
        <translation>策略是一条 SELECT；不能更改或打开任何内容。</translation>
    </message>
    <message>
        <source>It was stopped: it takes longer than %1 s.</source>
        <translation>已停止：用时超过 %1 秒。</translation>
    </message>
    <message>
        <source>It was stopped: it needs more than %1 MB.</source>
        <translation>已停止：需要超过 %1 MB。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The SQL cannot be run: %1.</source>
        <translation>无法运行 SQL：%1。</translation>
    </message>
    <message>
        <source>The SQL is longer than %1 KB.</source>
        <translation>SQL 超过 %1 KB。</translation>
    </message>
    <message>
        <source>A policy is one SELECT, and nothing after it.</source>
        <translation>策略是一条 SELECT，其后不能有其他内容。</translation>
    </message>
    <message>
        <source>There is no parameter &quot;%1&quot;.</source>
        <translation>没有参数“%1”。</translation>
    </message>
</context>
<context>
    <name>meshbook::sample::SampleDatabase</name>
    <message>
        <source>The sample database could not be written.</source>
        <translation>无法写入示例数据库。</translation>
    </message>
</context>
<context>
    <name>meshbook::services::AccessBranch</name>
    <message>
        <source>The contract is in no repository of yours: the source must be a folder in a git working tree. The letter asks for the same.</source>
        <translation>契约不在您的任何仓库中：来源必须是 git 工作树中的文件夹。申请信提出的是同样的请求。</translation>
    </message>
    <message>
        <source>Nothing was planned.</source>
        <translation>没有计划任何操作。</translation>
    </message>
</context>
<context>
    <name>meshbook::services::AlertService</name>
    <message numerus="yes">
        <source>%n promise(s) are broken</source>
        <translation>
            <numerusform>%Ln 项承诺未遵守</numerusform>
        </translation>
    </message>
    <message>
        <source>First: %1, %2</source>
        <translation>首先：%1，%2</translation>
    </message>
    <message>
        <source>A promise is broken: %1</source>
        <translation>有承诺未遵守：%1</translation>
    </message>
    <message>
        <source>The command for alerts cannot be started.</source>
        <translation>无法启动警报命令。</translation>
    </message>
    <message>
        <source>The command for alerts ended with code %1.</source>
        <translation>警报命令以代码 %1 结束。</translation>
    </message>
    <message>
        <source>The command for alerts crashed or was ended.</source>
        <translation>警报命令崩溃或被终止。</translation>
    </message>
</context>
<context>
    <name>meshbook::services::BookmarkService</name>
    <message>
        <source>“%1” is a favourite now.</source>
        <translation>“%1”已加入收藏。</translation>
    </message>
    <message>
        <source>“%1” is no favourite any more.</source>
        <translation>“%1”已移出收藏。</translation>
    </message>
    <message>
        <source>The favourites have another order.</source>
        <translation>收藏的顺序已更改。</translation>
    </message>
    <message>
        <source>The search is saved as “%1”.</source>
        <translation>搜索已保存为“%1”。</translation>
    </message>
    <message>
        <source>The saved search “%1” was changed.</source>
        <translation>已保存的搜索“%1”已更改。</translation>
    </message>
    <message>
        <source>The saved search “%1” was deleted.</source>
        <translation>已保存的搜索“%1”已删除。</translation>
    </message>
    <message>
        <source>The saved searches have another order.</source>
        <translation>已保存的搜索的顺序已更改。</translation>
    </message>
</context>
<context>
    <name>meshbook::services::CatalogService</name>
    <message>
        <source>The file is not there any more. Sync the source to see what is.</source>
        <translation>文件已不存在。请同步来源以查看现有内容。</translation>
    </message>
    <message>
        <source>The file lies outside its source.</source>
        <translation>文件位于其来源之外。</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>无法打开文件：%1。</translation>
    </message>
    <message>
        <source>The source of this file is not in the workspace any more.</source>
        <translation>此文件的来源已不在工作区中。</translation>
    </message>
</context>
<context>
    <name>meshbook::services::FolderCheck</name>
    <message>
        <source>A temporary folder could not be made.</source>
        <translation>无法创建临时文件夹。</translation>
    </message>
    <message>
        <source>There is no such folder or file: %1</source>
        <translation>没有这样的文件夹或文件：%1</translation>
    </message>
    <message>
        <source>A temporary file could not be written.</source>
        <translation>无法写入临时文件。</translation>
    </message>
    <message>
        <source>git gave an answer that cannot be understood.</source>
        <translation>git 的返回无法理解。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no revision of a git repository at %2.</source>
        <translation>“%1”不是 %2 处 git 仓库的修订。</translation>
    </message>
</context>
<context>
    <name>meshbook::services::GlossaryDesk</name>
    <message>
        <source>There is no such change set.</source>
        <translation>没有这样的变更集。</translation>
    </message>
    <message>
        <source>Several change sets are called so.</source>
        <translation>有多个同名变更集。</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>没有可重做的内容。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的内容。</translation>
    </message>
    <message>
        <source>“%1” has changed since; undoing this would overwrite that.</source>
        <translation>“%1”此后已更改；撤销会覆盖它。</translation>
    </message>
    <message>
        <source>Again: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>There is such a glossary already.</source>
        <translation>已有这样的术语表。</translation>
    </message>
    <message>
        <source>Only approved change sets are published.</source>
        <translation>只有已批准的变更集才会发布。</translation>
    </message>
    <message>
        <source>There is nothing left to publish.</source>
        <translation>没有剩余可发布的内容。</translation>
    </message>
    <message>
        <source>These live in the ledger only and are not published: %1.</source>
        <translation>这些只在账本中，不会发布：%1。</translation>
    </message>
    <message>
        <source>The file has no place for %1 of “%2”; it stays in the ledger.</source>
        <translation>文件中没有放置“%2”的 %1 的位置；它留在账本中。</translation>
    </message>
    <message>
        <source>The source says otherwise by now. Resolve the conflicts first.</source>
        <translation>来源现在的内容已不同。请先解决冲突。</translation>
    </message>
    <message>
        <source>Your approval is noted.</source>
        <translation>您的批准已记录。</translation>
    </message>
</context>
<context>
    <name>meshbook::services::GovernanceService</name>
    <message numerus="yes">
        <source>Waived: %n finding(s)</source>
        <translation>
            <numerusform>已豁免：%Ln 个发现</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waivers taken back: %n</source>
        <translation>
            <numerusform>已收回豁免：%Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::services::HealthService</name>
    <message>
        <source>The product is not held against this any more.</source>
        <translation>该产品不再以此衡量。</translation>
    </message>
</context>
<context>
    <name>meshbook::services::JoinReport</name>
    <message>
        <source>Only products, contracts and datasets can be joined.</source>
        <translation>只有产品、契约和数据集可以连接。</translation>
    </message>
    <message>
        <source>A join needs two things at least.</source>
        <translation>连接至少需要两个对象。</translation>
    </message>
</context>
<context>
    <name>meshbook::services::LineagePictures</name>
    <message>
        <source>Nobody kept what flowed then.</source>
        <translation>没有保存当时的流向。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>meshbook::services::MeasureService</name>
    <message>
        <source>Measuring</source>
        <translation>正在测量</translation>
    </message>
    <message>
        <source>There is no connection to a database yet.</source>
        <translation>尚无数据库连接。</translation>
    </message>
    <message>
        <source>No connection leads to anything that could be measured.</source>
        <translation>没有连接指向可测量的内容。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>meshbook::services::Measuring</name>
    <message>
        <source>Only products, contracts and datasets can be measured.</source>
        <translation>只能测量产品、契约和数据集。</translation>
    </message>
    <message>
        <source>This is no dataset.</source>
        <translation>这不是数据集。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>This workspace is read-only.</source>
        <translation>此工作区为只读。</translation>
    </message>
    <message>
        <source>Measured by Meshbook</source>
        <translation>由 Meshbook 测量</translation>
    </message>
</context>
<context>
    <name>meshbook::services::PipelineFile</name>
    <message>
        <source>A path for a pipeline may have letters, digits, &quot;_&quot;, &quot;-&quot;, &quot;.&quot;, &quot;/&quot; and blanks: %1</source>
        <translation>流水线的路径可包含字母、数字、“_”、“-”、“.”、“/”和空格：%1</translation>
    </message>
</context>
<context>
    <name>meshbook::services::PolicyShelf</name>
    <message>
        <source>The file was changed meanwhile; nothing was written.</source>
        <translation>文件在此期间已更改；未写入任何内容。</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>文件大于 %1 MB。</translation>
    </message>
    <message>
        <source>The policy needs an &quot;id&quot; of letters, digits, &quot;-&quot; and &quot;.&quot; to be saved.</source>
        <translation>策略需要由字母、数字、“-”和“.”组成的“id”才能保存。</translation>
    </message>
    <message>
        <source>Only policies of the workspace can be changed.</source>
        <translation>只能更改工作区的策略。</translation>
    </message>
    <message>
        <source>%1 is there already; nothing was written.</source>
        <translation>%1 已存在；未写入任何内容。</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
</context>
<context>
    <name>meshbook::services::ProductTemplate</name>
    <message>
        <source>The file of a template cannot be read: %1</source>
        <translation>无法读取模板的文件：%1</translation>
    </message>
    <message>
        <source>The file of a template is larger than 1 MB.</source>
        <translation>模板的文件大于 1 MB。</translation>
    </message>
    <message>
        <source>%1 is needed: %2.</source>
        <translation>需要 %1：%2。</translation>
    </message>
    <message>
        <source>The value of %1 is longer than a line.</source>
        <translation>%1 的值超过一行。</translation>
    </message>
    <message>
        <source>%1 has %2 characters at least.</source>
        <translation>%1 至少有 %2 个字符。</translation>
    </message>
    <message>
        <source>%1 does not match %2: %3</source>
        <translation>%1 与 %2 不符：%3</translation>
    </message>
    <message>
        <source>A template needs an id and a title.</source>
        <translation>模板需要 id 和标题。</translation>
    </message>
    <message>
        <source>The name of a parameter is of small letters.</source>
        <translation>参数名由小写字母组成。</translation>
    </message>
    <message>
        <source>The pattern of the parameter %1 is none.</source>
        <translation>参数 %1 的模式无效。</translation>
    </message>
    <message>
        <source>A file of a template has a path that cannot be used.</source>
        <translation>模板的一个文件的路径无法使用。</translation>
    </message>
    <message>
        <source>A template has 1 to 50 files.</source>
        <translation>模板有 1 到 50 个文件。</translation>
    </message>
    <message>
        <source>The template %1 has no parameter %2.</source>
        <translation>模板 %1 没有参数 %2。</translation>
    </message>
    <message>
        <source>A file of the template would be called %1.</source>
        <translation>模板的一个文件会被命名为 %1。</translation>
    </message>
    <message>
        <source>%1 is there already; nothing was written.</source>
        <translation>%1 已存在；未写入任何内容。</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
</context>
<context>
    <name>meshbook::services::QuickFix</name>
    <message>
        <source>The changes do not go together.</source>
        <translation>这些更改互不相容。</translation>
    </message>
    <message>
        <source>Nothing mechanical mends this.</source>
        <translation>没有机械的方法可以修复。</translation>
    </message>
    <message>
        <source>A value for &quot;%1&quot; is needed.</source>
        <translation>需要“%1”的值。</translation>
    </message>
    <message>
        <source>Only contracts and products in ODCS, ODPS and DCS are edited.</source>
        <translation>只编辑 ODCS、ODPS 和 DCS 的契约和产品。</translation>
    </message>
    <message>
        <source>Another finding gives this field a value already.</source>
        <translation>另一个发现已经给此字段赋值。</translation>
    </message>
    <message>
        <source>The file has nothing called &quot;%1&quot; there any more.</source>
        <translation>文件中该处已没有名为“%1”的内容。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>The file is too large to be edited here.</source>
        <translation>文件太大，无法在此编辑。</translation>
    </message>
    <message>
        <source>The file was changed meanwhile; nothing was written.</source>
        <translation>文件在此期间已更改；未写入任何内容。</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
</context>
<context>
    <name>meshbook::services::SampleConnection</name>
    <message>
        <source>Sample warehouse</source>
        <translation>示例数据仓库</translation>
    </message>
</context>
<context>
    <name>meshbook::services::SearchExport</name>
    <message>
        <source>These are too many matches for the clipboard. Export them to a file instead.</source>
        <translation>匹配项太多，剪贴板放不下。请改为导出到文件。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. The file is as it was before.</source>
        <translation>无法写入 %1：%2。文件保持原样。</translation>
    </message>
    <message>
        <source>Copying all matches</source>
        <translation>正在复制全部匹配项</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>正在导出到 %1</translation>
    </message>
</context>
<context>
    <name>meshbook::services::SearchNews</name>
    <message>
        <source>This search is not saved any more.</source>
        <translation>此搜索已不再保存。</translation>
    </message>
</context>
<context>
    <name>meshbook::services::SyncService</name>
    <message>
        <source>This is no address of a Git repository.</source>
        <translation>这不是 Git 仓库的地址。</translation>
    </message>
    <message>
        <source>There is no such folder or file.</source>
        <translation>没有这样的文件夹或文件。</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>正在移除 %1</translation>
    </message>
    <message>
        <source>There is no such source.</source>
        <translation>没有这样的来源。</translation>
    </message>
    <message>
        <source>Writing the sample mesh</source>
        <translation>正在写入示例数据网格</translation>
    </message>
    <message>
        <source>Syncing %1</source>
        <translation>正在同步 %1</translation>
    </message>
</context>
<context>
    <name>meshbook::services::UpkeepService</name>
    <message>
        <source>The connection “%1” was added.</source>
        <translation>已添加连接“%1”。</translation>
    </message>
    <message>
        <source>The connection “%1” was changed.</source>
        <translation>已更改连接“%1”。</translation>
    </message>
    <message>
        <source>The connection “%1” was removed.</source>
        <translation>已移除连接“%1”。</translation>
    </message>
    <message>
        <source>The breach is acknowledged.</source>
        <translation>已确认该违约。</translation>
    </message>
    <message>
        <source>The breach is not acknowledged any more.</source>
        <translation>已撤销对该违约的确认。</translation>
    </message>
    <message>
        <source>The maintenance is announced.</source>
        <translation>已公告维护。</translation>
    </message>
    <message>
        <source>The maintenance was changed.</source>
        <translation>已更改维护。</translation>
    </message>
    <message>
        <source>The maintenance is not announced any more.</source>
        <translation>已撤销维护公告。</translation>
    </message>
</context>
<context>
    <name>meshbook::services::WorkspaceService</name>
    <message>
        <source>Rebuilding the search index</source>
        <translation>正在重建搜索索引</translation>
    </message>
</context>
<context>
    <name>meshbook::store::Bookmarks</name>
    <message>
        <source>This is no favourite any more.</source>
        <translation>这已不在收藏中。</translation>
    </message>
    <message>
        <source>This search is not saved any more.</source>
        <translation>此搜索已不再保存。</translation>
    </message>
    <message>
        <source>This search is too long to be kept.</source>
        <translation>此搜索太长，无法保存。</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>已保存的搜索需要一个名称。</translation>
    </message>
    <message>
        <source>The name of a saved search has at most %1 characters.</source>
        <translation>已保存搜索的名称最多 %1 个字符。</translation>
    </message>
    <message>
        <source>There is already a saved search of this name.</source>
        <translation>已有同名的已保存搜索。</translation>
    </message>
    <message>
        <source>A row of the ledger does not match its checksum. It was left as it is.</source>
        <translation>账本中有一行与其校验和不符。已保持原样。</translation>
    </message>
    <message>
        <source>This workspace is read-only.</source>
        <translation>此工作区为只读。</translation>
    </message>
    <message>
        <source>This is a favourite already.</source>
        <translation>这已在收藏中。</translation>
    </message>
    <message>
        <source>There are %1 favourites. Remove some first.</source>
        <translation>已有 %1 个收藏。请先移除一些。</translation>
    </message>
    <message>
        <source>This search is saved already.</source>
        <translation>此搜索已保存过。</translation>
    </message>
    <message>
        <source>There are %1 saved searches. Delete some first.</source>
        <translation>已有 %1 个已保存的搜索。请先删除一些。</translation>
    </message>
    <message>
        <source>This search was not looked at yet.</source>
        <translation>尚未查看过此搜索。</translation>
    </message>
</context>
<context>
    <name>meshbook::store::CacheReader</name>
    <message>
        <source>There is no such thing in the catalog.</source>
        <translation>目录中没有这样的对象。</translation>
    </message>
</context>
<context>
    <name>meshbook::store::Database</name>
    <message>
        <source>The disk is full. Free some space and try again; nothing was half-written.</source>
        <translation>磁盘已满。请释放一些空间后重试；没有写了一半的内容。</translation>
    </message>
    <message>
        <source>The workspace cannot be written. Check the permissions of its folder.</source>
        <translation>无法写入工作区。请检查其文件夹的权限。</translation>
    </message>
    <message>
        <source>Another Meshbook is writing to this workspace. Try again when it is done.</source>
        <translation>另一个 Meshbook 正在写入此工作区。请待其完成后重试。</translation>
    </message>
    <message>
        <source>The database file is damaged.</source>
        <translation>数据库文件已损坏。</translation>
    </message>
    <message>
        <source>The disk reported an error.</source>
        <translation>磁盘报告了错误。</translation>
    </message>
    <message>
        <source>Memory ran out.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>The database reported an error.</source>
        <translation>数据库报告了错误。</translation>
    </message>
    <message>
        <source>An internal error stopped this step.</source>
        <translation>内部错误中止了此步骤。</translation>
    </message>
    <message>
        <source>A script is missing from the program.</source>
        <translation>程序缺少一个脚本。</translation>
    </message>
</context>
<context>
    <name>meshbook::store::GlossaryLog</name>
    <message>
        <source>A row of the ledger does not match its checksum. It was left as it is.</source>
        <translation>账本中有一行与其校验和不符。已保持原样。</translation>
    </message>
    <message>
        <source>The ledger has a step that this Meshbook does not know.</source>
        <translation>账本中有此 Meshbook 不认识的步骤。</translation>
    </message>
    <message>
        <source>The ledger of this workspace cannot be written.</source>
        <translation>无法写入此工作区的账本。</translation>
    </message>
    <message>
        <source>This step is too large. Do it in parts.</source>
        <translation>此步骤太大。请分部分进行。</translation>
    </message>
    <message>
        <source>A glossary needs a name.</source>
        <translation>术语表需要名称。</translation>
    </message>
    <message>
        <source>There is such a glossary already.</source>
        <translation>已有这样的术语表。</translation>
    </message>
</context>
<context>
    <name>meshbook::store::HealthReader</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Contract %1</source>
        <translation>契约 %1</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>数据产品</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>%1：新增</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1：已移除</translation>
    </message>
    <message>
        <source>%1: %2 changed</source>
        <translation>%1：%2 已更改</translation>
    </message>
    <message>
        <source>There is no such product in the catalog.</source>
        <translation>目录中没有这样的产品。</translation>
    </message>
    <message>
        <source>What a product is held against cannot be read. Sync again.</source>
        <translation>无法读取产品的衡量依据。请重新同步。</translation>
    </message>
    <message>
        <source>Measurements of a check cannot be read.</source>
        <translation>无法读取某项检查的测量。</translation>
    </message>
    <message>
        <source>Run of %1 failed</source>
        <translation>%1 运行失败</translation>
    </message>
</context>
<context>
    <name>meshbook::store::Ledger</name>
    <message>
        <source>The backup of the ledger could not be written.</source>
        <translation>无法写入账本的备份。</translation>
    </message>
    <message>
        <source>The ledger is damaged. It was left as it is; a copy of an earlier day is in the folder &quot;%1&quot;.</source>
        <translation>账本已损坏。已保持原样；较早日期的副本在文件夹“%1”中。</translation>
    </message>
    <message>
        <source>A row of the ledger does not match its checksum. It was left as it is.</source>
        <translation>账本中有一行与其校验和不符。已保持原样。</translation>
    </message>
    <message>
        <source>This source is already in the workspace.</source>
        <translation>此来源已在工作区中。</translation>
    </message>
    <message>
        <source>There is no such source.</source>
        <translation>没有这样的来源。</translation>
    </message>
</context>
<context>
    <name>meshbook::store::MeasuredLog</name>
    <message>
        <source>What was measured could not be written down.</source>
        <translation>无法记录测量结果。</translation>
    </message>
    <message>
        <source>Another Meshbook is writing to this workspace. Try again when it is done.</source>
        <translation>另一个 Meshbook 正在写入此工作区。请待其完成后重试。</translation>
    </message>
</context>
<context>
    <name>meshbook::store::SearchFolder</name>
    <message>
        <source>The search index could not be written: %1.</source>
        <translation>无法写入搜索索引：%1。</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>无法创建其文件夹</translation>
    </message>
</context>
<context>
    <name>meshbook::store::SourceUpdate</name>
    <message>
        <source>This sync would remove %1 of %2 things of the source &quot;%3&quot;. Nothing was changed. If that is right, sync again and allow the removal.</source>
        <translation>此次同步将移除来源“%3”的 %2 个对象中的 %1 个。尚未作任何更改。如果确实如此，请再次同步并允许移除。</translation>
    </message>
</context>
<context>
    <name>meshbook::store::SyncLock</name>
    <message>
        <source>Another Meshbook is syncing this workspace. Try again when it is done.</source>
        <translation>另一个 Meshbook 正在同步此工作区。请待其完成后重试。</translation>
    </message>
</context>
<context>
    <name>meshbook::store::Upkeep</name>
    <message>
        <source>Say why, in a few words.</source>
        <translation>请用几个字说明原因。</translation>
    </message>
    <message>
        <source>A reason has at most %1 characters.</source>
        <translation>理由最多 %1 个字符。</translation>
    </message>
    <message>
        <source>There is already a connection of this name.</source>
        <translation>已有同名连接。</translation>
    </message>
    <message>
        <source>Maintenance ends after it begins.</source>
        <translation>维护的结束须晚于开始。</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>没有时区“%1”。</translation>
    </message>
    <message>
        <source>There is no such connection any more.</source>
        <translation>该连接已不存在。</translation>
    </message>
    <message>
        <source>This maintenance is not announced any more.</source>
        <translation>该维护已不再公告。</translation>
    </message>
    <message>
        <source>A row of the ledger does not match its checksum. It was left as it is.</source>
        <translation>账本中有一行与其校验和不符。已保持原样。</translation>
    </message>
    <message>
        <source>This workspace is read-only.</source>
        <translation>此工作区为只读。</translation>
    </message>
    <message>
        <source>This connection is there already.</source>
        <translation>该连接已存在。</translation>
    </message>
    <message>
        <source>There are %1 connections. Remove some first.</source>
        <translation>已有 %1 个连接。请先移除一些。</translation>
    </message>
    <message>
        <source>Say which breach.</source>
        <translation>请指明是哪个违约。</translation>
    </message>
    <message>
        <source>Say who acknowledges the breach.</source>
        <translation>请说明由谁确认该违约。</translation>
    </message>
    <message>
        <source>An acknowledgement ends after it is given.</source>
        <translation>确认的结束须晚于其给出时间。</translation>
    </message>
    <message>
        <source>There are too many acknowledgements.</source>
        <translation>确认过多。</translation>
    </message>
    <message>
        <source>This breach is not acknowledged any more.</source>
        <translation>该违约已不再处于确认状态。</translation>
    </message>
    <message>
        <source>This maintenance is announced already.</source>
        <translation>该维护已公告。</translation>
    </message>
    <message>
        <source>There are %1 maintenance windows. Remove some first.</source>
        <translation>已有 %1 个维护窗口。请先移除一些。</translation>
    </message>
</context>
<context>
    <name>meshbook::store::WaiverLog</name>
    <message>
        <source>A waiver needs a policy, a subject and a last day.</source>
        <translation>豁免需要策略、对象和截止日期。</translation>
    </message>
    <message>
        <source>A waiver needs a reason and somebody who approves it.</source>
        <translation>豁免需要理由和批准人。</translation>
    </message>
    <message>
        <source>A text of a waiver is too long to be kept.</source>
        <translation>豁免的文本过长，无法保存。</translation>
    </message>
    <message>
        <source>A row of the ledger does not match its checksum. It was left as it is.</source>
        <translation>账本中有一行与其校验和不符。已保持原样。</translation>
    </message>
</context>
<context>
    <name>meshbook::store::Workspace</name>
    <message>
        <source>The workspace folder cannot be made. Check its permissions.</source>
        <translation>无法创建工作区文件夹。请检查其权限。</translation>
    </message>
    <message>
        <source>This workspace cannot be written here (it is read-only, the disk is full, or it was written by a newer Meshbook). Everything can be read, nothing changed.</source>
        <translation>此处无法写入此工作区（它是只读的、磁盘已满，或由更新版本的 Meshbook 写入）。所有内容都可以读取，但不能更改。</translation>
    </message>
    <message>
        <source>The workspace has no catalog yet and cannot be written.</source>
        <translation>工作区还没有目录，且无法写入。</translation>
    </message>
    <message>
        <source>The catalog of this workspace was written by a newer Meshbook and is opened read-only.</source>
        <translation>此工作区的目录由更新版本的 Meshbook 写入，以只读方式打开。</translation>
    </message>
    <message>
        <source>The damaged catalog could not be set aside.</source>
        <translation>无法将损坏的目录另存。</translation>
    </message>
    <message>
        <source>The catalog was damaged or from an older version. It was set aside as &quot;%1&quot; and is made anew by the next sync; nothing that people did is affected.</source>
        <translation>目录已损坏或来自旧版本。它已另存为“%1”，并将由下次同步重新生成；人们所做的任何工作都不受影响。</translation>
    </message>
    <message>
        <source>This workspace is read-only.</source>
        <translation>此工作区为只读。</translation>
    </message>
</context>
<context>
    <name>meshbook::sync::BranchProposal</name>
    <message>
        <source>The contract&apos;s file lies in no git working tree.</source>
        <translation>契约文件不在任何 git 工作树中。</translation>
    </message>
    <message>
        <source>This repository is a copy without its past. Clone it whole, add that folder as a source, and ask from there.</source>
        <translation>此仓库是没有历史的副本。请完整克隆它，将该文件夹添加为来源，然后从那里申请。</translation>
    </message>
    <message>
        <source>The repository has no commit yet.</source>
        <translation>仓库还没有提交。</translation>
    </message>
    <message>
        <source>This is no name of a branch.</source>
        <translation>这不是分支的名称。</translation>
    </message>
    <message>
        <source>There are too many such requests already.</source>
        <translation>此类申请已经太多。</translation>
    </message>
    <message>
        <source>No temporary folder could be made.</source>
        <translation>无法创建临时文件夹。</translation>
    </message>
    <message>
        <source>There is a branch of that name by now; try again.</source>
        <translation>现已有同名分支；请重试。</translation>
    </message>
</context>
<context>
    <name>meshbook::sync::FileLister</name>
    <message>
        <source>The folder does not exist (any more): %1</source>
        <translation>文件夹不存在（或已不存在）：%1</translation>
    </message>
    <message>
        <source>The folder cannot be opened: permission denied.</source>
        <translation>无法打开文件夹：权限被拒绝。</translation>
    </message>
</context>
<context>
    <name>meshbook::sync::GitCheckout</name>
    <message>
        <source>The checkout could not be put in place.</source>
        <translation>无法将检出放到位。</translation>
    </message>
    <message>
        <source>This is no address git can be given.</source>
        <translation>这不是可以交给 git 的地址。</translation>
    </message>
    <message>
        <source>This is no name of a branch.</source>
        <translation>这不是分支的名称。</translation>
    </message>
</context>
<context>
    <name>meshbook::sync::GitProgram</name>
    <message>
        <source>The program &quot;git&quot; was not found. Install it to use git sources.</source>
        <translation>未找到程序“git”。请安装它以使用 git 来源。</translation>
    </message>
    <message>
        <source>The program &quot;git&quot; could not be started.</source>
        <translation>无法启动程序“git”。</translation>
    </message>
    <message>
        <source>git gave more output than can be right.</source>
        <translation>git 的输出多得不合理。</translation>
    </message>
    <message>
        <source>git did not answer in time. Check the network and try again.</source>
        <translation>git 未及时响应。请检查网络后重试。</translation>
    </message>
    <message>
        <source>git could not do it: %1</source>
        <translation>git 未能完成：%1</translation>
    </message>
</context>
<context>
    <name>meshbook::sync::GlossaryPublish</name>
    <message>
        <source>The glossary&apos;s file lies in no git working tree.</source>
        <translation>术语表文件不在任何 git 工作树中。</translation>
    </message>
    <message>
        <source>This repository is a copy without its past. Clone it whole, add that folder as a source, and publish from there.</source>
        <translation>此仓库是不含历史的副本。请完整克隆，将该文件夹添加为来源，并从那里发布。</translation>
    </message>
    <message>
        <source>The repository has no commit yet.</source>
        <translation>仓库还没有提交。</translation>
    </message>
    <message>
        <source>Upstream could not be asked; this is built on what was last seen of it.</source>
        <translation>无法询问上游；这基于最后一次看到的内容。</translation>
    </message>
    <message>
        <source>The terms live in several repositories. Publish them apart.</source>
        <translation>这些术语位于多个仓库。请分别发布。</translation>
    </message>
    <message>
        <source>Upstream has no such file any more.</source>
        <translation>上游已没有这个文件。</translation>
    </message>
    <message>
        <source>Upstream&apos;s file cannot be read.</source>
        <translation>无法读取上游的文件。</translation>
    </message>
    <message>
        <source>Files of this kind cannot be changed in place.</source>
        <translation>此类文件无法就地修改。</translation>
    </message>
    <message>
        <source>No temporary folder could be made.</source>
        <translation>无法创建临时文件夹。</translation>
    </message>
    <message>
        <source>None of these terms lives in a file. They stay in the ledger; export the glossary to have it in one.</source>
        <translation>这些术语都不在文件中。它们留在账本中；要得到文件，请导出术语表。</translation>
    </message>
    <message>
        <source>Only with a push to a remote can a change go to the branch itself.</source>
        <translation>只有推送到远程时，更改才能进入该分支本身。</translation>
    </message>
    <message>
        <source>There are too many branches of this name already.</source>
        <translation>此名称的分支已过多。</translation>
    </message>
    <message>
        <source>Upstream changed the same words. Resolve the conflicts first.</source>
        <translation>上游更改了相同的文字。请先解决冲突。</translation>
    </message>
    <message>
        <source>There is a branch of that name by now; try again.</source>
        <translation>现已有同名分支；请重试。</translation>
    </message>
    <message>
        <source>The branch is made, but there is no remote to push it to.</source>
        <translation>分支已建立，但没有可推送的远程。</translation>
    </message>
    <message>
        <source>The remote took no push. Your change is kept here and in the commit; publish again to merge with what is new.</source>
        <translation>远程未接受推送。您的更改已保留在此处和提交中；请再次发布以与新内容合并。</translation>
    </message>
</context>
<context>
    <name>meshbook::views</name>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>已弃用</translation>
    </message>
    <message>
        <source>met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>breached</source>
        <translation>违反</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>meshbook::views::AccessRequestDialog</name>
    <message>
        <source>Write E-mail</source>
        <translation>写电子邮件</translation>
    </message>
    <message>
        <source>Request access</source>
        <translation>申请访问</translation>
    </message>
    <message>
        <source>Request access to %1</source>
        <translation>申请访问 %1</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>申请信</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 个月</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>one week</source>
        <translation>一周</translation>
    </message>
    <message>
        <source>until the project ends</source>
        <translation>直到项目结束</translation>
    </message>
    <message>
        <source>What the data is for, and who will see the result</source>
        <translation>数据的用途，以及谁会看到结果</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>用途(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>期限(&amp;F)</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>您的姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Your &amp;e-mail</source>
        <translation>您的电子邮件(&amp;E)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy Letter</source>
        <translation>复制申请信</translation>
    </message>
    <message>
        <source>Nobody is named to ask: no approver, no owner.</source>
        <translation>没有指明可以询问的人：没有审批人，也没有负责人。</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>收件人：%1</translation>
    </message>
    <message>
        <source>As a Branch…</source>
        <translation>作为分支…</translation>
    </message>
    <message>
        <source>A new file beside the contract, on a branch of its repository</source>
        <translation>在契约旁、其仓库的一个分支上新建文件</translation>
    </message>
</context>
<context>
    <name>meshbook::views::AccessView</name>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问权限</translation>
    </message>
    <message>
        <source>First approval</source>
        <translation>一级审批</translation>
    </message>
    <message>
        <source>Second approval</source>
        <translation>二级审批</translation>
    </message>
    <message>
        <source>Stated by</source>
        <translation>声明于</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Reading the contracts…</source>
        <translation>正在读取契约…</translation>
    </message>
    <message>
        <source>No roles stated</source>
        <translation>未声明角色</translation>
    </message>
    <message>
        <source>No contract says which roles there are and who approves them. The owner can be asked.</source>
        <translation>没有契约说明有哪些角色、由谁审批。可以询问负责人。</translation>
    </message>
    <message>
        <source>Request access…</source>
        <translation>申请访问…</translation>
    </message>
    <message>
        <source>Price: %1</source>
        <translation>价格：%1</translation>
    </message>
    <message>
        <source>Price: %1 per %2</source>
        <translation>价格：%1，每 %2</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>使用条款</translation>
    </message>
</context>
<context>
    <name>meshbook::views::AcknowledgeDialog</name>
    <message>
        <source>Ask again after</source>
        <translation>此后再次询问</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Acknowledge a breach</source>
        <translation>确认违约</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Why, and what is done about it</source>
        <translation>原因以及处理方式</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>The breach still counts; it is only no longer asked about.</source>
        <translation>违约仍计入，只是不再询问。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It needs a name and a reason.</source>
        <translation>需要姓名和理由。</translation>
    </message>
</context>
<context>
    <name>meshbook::views::AddSourceDialog</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A count and a file format: &quot;12 dbt manifest&quot;</extracomment>
        <translation>%1 个%2</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>位置(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Branch</source>
        <translation>分支(&amp;B)</translation>
    </message>
    <message>
        <source>the repository&apos;s own choice</source>
        <translation>由仓库决定</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>as the folder is called</source>
        <translation>与文件夹同名</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>域(&amp;D)</translation>
    </message>
    <message>
        <source>for what names none itself (optional)</source>
        <translation>用于未自行声明域的内容（可选）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add and Sync</source>
        <translation>添加并同步</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>添加来源</translation>
    </message>
    <message>
        <source>Add this folder?</source>
        <translation>添加此文件夹？</translation>
    </message>
    <message>
        <source>Add this file?</source>
        <translation>添加此文件？</translation>
    </message>
    <message>
        <source>Looking at what is in it…</source>
        <translation>正在查看其中的内容…</translation>
    </message>
    <message>
        <source>Add a Git repository</source>
        <translation>添加 Git 仓库</translation>
    </message>
    <message>
        <source>URL or path of the repository</source>
        <translation>仓库的 URL 或路径</translation>
    </message>
    <message>
        <source>as the repository is called</source>
        <translation>与仓库同名</translation>
    </message>
    <message>
        <source>It is cloned into the workspace with your own Git credentials. Nothing is pushed.</source>
        <translation>将使用您自己的 Git 凭据克隆到工作区。不会推送任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n files in it is of a kind Meshbook reads.</source>
        <translation>
            <numerusform>其中的 %Ln 个文件都不是 Meshbook 能读取的类型。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files, of these: %1.</source>
        <translation>
            <numerusform>%Ln 个文件，其中：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>They describe: %1.</source>
        <translation>它们描述：%1。</translation>
    </message>
    <message>
        <source>Only the first files were looked at for this preview; the sync reads all.</source>
        <translation>此预览只查看了前面的文件；同步时会读取全部。</translation>
    </message>
    <message numerus="yes">
        <source>%n problems, the first:</source>
        <translation>
            <numerusform>%Ln 个问题，第一个：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>A promise that was just broken is told once, and not while somebody answers for it.</source>
        <translation>刚被违反的承诺只提醒一次；有人负责处理期间不再提醒。</translation>
    </message>
    <message>
        <source>&amp;Tell me on the desktop</source>
        <translation>在桌面上通知我(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Not in these hours</source>
        <translation>这些时段除外(&amp;N)</translation>
    </message>
    <message>
        <source>Only while no window of Meshbook is in use.</source>
        <translation>仅在未使用任何 Meshbook 窗口时。</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>What breaks then is told when they are over, unless it has ended by itself.</source>
        <translation>该时段内的违约将在结束后提醒，除非已自行恢复。</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>时区(&amp;Z)</translation>
    </message>
    <message>
        <source>Such as Europe/Berlin. Empty: that of this computer.</source>
        <translation>例如 Europe/Berlin。留空：本机时区。</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>程序(&amp;P)</translation>
    </message>
    <message>
        <source>Run for each promise just broken, without a shell. Empty: none.</source>
        <translation>每当有承诺刚被违反时运行，不经过 shell。留空：不运行。</translation>
    </message>
    <message>
        <source>&amp;Arguments</source>
        <translation>参数(&amp;A)</translation>
    </message>
    <message>
        <source>What broke comes in environment variables: MESHBOOK_ALERT_PRODUCT, MESHBOOK_ALERT_CHECK, MESHBOOK_ALERT_STARTED and others (docs/measuring.md).</source>
        <translation>违约内容通过环境变量传递：MESHBOOK_ALERT_PRODUCT、MESHBOOK_ALERT_CHECK、MESHBOOK_ALERT_STARTED 等（docs/measuring.md）。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>meshbook::views::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>How Meshbook looks on this machine.</source>
        <translation>Meshbook 在这台计算机上的外观。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>“As the system” follows the desktop, also while Meshbook runs.</source>
        <translation>“跟随系统”会随桌面变化，Meshbook 运行时也是如此。</translation>
    </message>
    <message>
        <source>No tints; every border, mark and focus ring drawn in full strength.</source>
        <translation>不使用浅色调；所有边框、标记和焦点框都以全强度绘制。</translation>
    </message>
    <message>
        <source>Compact shows about a sixth more rows.</source>
        <translation>紧凑模式大约多显示六分之一的行。</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字大小(&amp;T)</translation>
    </message>
    <message>
        <source>Of the system&apos;s own. Ctrl + and Ctrl − change it anywhere.</source>
        <translation>相对于系统字号。随处可用 Ctrl + 和 Ctrl − 更改。</translation>
    </message>
</context>
<context>
    <name>meshbook::views::AttainmentStrip</name>
    <message numerus="yes">
        <source>%1 of %n day(s) met</source>
        <translation>
            <numerusform>%Ln 天中有 %1 天达标</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::BranchDialog</name>
    <message>
        <source>A new file beside the contract, on a branch of its own. Your checkout stays as it is, and nothing is pushed.</source>
        <translation>在契约旁、单独的分支上新建文件。您的检出保持原样，不会推送任何内容。</translation>
    </message>
    <message>
        <source>Create Branch</source>
        <translation>创建分支</translation>
    </message>
    <message>
        <source>Copy Push Command</source>
        <translation>复制推送命令</translation>
    </message>
    <message>
        <source>Request access as a branch</source>
        <translation>以分支形式申请访问</translation>
    </message>
    <message>
        <source>What will be added</source>
        <translation>将添加的内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Looking at the repository…</source>
        <translation>正在查看仓库…</translation>
    </message>
    <message>
        <source>The branch %1 in %2. Your checkout stays as it is, and nothing is pushed.</source>
        <translation>%2 中的分支 %1。您的检出保持原样，不会推送任何内容。</translation>
    </message>
    <message>
        <source>The branch %1 in %2, from %3. Your checkout stays as it is, and nothing is pushed.</source>
        <translation>%2 中的分支 %1，基于 %3。您的检出保持原样，不会推送任何内容。</translation>
    </message>
    <message>
        <source>The branch %1 is there, with one commit. Push it and ask the approvers to merge it.</source>
        <translation>分支 %1 已建立，含一个提交。请推送它并请审批人合并。</translation>
    </message>
</context>
<context>
    <name>meshbook::views::BreachPane</name>
    <message>
        <source>Acknowledge…</source>
        <translation>确认…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Show in chart</source>
        <translation>在图表中显示</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>违约</translation>
    </message>
    <message numerus="yes">
        <source>%n breach(es)</source>
        <translation>
            <numerusform>%Ln 次违约</numerusform>
        </translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>No single measurement shows it: it follows from how old the data was.</source>
        <translation>没有单次测量显示它：它由数据的陈旧程度推得。</translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) show it:</source>
        <translation>
            <numerusform>%Ln 次测量显示它：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a breach.</source>
        <translation>请选择一个违约。</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>此工作区以只读方式打开。</translation>
    </message>
    <message>
        <source>Choose a breach first.</source>
        <translation>请先选择一个违约。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>No breaches</source>
        <translation>没有违约</translation>
    </message>
    <message>
        <source>As far as was measured, everything was kept in these days.</source>
        <translation>就已测量的范围而言，这些天全部遵守。</translation>
    </message>
    <message>
        <source>The breach was acknowledged.</source>
        <translation>已确认该违约。</translation>
    </message>
    <message>
        <source>The acknowledgement was withdrawn.</source>
        <translation>已撤回确认。</translation>
    </message>
    <message>
        <source>Nothing was measured in these days</source>
        <translation>这些天没有任何测量</translation>
    </message>
    <message>
        <source>So nobody knows whether promises were kept. Add a source with measurements or the results of tests, or connect the database in the settings and let Meshbook measure.</source>
        <translation>因此无人知道承诺是否得到遵守。请添加带有测量或测试结果的来源，或在设置中连接数据库并让 Meshbook 测量。</translation>
    </message>
</context>
<context>
    <name>meshbook::views::Breadcrumb</name>
    <message>
        <source>Path of this page</source>
        <translation>此页面的路径</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
</context>
<context>
    <name>meshbook::views::BudgetBar</name>
    <message>
        <source>Error budget unknown</source>
        <translation>错误预算未知</translation>
    </message>
    <message>
        <source>Error budget overspent: %1 times</source>
        <translation>错误预算超支：%1 倍</translation>
    </message>
    <message>
        <source>%1 % of the error budget left</source>
        <translation>错误预算剩余 %1 %</translation>
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
        <translation>错误预算</translation>
    </message>
    <message>
        <source>Unknown: nothing was measured</source>
        <translation>未知：没有测量</translation>
    </message>
    <message>
        <source>%1, %2 of the budget left</source>
        <translation>%1，剩余预算 %2</translation>
    </message>
    <message>
        <source>spent on %1</source>
        <translation>于 %1 耗尽</translation>
    </message>
    <message>
        <source>even burn</source>
        <translation>均匀消耗</translation>
    </message>
</context>
<context>
    <name>meshbook::views::BusyStrip</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>meshbook::views::CellChangesDialog</name>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message numerus="yes">
        <source>%n cells cannot be changed so. They are at the top and stay as they are.</source>
        <translation>
            <numerusform>%Ln 个单元格不能这样更改。它们位于顶部并保持原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n cells change, as one step.</source>
        <translation>
            <numerusform>%Ln 个单元格作为一步更改。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::CellChangesView</name>
    <message>
        <source>What will change</source>
        <translation>将更改的内容</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ChangeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ChangePreview</name>
    <message>
        <source>What changes</source>
        <translation>更改的内容</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>没有更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) change</source>
        <translation>
            <numerusform>%Ln 个术语更改</numerusform>
        </translation>
    </message>
    <message>
        <source>What changes is shown here before it is done.</source>
        <translation>更改的内容会在执行前显示在这里。</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ChangeSetView</name>
    <message>
        <source>Submit for Review</source>
        <translation>提交审核</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>发布…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Proposed changes</source>
        <translation>建议的更改</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1，自 %2 起</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%Ln 个术语</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has said who you are. Write your name in Settings, Identity.</source>
        <translation>尚未说明您是谁。请在“设置”的“身份”中填写您的姓名。</translation>
    </message>
    <message>
        <source>There is nothing in this change set.</source>
        <translation>此变更集中没有内容。</translation>
    </message>
    <message>
        <source>There are conflicts with what the sources say now. Resolve them first.</source>
        <translation>与来源当前的内容有冲突。请先解决。</translation>
    </message>
    <message>
        <source>You wrote in this set, so somebody else has to approve it.</source>
        <translation>您参与了此变更集的编写，因此必须由他人批准。</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>没有任何更改</translation>
    </message>
    <message>
        <source>Edits of terms go in here while it is open.</source>
        <translation>打开期间，术语的编辑进入此处。</translation>
    </message>
    <message>
        <source>Approved: what it says is in force now.</source>
        <translation>已批准：其内容现已生效。</translation>
    </message>
    <message>
        <source>A rejection needs a reason. Write it below, then reject.</source>
        <translation>驳回需要理由。请在下面填写，然后驳回。</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ChartLegend</name>
    <message>
        <source>Show or hide: %1</source>
        <translation>显示或隐藏：%1</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>warning from %1</source>
        <extracomment>Legend: the band of values that are close to a breach, and where it begins</extracomment>
        <translation>自 %1 起警告</translation>
    </message>
    <message>
        <source>breach</source>
        <translation>违约</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>meshbook::views::CheckPane</name>
    <message>
        <source>age</source>
        <translation>时效</translation>
    </message>
    <message>
        <source>share of the day met</source>
        <translation>当日达到的比例</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Most often broken on %1 about %2: %3 times the usual</source>
        <translation>最常在%1 %2 前后违反：为平常的 %3 倍</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>Most often broken on %1: %2 times the usual</source>
        <translation>最常在%1违反：为平常的 %2 倍</translation>
    </message>
    <message>
        <source>Most often broken about %1: %2 times the usual</source>
        <translation>最常在 %1 前后违反：为平常的 %2 倍</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>promise %1 %2</source>
        <translation>承诺 %1 %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>Breach</source>
        <translation>违约</translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation>计划维护</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>错误预算</translation>
    </message>
    <message>
        <source>Wheel zooms, a drag chooses a stretch, Shift and a drag moves; arrow keys walk.</source>
        <translation>滚轮缩放，拖动选择区段，Shift 加拖动平移；方向键逐点移动。</translation>
    </message>
    <message>
        <source>Reading measurements…</source>
        <translation>正在读取测量…</translation>
    </message>
    <message>
        <source>The measurements could not be read.</source>
        <translation>无法读取测量。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <extracomment>Of an error budget: &quot;1 d 5 h of 3 d used&quot;</extracomment>
        <translation>已用 %1 / %2</translation>
    </message>
    <message>
        <source>Open contract</source>
        <translation>打开契约</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ChecksPane</name>
    <message>
        <source>Filter findings</source>
        <translation>筛选发现</translation>
    </message>
    <message>
        <source>Choose all that can be fixed</source>
        <translation>选择所有可修复的</translation>
    </message>
    <message>
        <source>Looking at all terms…</source>
        <translation>正在查看所有术语…</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Kinds of findings</source>
        <translation>发现的种类</translation>
    </message>
    <message>
        <source>The terms were not looked at to the end.</source>
        <translation>术语未查看完。</translation>
    </message>
    <message>
        <source>Choose what to do, and see here what would change.</source>
        <translation>选择要做的事，并在此查看会更改什么。</translation>
    </message>
    <message>
        <source>All glossaries</source>
        <translation>所有术语表</translation>
    </message>
    <message>
        <source>Domains or glossaries explain the same word differently.</source>
        <translation>不同的域或术语表对同一个词解释不同。</translation>
    </message>
    <message>
        <source>Nothing to complain about</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>All terms are defined, related and linked as they should be.</source>
        <translation>所有术语都已妥善定义、关联和链接。</translation>
    </message>
    <message>
        <source>Browse terms</source>
        <translation>浏览术语</translation>
    </message>
    <message>
        <source>No finding matches</source>
        <translation>没有匹配的发现</translation>
    </message>
    <message>
        <source>Try other words, or look at all findings.</source>
        <translation>请尝试其他词，或查看所有发现。</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>显示所有发现</translation>
    </message>
    <message>
        <source>This is mended by hand: Enter opens the term.</source>
        <translation>这需要手动修复：按 Enter 打开术语。</translation>
    </message>
    <message>
        <source>Choose findings, and see here what their fix would change.</source>
        <translation>选择发现，并在此查看修复会更改什么。</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n finding(s)</source>
        <translation>
            <numerusform>修复 %Ln 个发现</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::ChecksView</name>
    <message>
        <source>Filter rules</source>
        <translation>筛选规则</translation>
    </message>
    <message>
        <source>Filter service levels</source>
        <translation>筛选服务级别</translation>
    </message>
    <message>
        <source>Checks shown</source>
        <translation>显示的检查</translation>
    </message>
    <message>
        <source>Quality rules</source>
        <translation>质量规则</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>服务级别</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Not met %1</source>
        <translation>未达标 %1</translation>
    </message>
    <message>
        <source>Unknown %1</source>
        <translation>未知 %1</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation>达标 %1/%2</translation>
    </message>
    <message>
        <source>No quality rules</source>
        <translation>没有质量规则</translation>
    </message>
    <message>
        <source>No contract states a rule for this, and no test was run on it.</source>
        <translation>没有契约为此声明规则，也没有对其运行过测试。</translation>
    </message>
    <message>
        <source>No service levels</source>
        <translation>没有服务级别</translation>
    </message>
    <message>
        <source>No contract promises freshness, availability or another level for this.</source>
        <translation>没有契约为此承诺新鲜度、可用性或其他级别。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Try other words, or take the filters away.</source>
        <translation>请试试其他词，或取消筛选。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>立即测量</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ChipLabel</name>
    <message>
        <source>Press Delete to remove</source>
        <translation>按 Delete 移除</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ChipsField</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <extracomment>%1 is the name of a field: &quot;Add: Synonyms&quot;</extracomment>
        <translation>添加：%1</translation>
    </message>
    <message>
        <source>Proposed, not in force yet</source>
        <translation>已建议，尚未生效</translation>
    </message>
    <message>
        <source>In force until the change is approved</source>
        <translation>在更改获批之前生效</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ClashView</name>
    <message>
        <source>They differ</source>
        <translation>它们不同</translation>
    </message>
    <message>
        <source>Words with several meanings</source>
        <translation>有多个含义的词</translation>
    </message>
    <message>
        <source>Each term says that it differs from the others, and the word is not listed any more.</source>
        <translation>每个术语都说明自己与其他术语不同，该词不再列出。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Try other words, or take the filter away.</source>
        <translation>请试试其他词，或取消筛选。</translation>
    </message>
    <message>
        <source>No word has two meanings</source>
        <translation>没有词有两个含义</translation>
    </message>
    <message>
        <source>Domains and glossaries that use the same word explain it alike.</source>
        <translation>使用同一个词的域和术语表解释一致。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>State it</source>
        <translation>声明</translation>
    </message>
</context>
<context>
    <name>meshbook::views::CodeOutlineView</name>
    <message>
        <source>Outline of the file</source>
        <translation>文件大纲</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
</context>
<context>
    <name>meshbook::views::CodePage</name>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>meshbook::views::CodePanel</name>
    <message>
        <source>Find in file</source>
        <translation>在文件中查找</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Open externally</source>
        <translation>用外部程序打开</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>Text of %1</source>
        <translation>%1 的文本</translation>
    </message>
    <message>
        <source>%1 · shortened for display</source>
        <translation>%1 · 已截短显示</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>超过 %1 处</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%Ln 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the next issue (F8)</source>
        <translation>转到下一个问题 (F8)</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>meshbook::views::CodeView</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
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
        <translation>主键</translation>
    </message>
    <message>
        <source>Description of %1</source>
        <translation>%1 的说明</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>无类型</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>types differ</source>
        <translation>类型不同</translation>
    </message>
    <message>
        <source>Quality rules</source>
        <translation>质量规则</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Business name</source>
        <translation>业务名称</translation>
    </message>
    <message>
        <source>Physical name</source>
        <translation>物理名称</translation>
    </message>
    <message>
        <source>Logical type</source>
        <translation>逻辑类型</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>唯一</translation>
    </message>
    <message>
        <source>Partitioned</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>关键</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>How a column is made from others: its transformation</extracomment>
        <translation>方式</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Declared against observed</source>
        <translation>声明与观测对照</translation>
    </message>
</context>
<context>
    <name>meshbook::views::CommandPalette</name>
    <message>
        <source>Run a command…</source>
        <translation>运行命令…</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>所有命令</translation>
    </message>
</context>
<context>
    <name>meshbook::views::CommandTable</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>来源(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ComparisonView</name>
    <message>
        <source>Older version</source>
        <translation>较旧版本</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>较新版本</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Reading the versions…</source>
        <translation>正在读取版本…</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>还没有可比较的内容</translation>
    </message>
    <message>
        <source>No sync has changed this since it came into the catalog.</source>
        <translation>自加入目录以来，没有同步更改过它。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Before the sync of %1</source>
        <translation>%1 同步之前</translation>
    </message>
    <message>
        <source>Since the sync of %1, %2</source>
        <translation>自 %1 同步以来，%2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>This version is not kept</source>
        <translation>此版本未保留</translation>
    </message>
    <message>
        <source>It was removed from its source in between, or changed more often than is kept.</source>
        <translation>它在其间曾从来源移除，或更改次数超出保留范围。</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>Both versions say the same.</source>
        <translation>两个版本相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ</source>
        <translation>
            <numerusform>%Ln 个字段不同</numerusform>
        </translation>
    </message>
    <message>
        <source>Breaking: %1 for readers, %2 for writers</source>
        <translation>破坏性：读取方 %1，写入方 %2</translation>
    </message>
    <message numerus="yes">
        <source>Fits as before, but %n thing(s) behave otherwise</source>
        <translation>
            <numerusform>仍然适用，但有 %Ln 处行为改变</numerusform>
        </translation>
    </message>
    <message>
        <source>Compatible: only additions</source>
        <translation>兼容：仅有新增</translation>
    </message>
    <message>
        <source>Compatible: only words changed</source>
        <translation>兼容：仅文字有变</translation>
    </message>
    <message>
        <source>version %1 is enough</source>
        <translation>版本 %1 即可</translation>
    </message>
    <message>
        <source>asks for version %1, but it is %2</source>
        <translation>应为版本 %1，但现为 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) one hop downstream</source>
        <translation>
            <numerusform>下游一步有 %Ln 个使用方</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside it, without a version</source>
        <translation>与之并列，无版本</translation>
    </message>
    <message>
        <source>Beside it, version %1</source>
        <translation>与之并列，版本 %1</translation>
    </message>
    <message>
        <source>Now, version %1</source>
        <translation>现在，版本 %1</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ConflictView</name>
    <message>
        <source>Take Mine</source>
        <translation>采用我的</translation>
    </message>
    <message>
        <source>Take Theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Use These Words</source>
        <translation>采用这些文字</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Take the words of the change set (M)</source>
        <translation>采用变更集的文字 (M)</translation>
    </message>
    <message>
        <source>Take the words of the source (T)</source>
        <translation>采用来源的文字 (T)</translation>
    </message>
    <message>
        <source>Other words for this part</source>
        <translation>此部分的其他文字</translation>
    </message>
    <message>
        <source>The source says otherwise by now. Both words are kept until you decide.</source>
        <translation>来源现在的内容已不同。两者都保留，直到您决定。</translation>
    </message>
    <message>
        <source>Reopen the change set to resolve its conflicts.</source>
        <translation>请重新打开变更集以解决其冲突。</translation>
    </message>
    <message>
        <source>%1: other words, one on each line</source>
        <translation>%1：其他文字，每行一个</translation>
    </message>
    <message>
        <source>%1: other words</source>
        <translation>%1：其他文字</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ConnectionDialog</name>
    <message>
        <source>Add a connection</source>
        <translation>添加连接</translation>
    </message>
    <message>
        <source>Change the connection</source>
        <translation>更改连接</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>as the server wants</source>
        <translation>由服务器决定</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>仅手动</translation>
    </message>
    <message>
        <source>Also when the &amp;schedules of rules say so</source>
        <translation>规则的计划要求时也测量(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>As you call it.</source>
        <translation>您对它的称呼。</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>主机(&amp;H)</translation>
    </message>
    <message>
        <source>A name or address, or the folder of a socket.</source>
        <translation>名称或地址，或套接字所在文件夹。</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>端口(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>数据库(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>Somebody who may only read.</source>
        <translation>只有读取权限的用户。</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Goes to the system&apos;s keychain; leave it empty to keep the present one.</source>
        <translation>存入系统钥匙串；留空则保留当前密码。</translation>
    </message>
    <message>
        <source>Or &amp;variable</source>
        <translation>或变量(&amp;V)</translation>
    </message>
    <message>
        <source>An environment variable that holds the password.</source>
        <translation>保存密码的环境变量。</translation>
    </message>
    <message>
        <source>S&amp;chema</source>
        <translation>模式(&amp;C)</translation>
    </message>
    <message>
        <source>Where tables are that are named without one.</source>
        <translation>未注明模式的表所在的模式。</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>加密(&amp;E)</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>Whose datasets are measured here, parted by commas, such as postgres://host:5432/db.schema. Empty: those of this server.</source>
        <translation>在此测量哪些命名空间的数据集，以逗号分隔，例如 postgres://host:5432/db.schema。留空：此服务器的。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Of times that are stored without one. Empty: UTC.</source>
        <translation>用于未带时区存储的时间。留空：UTC。</translation>
    </message>
    <message>
        <source>Time for each check</source>
        <translation>每项检查的时限</translation>
    </message>
    <message>
        <source>Measure every</source>
        <translation>测量间隔</translation>
    </message>
    <message>
        <source>While Meshbook runs.</source>
        <translation>在 Meshbook 运行期间。</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>试连(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>those of this server</source>
        <translation>此服务器的</translation>
    </message>
    <message>
        <source>Choose a SQLite database</source>
        <translation>选择 SQLite 数据库</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 已响应。</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ConnectionsPage</name>
    <message>
        <source>measuring</source>
        <translation>正在测量</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无响应</translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%Ln 项未遵守</numerusform>
        </translation>
    </message>
    <message>
        <source>measured</source>
        <translation>已测量</translation>
    </message>
    <message>
        <source>It is being measured; progress is shown with the tasks.</source>
        <translation>正在测量；进度显示在任务中。</translation>
    </message>
    <message>
        <source>Not measured since Meshbook was started.</source>
        <translation>自 Meshbook 启动以来未测量。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 kept, %3 warnings, %4 broken, %5 without a verdict</source>
        <translation>%1：%2 项遵守，%3 项警告，%4 项未遵守，%5 项无结论</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Databases that Meshbook may ask whether rules and promises are kept. It only ever reads. Passwords are in the system&apos;s keychain, never in a file.</source>
        <translation>Meshbook 可以询问规则和承诺是否得到遵守的数据库。它只读取。密码保存在系统钥匙串中，从不写入文件。</translation>
    </message>
    <message>
        <source>No database is connected yet. Add one to measure its tables.</source>
        <translation>尚未连接数据库。添加一个以测量其中的表。</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Measure now</source>
        <translation>立即测量(&amp;M)</translation>
    </message>
    <message>
        <source>Removed, with its password. Undo brings back the connection.</source>
        <translation>已连同密码移除。撤销可恢复连接。</translation>
    </message>
    <message>
        <source>No keychain answers, so the password is only known until Meshbook is closed. Name an environment variable instead if it has to stay.</source>
        <translation>没有钥匙串响应，因此密码只保留到 Meshbook 关闭。如需长期保存，请改用环境变量。</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ContractView</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>meshbook::views::DateComparison</name>
    <message>
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>From the end of</source>
        <translation>从该日结束：</translation>
    </message>
    <message>
        <source>To the end of</source>
        <translation>到该日结束：</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>All glossaries</source>
        <translation>所有术语表</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 removed</source>
        <translation>%1 个新增，%2 个更改，%3 个移除</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>没有不同</translation>
    </message>
    <message>
        <source>The terms are the same at the end of both days.</source>
        <translation>两天结束时的术语相同。</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>meshbook::views::DayView</name>
    <message>
        <source>Filter terms</source>
        <translation>筛选术语</translation>
    </message>
    <message>
        <source>Terms of that day</source>
        <translation>该日的术语</translation>
    </message>
    <message>
        <source>There were no terms on that day.</source>
        <translation>那天没有术语。</translation>
    </message>
    <message>
        <source>At the end of</source>
        <translation>该日结束时：</translation>
    </message>
    <message>
        <source>Reading the terms of that day…</source>
        <translation>正在读取该日的术语…</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>同义词</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%Ln 个术语</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::DaysCalendar</name>
    <message>
        <source>Days</source>
        <translation>天</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s) met</source>
        <translation>
            <numerusform>%Ln 天中 %1 天达到</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::DaysPane</name>
    <message>
        <source>Products day by day</source>
        <translation>逐日的产品</translation>
    </message>
</context>
<context>
    <name>meshbook::views::DefinitionField</name>
    <message>
        <source>Definition as</source>
        <translation>定义显示为</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>编写</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>No change is proposed.</source>
        <translation>没有建议的更改。</translation>
    </message>
    <message>
        <source>Not proposed yet</source>
        <translation>尚未建议</translation>
    </message>
</context>
<context>
    <name>meshbook::views::DiffPair</name>
    <message>
        <source>%1 declares %2, %3 observed %4</source>
        <translation>%1 声明 %2，%3 观测到 %4</translation>
    </message>
</context>
<context>
    <name>meshbook::views::DiscoverPage</name>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%Ln 个匹配项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%Ln 个对象</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1 ms</source>
        <translation>用时 %1 毫秒</translation>
    </message>
    <message>
        <source>for “%1”</source>
        <translation>搜索“%1”</translation>
    </message>
    <message>
        <source>The query cannot be understood</source>
        <translation>无法理解查询</translation>
    </message>
    <message>
        <source>“%1” cannot be understood</source>
        <translation>无法理解“%1”</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message numerus="yes">
        <source>%n in smaller groups</source>
        <translation>
            <numerusform>%Ln 项在较小的分组中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::DriftView</name>
    <message>
        <source>Exact types</source>
        <translation>精确类型</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>声明者</translation>
    </message>
    <message>
        <source>Observed by</source>
        <translation>观测者</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>观测</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Nobody else observed it</source>
        <translation>没有其他来源观测到它</translation>
    </message>
    <message>
        <source>Choose two sources</source>
        <translation>选择两个来源</translation>
    </message>
    <message>
        <source>Drift shows where a second source describes the same columns.</source>
        <translation>当第二个来源描述相同的列时，会显示偏移。</translation>
    </message>
    <message>
        <source>A source does not drift from itself.</source>
        <translation>来源不会偏离自身。</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) differ</source>
        <translation>
            <numerusform>%Ln 列不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n dataset(s) that both describe</source>
        <translation>
            <numerusform>在两者都描述的 %Ln 个数据集中：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>No drift</source>
        <translation>无偏移</translation>
    </message>
    <message>
        <source>Both sources name the same columns with types that agree.</source>
        <translation>两个来源的列相同，类型一致。</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>没有可比较的内容</translation>
    </message>
    <message>
        <source>No dataset is described by both of these sources.</source>
        <translation>没有数据集同时由这两个来源描述。</translation>
    </message>
</context>
<context>
    <name>meshbook::views::DropHint</name>
    <message>
        <source>Drop to add as a source</source>
        <translation>松开以添加为来源</translation>
    </message>
    <message>
        <source>Drop to add as a source; nothing is read before you agree</source>
        <translation>松开以添加为来源；在您同意之前不会读取任何内容</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ExportDialog</name>
    <message>
        <source>What the format has no place for</source>
        <translation>该格式无法容纳的内容</translation>
    </message>
    <message>
        <source>Everything has a place in this format</source>
        <translation>该格式可容纳全部内容</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Export a glossary</source>
        <translation>导出术语表</translation>
    </message>
    <message>
        <source>All glossaries</source>
        <translation>所有术语表</translation>
    </message>
    <message>
        <source>With the changes under work</source>
        <translation>包含进行中的更改</translation>
    </message>
    <message>
        <source>As in force</source>
        <translation>生效的内容</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>术语表(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>状态(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a glossary</source>
        <translation>请选择术语表</translation>
    </message>
    <message>
        <source>A file of this format holds one glossary.</source>
        <translation>此格式的文件只含一个术语表。</translation>
    </message>
    <message>
        <source>Looking what the format can hold…</source>
        <translation>正在查看该格式能容纳什么…</translation>
    </message>
    <message>
        <source>the whole term</source>
        <translation>整个术语</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message numerus="yes">
        <source>%n terms, %1.</source>
        <translation>
            <numerusform>%Ln 个术语，%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts have no place in this format and will be missing in the file.</source>
        <translation>
            <numerusform>%Ln 个部分在此格式中没有位置，文件中会缺失。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>meshbook::views::FacetGroup</name>
    <message>
        <source>%1, folded</source>
        <translation>%1，已折叠</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>显示更少</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::FacetPanel</name>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服务级别</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>meshbook::views::FacetRow</name>
    <message numerus="yes">
        <source>%1, %n match(es)</source>
        <translation>
            <numerusform>%1，%Ln 个匹配项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::FactsGrid</name>
    <message>
        <source>Said by %1</source>
        <translation>出自 %1</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
</context>
<context>
    <name>meshbook::views::FactsMenu</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Usual Columns</source>
        <translation>默认列</translation>
    </message>
</context>
<context>
    <name>meshbook::views::FactsView</name>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>discovery</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>observability</source>
        <translation>可观测性</translation>
    </message>
    <message>
        <source>control</source>
        <translation>控制</translation>
    </message>
    <message>
        <source>management</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>这里还没有内容</translation>
    </message>
    <message>
        <source>No source names any.</source>
        <translation>没有来源提到。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契约</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>No ports</source>
        <translation>没有端口</translation>
    </message>
    <message>
        <source>No source says how this product is read.</source>
        <translation>没有来源说明如何读取此数据产品。</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Linked from</source>
        <translation>关联自</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Looking for terms…</source>
        <translation>正在查找术语…</translation>
    </message>
    <message>
        <source>the product</source>
        <translation>数据产品</translation>
    </message>
    <message>
        <source>No terms linked</source>
        <translation>没有关联的术语</translation>
    </message>
    <message>
        <source>No source links a column to the glossary.</source>
        <translation>没有来源将列关联到术语表。</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>使用方</translation>
    </message>
    <message>
        <source>Looking for consumers…</source>
        <translation>正在查找使用方…</translation>
    </message>
    <message>
        <source>No consumer is known</source>
        <translation>没有已知的使用方</translation>
    </message>
    <message>
        <source>No product says that it reads this, and no lineage leads on from it.</source>
        <translation>没有数据产品声明读取它，也没有血缘由此延伸。</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>meshbook::views::FamilyLegend</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A kind of relations, and how many there are</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>meshbook::views::FavouriteStar</name>
    <message>
        <source>Add to favourites</source>
        <translation>加入收藏</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>移出收藏</translation>
    </message>
</context>
<context>
    <name>meshbook::views::FieldRow</name>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>This was changed elsewhere while you typed. It says now: %1</source>
        <translation>您输入期间此处已在别处更改。现在的内容：%1</translation>
    </message>
</context>
<context>
    <name>meshbook::views::FilterChips</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more filter(s)</source>
        <translation>
            <numerusform>另有 %Ln 个筛选条件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::FindBar</name>
    <message>
        <source>Find in this picture</source>
        <translation>在此图中查找</translation>
    </message>
    <message>
        <source>Previous (Up)</source>
        <translation>上一个 (Up)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>下一个 (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>not in this picture</source>
        <translation>不在此图中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>meshbook::views::FindingActions</name>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>此工作区以只读方式打开。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) waived.</source>
        <translation>
            <numerusform>已豁免 %Ln 个发现。</numerusform>
        </translation>
    </message>
    <message>
        <source>These waivers are written in files; change them there.</source>
        <translation>这些豁免写在文件中；请在那里更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n waiver(s) taken back.</source>
        <translation>
            <numerusform>已收回 %Ln 个豁免。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) changed; the next sync shows it.</source>
        <translation>
            <numerusform>已更改 %Ln 个文件；下次同步会显示。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::FindingCounts</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%Ln 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%Ln 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%Ln 个提示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waived</source>
        <translation>
            <numerusform>%Ln 个已豁免</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::FindingsList</name>
    <message>
        <source>Filter findings</source>
        <translation>筛选发现</translation>
    </message>
    <message>
        <source>Findings shown</source>
        <translation>显示的发现</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>豁免…</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>修复…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>已豁免</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Severity and groups</source>
        <translation>严重程度和分组</translation>
    </message>
    <message>
        <source>Findings of policies</source>
        <translation>策略发现</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>任何严重程度</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>By policy</source>
        <translation>按策略</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>按域</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>按产品</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%Ln 个发现</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>No finding fits the words, the severity and what is chosen above.</source>
        <translation>没有发现符合所填文字、严重程度和上面的选择。</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>显示所有发现</translation>
    </message>
    <message>
        <source>Nothing is waived</source>
        <translation>没有豁免</translation>
    </message>
    <message>
        <source>Findings that somebody decided to live with until a day stand here.</source>
        <translation>有人决定容忍到某一天的发现列在这里。</translation>
    </message>
    <message>
        <source>The policies find nothing</source>
        <translation>策略没有发现任何问题</translation>
    </message>
    <message>
        <source>Everything that was checked keeps to the policies that hold.</source>
        <translation>检查过的一切都遵守生效的策略。</translation>
    </message>
    <message>
        <source>Choose findings first.</source>
        <translation>请先选择发现。</translation>
    </message>
    <message>
        <source>These waivers are written in files; change them there.</source>
        <translation>这些豁免写在文件中；请在那里更改。</translation>
    </message>
    <message>
        <source>No field alone mends this; see what to do.</source>
        <translation>没有单个字段能修复；请看该做什么。</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Open what it is about</source>
        <translation>打开所涉对象</translation>
    </message>
    <message>
        <source>Only this policy</source>
        <translation>仅此策略</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>另存为 %1…</translation>
    </message>
    <message>
        <source>Save findings</source>
        <translation>保存发现</translation>
    </message>
</context>
<context>
    <name>meshbook::views::FindingsView</name>
    <message>
        <source>Findings shown</source>
        <translation>显示的发现</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>筛选发现</translation>
    </message>
    <message>
        <source>Findings of policies</source>
        <translation>策略发现</translation>
    </message>
    <message>
        <source>No policy finds anything here</source>
        <translation>没有策略在此有发现</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>已豁免</translation>
    </message>
    <message>
        <source>Running the policies…</source>
        <translation>正在运行策略…</translation>
    </message>
    <message>
        <source>The policies could not be run.</source>
        <translation>无法运行策略。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>未决 %1</translation>
    </message>
    <message>
        <source>Waived %1</source>
        <translation>已豁免 %1</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>发现于</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>发现内容</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方法</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Policy findings</source>
        <translation>策略发现</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%Ln 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>无错误</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>豁免…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>修复…</translation>
    </message>
    <message>
        <source>Choose findings first.</source>
        <translation>请先选择发现。</translation>
    </message>
    <message>
        <source>This cannot be done with what is chosen.</source>
        <translation>对所选内容无法这样做。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) on %1</source>
        <translation>
            <numerusform>%1 上有 %Ln 个发现</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>now %n</source>
        <translation>
            <numerusform>现为 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held against %n policies</source>
        <translation>
            <numerusform>有 %Ln 条策略适用</numerusform>
        </translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
</context>
<context>
    <name>meshbook::views::FixDialog</name>
    <message>
        <source>Write</source>
        <translation>编写</translation>
    </message>
    <message>
        <source>Fix findings</source>
        <translation>修复发现</translation>
    </message>
    <message>
        <source>What changes in the files</source>
        <translation>文件中的更改</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) need a person: no field alone mends them.</source>
        <translation>
            <numerusform>%Ln 个发现需要人工处理：没有单个字段能修复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) are in files that are not in a folder of this machine.</source>
        <translation>
            <numerusform>%Ln 个发现所在的文件不在本机的文件夹中。</numerusform>
        </translation>
    </message>
    <message>
        <source>A value is needed</source>
        <translation>需要一个值</translation>
    </message>
    <message numerus="yes">
        <source>for %n finding(s)</source>
        <translation>
            <numerusform>用于 %Ln 个发现</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>尚无更改。</translation>
    </message>
    <message numerus="yes">
        <source>Mends %n finding(s).</source>
        <translation>
            <numerusform>修复 %Ln 个发现。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes %n file(s).</source>
        <translation>
            <numerusform>更改 %Ln 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>及另外 %Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::GlossaryPage</name>
    <message>
        <source>View of the glossary</source>
        <translation>术语表视图</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Reading the glossaries…</source>
        <translation>正在读取术语表…</translation>
    </message>
    <message>
        <source>Changes go into</source>
        <translation>更改进入</translation>
    </message>
    <message>
        <source>The glossaries could not be read.</source>
        <translation>无法读取术语表。</translation>
    </message>
    <message>
        <source>Reviews %1</source>
        <translation>审核 %1</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Changes go into “%1”</source>
        <translation>更改进入“%1”</translation>
    </message>
    <message>
        <source>Shown is what is in force. The first change opens a change set.</source>
        <translation>显示的是生效内容。第一次更改会打开一个变更集。</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1，作者 %2</translation>
    </message>
    <message>
        <source>%1 (in review)</source>
        <translation>%1（审核中）</translation>
    </message>
    <message>
        <source>New change set…</source>
        <translation>新建变更集…</translation>
    </message>
    <message>
        <source>Glossary: %1</source>
        <translation>术语表：%1</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
</context>
<context>
    <name>meshbook::views::GlossaryPanes</name>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>图</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>New glossary…</source>
        <translation>新建术语表…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>meshbook::views::GlossarySession</name>
    <message>
        <source>Nobody has said who you are. Write your name in Settings, Identity: every change is kept with the name of who made it.</source>
        <translation>尚未说明您是谁。请在“设置”的“身份”中填写您的姓名：每项更改都与作者姓名一起保存。</translation>
    </message>
    <message>
        <source>Changes of %1</source>
        <translation>%1 的更改</translation>
    </message>
</context>
<context>
    <name>meshbook::views::GovernancePage</name>
    <message>
        <source>Sections</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>治理</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>记分卡</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>豁免</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>成熟度</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>连接</translation>
    </message>
</context>
<context>
    <name>meshbook::views::GraphPane</name>
    <message>
        <source>Put in the middle</source>
        <translation>放到中间</translation>
    </message>
    <message>
        <source>Open the term</source>
        <translation>打开术语</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>复制键</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>显示全图</translation>
    </message>
    <message>
        <source>Graph of %1</source>
        <translation>%1 的图</translation>
    </message>
    <message>
        <source>Save the graph</source>
        <translation>保存图</translation>
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
        <translation>中间的术语</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 步</translation>
    </message>
    <message>
        <source>2 steps</source>
        <translation>2 步</translation>
    </message>
    <message>
        <source>3 steps</source>
        <translation>3 步</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+−)</source>
        <translation>缩小 (Ctrl+−)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>放大 (Ctrl++)</translation>
    </message>
    <message>
        <source>Show all of it (F)</source>
        <translation>显示全图 (F)</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Terms in the graph</source>
        <translation>图中的术语</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>另存为 SVG…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>另存为 PNG…</translation>
    </message>
    <message>
        <source>Drawing the graph…</source>
        <translation>正在绘制图…</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%Ln 个术语</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the nearest ones of more</source>
        <translation>%1，仅最近的</translation>
    </message>
    <message>
        <source>Reading the terms…</source>
        <translation>正在读取术语…</translation>
    </message>
    <message>
        <source>Which term?</source>
        <translation>哪个术语？</translation>
    </message>
    <message>
        <source>Choose one above, and see what it is related to.</source>
        <translation>在上面选择一个，查看它与什么相关。</translation>
    </message>
    <message>
        <source>This term is not there any more</source>
        <translation>此术语已不存在</translation>
    </message>
    <message>
        <source>It may have been merged, moved to the trash or renamed.</source>
        <translation>它可能已被合并、移到回收站或重命名。</translation>
    </message>
    <message>
        <source>Choose a term</source>
        <translation>选择术语</translation>
    </message>
</context>
<context>
    <name>meshbook::views::GridEditor</name>
    <message>
        <source>Change cells</source>
        <translation>更改单元格</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>清空单元格</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message numerus="yes">
        <source>%n rows have no term here and are left out.</source>
        <translation>
            <numerusform>%Ln 行在此没有术语，已略过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>粘贴单元格</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>新术语</translation>
    </message>
    <message>
        <source>New term %1</source>
        <translation>新术语 %1</translation>
    </message>
</context>
<context>
    <name>meshbook::views::GridPane</name>
    <message>
        <source>Filter terms</source>
        <translation>筛选术语</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Reading the terms…</source>
        <translation>正在读取术语…</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>All glossaries</source>
        <translation>所有术语表</translation>
    </message>
    <message>
        <source>Number of terms</source>
        <translation>术语数</translation>
    </message>
    <message>
        <source>New Term</source>
        <translation>新建术语</translation>
    </message>
    <message>
        <source>Find and replace (Ctrl+H)</source>
        <translation>查找和替换 (Ctrl+H)</translation>
    </message>
    <message>
        <source>Import a glossary</source>
        <translation>导入术语表</translation>
    </message>
    <message>
        <source>Export a glossary</source>
        <translation>导出术语表</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>No term matches</source>
        <translation>没有匹配的术语</translation>
    </message>
    <message>
        <source>Try other words, or look in all glossaries.</source>
        <translation>请尝试其他词，或在所有术语表中查找。</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>There are no terms yet</source>
        <translation>还没有术语</translation>
    </message>
    <message>
        <source>Add a source that has a glossary, import a file, or begin a glossary of your own.</source>
        <translation>添加含有术语表的来源、导入文件，或开始自己的术语表。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message numerus="yes">
        <source>%n terms chosen</source>
        <translation>
            <numerusform>已选 %Ln 个术语</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terms</source>
        <translation>
            <numerusform>%Ln 个术语</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Term</source>
        <translation>打开术语</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy with Headings</source>
        <translation>连同标题复制</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Fill Down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Clear Cells</source>
        <translation>清空单元格</translation>
    </message>
    <message>
        <source>Find and Replace…</source>
        <translation>查找和替换…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Sort By</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>Owner…</source>
        <translation>所有者…</translation>
    </message>
    <message>
        <source>Steward…</source>
        <translation>管家…</translation>
    </message>
    <message>
        <source>Add Tags…</source>
        <translation>添加标签…</translation>
    </message>
    <message>
        <source>Several are parted by semicolons.</source>
        <translation>多个用分号隔开。</translation>
    </message>
    <message>
        <source>Add Tags</source>
        <translation>添加标签</translation>
    </message>
</context>
<context>
    <name>meshbook::views::HealthPage</name>
    <message>
        <source>Products shown</source>
        <translation>显示的产品</translation>
    </message>
    <message>
        <source>Filter products</source>
        <translation>筛选产品</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>My products</source>
        <translation>我的产品</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>按域</translation>
    </message>
    <message>
        <source>Whose products</source>
        <translation>谁的产品</translation>
    </message>
    <message>
        <source>The owner or team whose products are yours; it is remembered</source>
        <translation>其产品归您所有的所有者或团队；会被记住</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>显示的天数</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>最近 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>最近一年</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>数据产品</translation>
    </message>
    <message>
        <source>Choose an owner…</source>
        <translation>选择所有者…</translation>
    </message>
    <message>
        <source>Domain: %1</source>
        <translation>域：%1</translation>
    </message>
    <message>
        <source>Show products of all domains</source>
        <translation>显示所有域的产品</translation>
    </message>
    <message>
        <source>Working out how promises were kept…</source>
        <translation>正在计算承诺的遵守情况…</translation>
    </message>
    <message>
        <source>Health could not be worked out.</source>
        <translation>无法计算健康。</translation>
    </message>
    <message>
        <source>There are no products</source>
        <translation>没有产品</translation>
    </message>
    <message>
        <source>Add a source with data products, or open the sample mesh.</source>
        <translation>添加含数据产品的来源，或打开示例网格。</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Whose products are yours?</source>
        <translation>哪些产品是您的？</translation>
    </message>
    <message>
        <source>Choose the owner or team once; it is remembered. Until then you can look at all products.</source>
        <translation>选择一次所有者或团队即可，会被记住。在此之前可查看所有产品。</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>所有产品</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Try other words, or take the filter away.</source>
        <translation>请试试其他词，或取消筛选。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>%1 owns no product</source>
        <translation>%1 不拥有任何产品</translation>
    </message>
    <message>
        <source>Choose another owner above, or look at all products.</source>
        <translation>请在上方选择其他所有者，或查看所有产品。</translation>
    </message>
    <message>
        <source>%1 promises nothing that can be measured</source>
        <translation>%1 没有可测量的承诺</translation>
    </message>
    <message>
        <source>No contract states a level or rule that measurements could be held against.</source>
        <translation>没有契约给出可供测量对照的级别或规则。</translation>
    </message>
    <message>
        <source>Health of all products</source>
        <translation>所有产品的健康</translation>
    </message>
    <message>
        <source>Health of %1</source>
        <translation>%1 的健康</translation>
    </message>
    <message>
        <source>Health by domain</source>
        <translation>按域查看健康</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
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
        <translation>将表格复制为 %1</translation>
    </message>
    <message>
        <source>The table was copied.</source>
        <translation>已复制表格。</translation>
    </message>
    <message>
        <source>Save table as %1…</source>
        <translation>将表格保存为 %1…</translation>
    </message>
    <message>
        <source>Save weekly digest as HTML…</source>
        <translation>将每周摘要保存为 HTML…</translation>
    </message>
    <message>
        <source>Save weekly digest as Markdown…</source>
        <translation>将每周摘要保存为 Markdown…</translation>
    </message>
    <message>
        <source>Copy weekly digest as Markdown</source>
        <translation>将每周摘要复制为 Markdown</translation>
    </message>
    <message>
        <source>The digest was copied.</source>
        <translation>已复制摘要。</translation>
    </message>
    <message>
        <source>Save weekly digest</source>
        <translation>保存每周摘要</translation>
    </message>
    <message>
        <source>Weekly digest</source>
        <translation>每周摘要</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Open Sources</source>
        <translation>打开来源</translation>
    </message>
</context>
<context>
    <name>meshbook::views::HistoryPane</name>
    <message>
        <source>History of</source>
        <translation>历史：</translation>
    </message>
    <message>
        <source>A term</source>
        <translation>一个术语</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>两天之间</translation>
    </message>
    <message>
        <source>As of a day</source>
        <translation>某一天</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>正在读取历史…</translation>
    </message>
</context>
<context>
    <name>meshbook::views::HistoryView</name>
    <message>
        <source>History shown as</source>
        <translation>历史显示方式</translation>
    </message>
    <message>
        <source>Compare before and after</source>
        <translation>比较前后</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>比较版本</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>还没有历史</translation>
    </message>
    <message>
        <source>Changes are recorded from the second sync on.</source>
        <translation>从第二次同步起记录更改。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>meshbook::views::HomeView</name>
    <message>
        <source>Home</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>Browse everything</source>
        <translation>浏览全部</translation>
    </message>
    <message>
        <source>Search %1 things, or go on where you left off</source>
        <translation>搜索 %1 个对象，或继续上次的工作</translation>
    </message>
    <message>
        <source>Go on where you left off</source>
        <translation>继续上次的工作</translation>
    </message>
    <message>
        <source>not in the catalog any more</source>
        <translation>已不在目录中</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%Ln 个匹配项</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear recently viewed</source>
        <translation>清除最近查看记录</translation>
    </message>
    <message>
        <source>Recently viewed</source>
        <translation>最近查看</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
</context>
<context>
    <name>meshbook::views::HopsPicture</name>
    <message>
        <source>Drawing the lineage…</source>
        <translation>正在绘制血缘…</translation>
    </message>
    <message>
        <source>One step on each side</source>
        <translation>每侧一步</translation>
    </message>
    <message>
        <source>Open in Lineage</source>
        <translation>在血缘中打开</translation>
    </message>
</context>
<context>
    <name>meshbook::views::HopsView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Upstream: made from</source>
        <translation>上游：来自</translation>
    </message>
    <message>
        <source>Downstream: read by</source>
        <translation>下游：被读取于</translation>
    </message>
</context>
<context>
    <name>meshbook::views::IdentityPage</name>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Edits of terms, decisions and waivers carry this name. It stays on this machine until you publish.</source>
        <translation>对术语的编辑、决定和豁免都会署此姓名。在您发布之前，它只保留在这台计算机上。</translation>
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
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>电子邮件(&amp;E)</translation>
    </message>
    <message>
        <source>Signed as</source>
        <translation>署名为</translation>
    </message>
    <message>
        <source>Not kept: a name has at most 200 letters.</source>
        <translation>未保存：姓名最多 200 个字符。</translation>
    </message>
    <message>
        <source>Not kept: this is no whole e-mail address (name@host.tld).</source>
        <translation>未保存：这不是完整的电子邮件地址 (name@host.tld)。</translation>
    </message>
    <message>
        <source>Nobody yet: edits ask for a name first.</source>
        <translation>尚无：编辑前会先询问姓名。</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ImpactPage</name>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Filter this table</source>
        <translation>筛选此表</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>报告的各部分</translation>
    </message>
    <message>
        <source>What breaks</source>
        <translation>破坏的内容</translation>
    </message>
    <message>
        <source>Nothing breaks at once</source>
        <translation>不会立即产生破坏</translation>
    </message>
    <message>
        <source>Downstream</source>
        <translation>下游</translation>
    </message>
    <message>
        <source>Nothing is made of this</source>
        <translation>没有内容由它产生</translation>
    </message>
    <message>
        <source>Contracts and products</source>
        <translation>契约与数据产品</translation>
    </message>
    <message>
        <source>No contract or product holds what is concerned</source>
        <translation>没有契约或数据产品包含所涉及的内容</translation>
    </message>
    <message>
        <source>People to tell</source>
        <translation>需要通知的人</translation>
    </message>
    <message>
        <source>Nobody is named as owner or contact</source>
        <translation>没有指明负责人或联系人</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Change in mind</source>
        <translation>设想的更改</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>无更改</translation>
    </message>
    <message>
        <source>What if it were dropped</source>
        <translation>假如删除它</translation>
    </message>
    <message>
        <source>What if it were renamed</source>
        <translation>假如重命名它</translation>
    </message>
    <message>
        <source>What if its type changed</source>
        <translation>假如更改其类型</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>新类型</translation>
    </message>
    <message>
        <source>This address names nothing to report on.</source>
        <translation>此地址没有可报告的对象。</translation>
    </message>
    <message>
        <source>Following what is made of it…</source>
        <translation>正在追踪由它产生的内容…</translation>
    </message>
    <message>
        <source>Lineage does not know it</source>
        <translation>血缘中没有它</translation>
    </message>
    <message>
        <source>No source says that data flows to or from this.</source>
        <translation>没有来源说明数据流入或流出它。</translation>
    </message>
    <message>
        <source>The report could not be made.</source>
        <translation>无法生成报告。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) downstream</source>
        <translation>
            <numerusform>下游 %Ln 个对象</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at most %2 away; %3 concerned.</source>
        <translation>%1，最远 %2；涉及 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n hop(s)</source>
        <translation>
            <numerusform>%Ln 步</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 of them nobody tells which columns.</source>
        <translation>其中 %1 个没有来源说明涉及哪些列。</translation>
    </message>
    <message>
        <source>The table shows the first %1 of %2; counts are of all.</source>
        <translation>表中显示前 %1 项，共 %2 项；计数为全部。</translation>
    </message>
    <message>
        <source>Reads it directly</source>
        <translation>直接读取它</translation>
    </message>
    <message>
        <source>Contract promises it</source>
        <translation>契约承诺了它</translation>
    </message>
    <message>
        <source>Quality rule checks it</source>
        <translation>质量规则检查它</translation>
    </message>
    <message>
        <source>Term is linked to it</source>
        <translation>术语与它关联</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Columns and details</source>
        <translation>列与详情</translation>
    </message>
    <message>
        <source>whole dataset, columns unknown</source>
        <translation>整个数据集，列未知</translation>
    </message>
    <message>
        <source>none told</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Columns concerned</source>
        <translation>涉及的列</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>经由</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Service levels at risk</source>
        <translation>有风险的服务级别</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>到达方式</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>By</source>
        <translation>由</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>假如：%1</translation>
    </message>
    <message>
        <source>Impact of %1</source>
        <translation>%1 的影响</translation>
    </message>
    <message>
        <source>%1 and perhaps others</source>
        <translation>%1 及可能的其他列</translation>
    </message>
    <message>
        <source>What flowed on %1, with the contracts, rules and people of today.</source>
        <translation>%1 时的流向，配以今天的契约、规则和人员。</translation>
    </message>
    <message>
        <source>Writes what may not fit</source>
        <translation>写入的内容可能不合适</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ImportDialog</name>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>What the file does not name</source>
        <translation>文件未提及的内容</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>将更改的内容</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>不会有更改</translation>
    </message>
    <message>
        <source>Problems in the file</source>
        <translation>文件中的问题</translation>
    </message>
    <message>
        <source>The file has no problems</source>
        <translation>文件没有问题</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import a glossary</source>
        <translation>导入术语表</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>SKOS, OpenMetadata, DataHub, CSV or JSON</source>
        <translation>SKOS、OpenMetadata、DataHub、CSV 或 JSON</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>到(&amp;I)</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Changes and problems</source>
        <translation>更改和问题</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a file with a glossary</source>
        <translation>选择含有术语表的文件</translation>
    </message>
    <message>
        <source>What it would add, change and remove is shown before anything is done.</source>
        <translation>它会添加、更改和移除什么，会在执行前显示。</translation>
    </message>
    <message>
        <source>Choose a File…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a Folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Glossary files</source>
        <translation>术语表文件</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>The file is the whole glossary: what it does not name goes.</source>
        <translation>文件就是整个术语表：未提及的内容会消失。</translation>
    </message>
    <message>
        <source>What the file does not name stays as it is.</source>
        <translation>文件未提及的内容保持原样。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>As in the file: %1</source>
        <translation>与文件相同：%1</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>与文件相同</translation>
    </message>
    <message>
        <source>A new glossary: %1</source>
        <translation>新术语表：%1</translation>
    </message>
    <message>
        <source>Comparing with what is here…</source>
        <translation>正在与此处内容比较…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Everything in this file is here already.</source>
        <translation>此文件中的一切这里都已有。</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed</source>
        <translation>%1 个新增，%2 个更改，%3 个移除</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message numerus="yes">
        <source>%n terms imported into the change set.</source>
        <translation>
            <numerusform>已将 %Ln 个术语导入变更集。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::InlineMessage</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
</context>
<context>
    <name>meshbook::views::IssuesPane</name>
    <message>
        <source>Issues</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Filter issues</source>
        <translation>筛选问题</translation>
    </message>
    <message>
        <source>first %1 of %2</source>
        <translation>前 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>Issues · %1</source>
        <translation>问题 · %1</translation>
    </message>
    <message>
        <source>Issues of %1 · %2</source>
        <translation>%1 的问题 · %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Errors %1</source>
        <translation>错误 %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation>警告 %1</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>提示 %1</translation>
    </message>
    <message>
        <source>Nothing to complain about</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>Every file could be read as it is.</source>
        <translation>所有文件都能原样读取。</translation>
    </message>
    <message>
        <source>No issue matches</source>
        <translation>没有匹配的问题</translation>
    </message>
    <message>
        <source>Try other words, or look at all severities.</source>
        <translation>请试试其他词，或查看所有严重程度。</translation>
    </message>
    <message>
        <source>Show all issues</source>
        <translation>显示所有问题</translation>
    </message>
</context>
<context>
    <name>meshbook::views::JoinPane</name>
    <message>
        <source>Add a product, contract or dataset</source>
        <translation>添加产品、契约或数据集</translation>
    </message>
    <message>
        <source>Shared identifiers</source>
        <translation>共有标识</translation>
    </message>
    <message>
        <source>They share no identifier</source>
        <translation>它们没有共有标识</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>What the result is worth</source>
        <translation>结果的价值</translation>
    </message>
    <message>
        <source>A statement to begin with</source>
        <translation>起步语句</translation>
    </message>
    <message>
        <source>Copy the statement</source>
        <translation>复制语句</translation>
    </message>
    <message numerus="yes">
        <source>At most %n things are joined at once.</source>
        <translation>
            <numerusform>一次最多连接 %Ln 个对象。</numerusform>
        </translation>
    </message>
    <message>
        <source>What would you join?</source>
        <translation>您要连接什么？</translation>
    </message>
    <message>
        <source>Choose two or more products, contracts or datasets above, or drop their links here.</source>
        <translation>在上面选择两个或更多产品、契约或数据集，或将其链接拖放到此处。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Comparing their identifiers…</source>
        <translation>正在比较它们的标识…</translation>
    </message>
    <message>
        <source>They could not be compared.</source>
        <translation>无法比较它们。</translation>
    </message>
    <message>
        <source>-- There is nothing to join them by.</source>
        <translation>-- 没有可用于连接的内容。</translation>
    </message>
    <message>
        <source>They can be joined by %1</source>
        <translation>它们可以通过 %1 连接</translation>
    </message>
    <message>
        <source>Nothing in common with the others: %1</source>
        <translation>与其他没有共同点：%1</translation>
    </message>
    <message>
        <source>What they share does not agree</source>
        <translation>它们共有的内容不一致</translation>
    </message>
    <message>
        <source>%1 (key)</source>
        <translation>%1（键）</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Governed</source>
        <translation>受治理</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Rows with a value</source>
        <translation>有值的行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>新鲜度</translation>
    </message>
    <message>
        <source>up to %1 old, by %2</source>
        <translation>最多 %1 之前，取决于 %2</translation>
    </message>
    <message>
        <source>promised by none</source>
        <translation>无人承诺</translation>
    </message>
    <message>
        <source>No promise</source>
        <translation>无承诺</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>none is stated</source>
        <translation>未声明</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1，作者 %2</translation>
    </message>
    <message>
        <source>About people</source>
        <translation>关于个人</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>兼容</translation>
    </message>
    <message>
        <source>needs a cast</source>
        <translation>需要转换</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>未批准</translation>
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
        <translation>请按新的快捷键…</translation>
    </message>
    <message>
        <source>%1 alone is needed for typing and moving; take Ctrl or Alt with it.</source>
        <translation>单独的 %1 用于输入和移动；请加上 Ctrl 或 Alt。</translation>
    </message>
</context>
<context>
    <name>meshbook::views::KeysModel</name>
    <message>
        <source>no keys</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
</context>
<context>
    <name>meshbook::views::KeysPage</name>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Every command, also those in no menu. Choose one and press keys.</source>
        <translation>所有命令，包括不在菜单中的。选择一个并按下快捷键。</translation>
    </message>
    <message>
        <source>Filter by words or keys</source>
        <translation>按词或快捷键筛选</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>从那里取过来</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其快捷键</translation>
    </message>
    <message>
        <source>&amp;Keep the present keys too</source>
        <translation>同时保留现有快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Its own keys belong to “%1” now. Change those first.</source>
        <translation>它原有的快捷键现属于“%1”。请先更改那边。</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>%1 的快捷键</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 属于“%2”。</translation>
    </message>
</context>
<context>
    <name>meshbook::views::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of menus, pages and messages. What your catalog says stays in its own language.</source>
        <translation>菜单、页面和消息的语言。目录中的内容保持其原有语言。</translation>
    </message>
    <message>
        <source>Takes effect when Meshbook is started again.</source>
        <translation>重新启动 Meshbook 后生效。</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>立即重新启动</translation>
    </message>
</context>
<context>
    <name>meshbook::views::Lens</name>
    <message>
        <source>no domain</source>
        <translation>无域</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>新鲜度</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>85 and more</source>
        <translation>85 及以上</translation>
    </message>
    <message>
        <source>65 to 85</source>
        <translation>65 到 85</translation>
    </message>
    <message>
        <source>below 65</source>
        <translation>低于 65</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>age not measured</source>
        <translation>数据年龄未测量</translation>
    </message>
    <message>
        <source>up to a day old</source>
        <translation>不超过一天</translation>
    </message>
    <message>
        <source>up to a week old</source>
        <translation>不超过一周</translation>
    </message>
    <message>
        <source>more than a week old</source>
        <translation>超过一周</translation>
    </message>
    <message>
        <source>not classified</source>
        <translation>未分类</translation>
    </message>
</context>
<context>
    <name>meshbook::views::LensLegend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>traced</source>
        <translation>已追踪</translation>
    </message>
    <message>
        <source>feeds</source>
        <translation>供给</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>over others</source>
        <translation>跨过其他</translation>
    </message>
    <message>
        <source>not described</source>
        <translation>未描述</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n</source>
        <translation>
            <numerusform>%1：%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>only declared</source>
        <translation>仅声明</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>未声明</translation>
    </message>
</context>
<context>
    <name>meshbook::views::LevelsPage</name>
    <message>
        <source>Export service levels</source>
        <translation>导出服务级别</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 图形</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>What the score is made of</source>
        <translation>得分的构成</translation>
    </message>
    <message>
        <source>There is nothing to judge by yet</source>
        <translation>尚无可供评判的内容</translation>
    </message>
    <message>
        <source>Promises and rules</source>
        <translation>承诺和规则</translation>
    </message>
    <message>
        <source>PNG picture of the charts…</source>
        <translation>图表的 PNG 图片…</translation>
    </message>
    <message>
        <source>SVG drawing of the charts…</source>
        <translation>图表的 SVG 图形…</translation>
    </message>
    <message>
        <source>CSV of all measurements…</source>
        <translation>所有测量的 CSV…</translation>
    </message>
    <message>
        <source>PDF report…</source>
        <translation>PDF 报告…</translation>
    </message>
    <message>
        <source>Working out how promises were kept…</source>
        <translation>正在计算承诺的遵守情况…</translation>
    </message>
    <message>
        <source>The service levels could not be worked out.</source>
        <translation>无法计算服务级别。</translation>
    </message>
    <message>
        <source>Nothing is promised that can be measured</source>
        <translation>没有可测量的承诺</translation>
    </message>
    <message>
        <source>No contract states a level or rule that measurements could be held against.</source>
        <translation>没有契约给出可供测量对照的级别或规则。</translation>
    </message>
    <message>
        <source>Service levels of %1</source>
        <translation>%1 的服务级别</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>More of it</source>
        <translation>更多内容</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>违约</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>The worst of all promises and rules, day by day; Enter goes to the day.</source>
        <translation>所有承诺和规则中每天最差的；按 Enter 转到该天。</translation>
    </message>
    <message>
        <source>The newest %1 of %2 in the stretch on view; CSV has all</source>
        <translation>所示区段中最新的 %1 / %2 条；CSV 含全部</translation>
    </message>
    <message numerus="yes">
        <source>%n in the stretch on view</source>
        <translation>
            <numerusform>所示区段中 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Page of the product</source>
        <translation>产品页面</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation>%1，得分 %2</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>无得分</translation>
    </message>
    <message numerus="yes">
        <source>%n open breach(es)</source>
        <translation>
            <numerusform>%Ln 次未结违约</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to judge by</source>
        <translation>无可评判</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Points of 100</source>
        <translation>百分制得分</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>meshbook::views::LevelsSummary</name>
    <message>
        <source>Service levels over time</source>
        <translation>一段时间内的服务级别</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>%1: met %2, %3</source>
        <translation>%1：达到 %2，%3</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>budget left: %1</source>
        <translation>剩余预算：%1</translation>
    </message>
    <message>
        <source>Score over 30 days</source>
        <translation>30 天得分</translation>
    </message>
    <message>
        <source>Service levels met</source>
        <translation>达标的服务级别</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days</source>
        <translation>
            <numerusform>%1，%Ln 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::LineageCanvas</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in</source>
        <translation>
            <numerusform>%Ln 条进线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) out</source>
        <translation>
            <numerusform>%Ln 条出线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more that %1 is made from</source>
        <translation>
            <numerusform>再显示 %Ln 个 %1 的来源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more that are made from %1</source>
        <translation>
            <numerusform>再显示 %Ln 个来自 %1 的对象</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, group of %n</source>
        <translation>
            <numerusform>%1，含 %Ln 项的分组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s); arrow keys walk along the lines</source>
        <translation>
            <numerusform>%Ln 个对象；用方向键沿线移动</numerusform>
        </translation>
    </message>
    <message>
        <source>Lineage picture</source>
        <translation>血缘图</translation>
    </message>
    <message numerus="yes">
        <source>+ %n column(s)</source>
        <translation>
            <numerusform>+ %Ln 列</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::LineageExport</name>
    <message>
        <source>The file could not be written.</source>
        <translation>无法写入文件。</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>血缘</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 图形</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
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
        <translation>Mermaid 流程图</translation>
    </message>
    <message>
        <source>The picture was made smaller, to %1 %, to stay within %2 pixels a side. SVG and PDF have no such limit.</source>
        <translation>图片已缩小到 %1 %，以使每边保持在 %2 像素以内。SVG 和 PDF 没有此限制。</translation>
    </message>
</context>
<context>
    <name>meshbook::views::LineageInspector</name>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Choose a box or a line to see what it is. Arrow keys walk along the lines, + shows what is beyond, C opens the columns.</source>
        <translation>选择一个方框或一条线即可查看其内容。方向键沿线移动，+ 显示更远处，C 展开列。</translation>
    </message>
    <message>
        <source>Hide the side panel</source>
        <translation>隐藏侧面板</translation>
    </message>
    <message>
        <source>Closed group</source>
        <translation>折叠的分组</translation>
    </message>
    <message>
        <source>described nowhere</source>
        <translation>未在任何地方描述</translation>
    </message>
    <message>
        <source>in a cycle</source>
        <translation>处于循环中</translation>
    </message>
    <message>
        <source>made from itself</source>
        <translation>来自自身</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>数据产品</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1/100</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>Age of data</source>
        <translation>数据时效</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>root</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Around it</source>
        <translation>周边</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more upstream</source>
        <translation>
            <numerusform>再显示 %Ln 个上游</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all %1 upstream</source>
        <translation>显示全部 %1 个上游</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more downstream</source>
        <translation>
            <numerusform>再显示 %Ln 个下游</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all %1 downstream</source>
        <translation>显示全部 %1 个下游</translation>
    </message>
    <message>
        <source>Open the columns</source>
        <translation>展开列</translation>
    </message>
    <message>
        <source>Close the columns</source>
        <translation>折叠列</translation>
    </message>
    <message>
        <source>Look from here</source>
        <translation>以此为起点</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>End tracing</source>
        <translation>结束追踪</translation>
    </message>
    <message>
        <source>Trace it through</source>
        <translation>贯穿追踪</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) in this picture</source>
        <translation>
            <numerusform>此图中 %Ln 个成员</numerusform>
        </translation>
    </message>
    <message>
        <source>Traced path</source>
        <translation>追踪的路径</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%Ln 步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>及另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>Impact report</source>
        <translation>影响报告</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>连线</translation>
    </message>
    <message>
        <source>column level</source>
        <translation>列级</translation>
    </message>
    <message numerus="yes">
        <source>%n edge(s)</source>
        <translation>
            <numerusform>%Ln 条边</numerusform>
        </translation>
    </message>
    <message>
        <source>over what is left out</source>
        <translation>跨过略去的内容</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>上次运行</translation>
    </message>
    <message>
        <source>Runs, 30 d</source>
        <translation>30 天内运行</translation>
    </message>
    <message>
        <source>%1 of %2 fine</source>
        <translation>正常 %1/%2</translation>
    </message>
    <message>
        <source>Open the group to see its lines one by one.</source>
        <translation>展开分组可逐条查看其连线。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>语句</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>首次出现</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近出现</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>只显示开头部分。</translation>
    </message>
    <message>
        <source>The product that reads it says so in its description. No flow of data between them is known.</source>
        <translation>读取它的产品在其描述中这样声明。未知它们之间有数据流动。</translation>
    </message>
    <message>
        <source>It does not name either end.</source>
        <translation>它没有提到任何一端。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) name the ends of this line.</source>
        <translation>
            <numerusform>%Ln 处提到了此连线的两端。</numerusform>
        </translation>
    </message>
    <message>
        <source>What if it were…</source>
        <translation>如果它…</translation>
    </message>
    <message>
        <source>End this what-if</source>
        <translation>结束此假设</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>被删除</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>被重命名</translation>
    </message>
    <message>
        <source>Of another type</source>
        <translation>换成另一类型</translation>
    </message>
    <message>
        <source>Lines in this picture: %1 in, %2 out</source>
        <translation>此图中的连线：入 %1，出 %2</translation>
    </message>
</context>
<context>
    <name>meshbook::views::LineagePage</name>
    <message>
        <source>Open page</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>在新标签页中打开</translation>
    </message>
    <message>
        <source>Look from here (R)</source>
        <translation>以此为起点 (R)</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more upstream</source>
        <translation>
            <numerusform>再显示 %Ln 个上游</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more downstream</source>
        <translation>
            <numerusform>再显示 %Ln 个下游</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more on both sides (+)</source>
        <translation>
            <numerusform>两侧再显示 %Ln 项 (+)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all upstream</source>
        <translation>显示全部上游</translation>
    </message>
    <message>
        <source>Show all downstream</source>
        <translation>显示全部下游</translation>
    </message>
    <message>
        <source>Collapse (−)</source>
        <translation>收起 (−)</translation>
    </message>
    <message>
        <source>Hide (Del)</source>
        <translation>隐藏 (Del)</translation>
    </message>
    <message>
        <source>Open the columns (C)</source>
        <translation>展开列 (C)</translation>
    </message>
    <message>
        <source>Close the columns (C)</source>
        <translation>折叠列 (C)</translation>
    </message>
    <message>
        <source>End tracing (T)</source>
        <translation>结束追踪 (T)</translation>
    </message>
    <message>
        <source>Trace this column (T)</source>
        <translation>追踪此列 (T)</translation>
    </message>
    <message>
        <source>Impact report</source>
        <translation>影响报告</translation>
    </message>
    <message>
        <source>Open the group (G)</source>
        <translation>展开分组 (G)</translation>
    </message>
    <message>
        <source>Close the group (G)</source>
        <translation>折叠分组 (G)</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy link to this picture</source>
        <translation>复制此图的链接</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Data product</source>
        <translation>数据产品</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>折叠所有分组</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>展开所有分组</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Top to bottom</source>
        <translation>自上而下</translation>
    </message>
    <message>
        <source>Show staging models, tests and seeds</source>
        <translation>显示暂存模型、测试和种子</translation>
    </message>
    <message>
        <source>Open the columns of all</source>
        <translation>展开全部列</translation>
    </message>
    <message>
        <source>Close the columns of all</source>
        <translation>折叠全部列</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden again</source>
        <translation>
            <numerusform>重新显示隐藏的 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>撤消上一步</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Nothing to draw</source>
        <translation>没有可绘制的内容</translation>
    </message>
    <message numerus="yes">
        <source>All %n thing(s) are left out by the filter.</source>
        <translation>
            <numerusform>筛选略去了全部 %Ln 个对象。</numerusform>
        </translation>
    </message>
    <message>
        <source>No source says where this comes from or where it goes.</source>
        <translation>没有来源说明它从哪里来、到哪里去。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Choose another start</source>
        <translation>选择其他起点</translation>
    </message>
    <message>
        <source>As it was on %1.</source>
        <translation>%1 时的状态。</translation>
    </message>
    <message>
        <source>Marked: what is other than on %1.</source>
        <translation>已标记：与 %1 时不同之处。</translation>
    </message>
    <message>
        <source>Only %1 boxes are shown; the others stand behind the stubs.</source>
        <translation>只显示 %1 个方框；其余在折叠标记之后。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln 条线</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 crossings</source>
        <translation>%1 处交叉</translation>
    </message>
    <message>
        <source>%1 left out by the filter</source>
        <translation>筛选略去 %1 个</translation>
    </message>
    <message>
        <source>%1 of %2 nodes</source>
        <translation>%1/%2 个节点</translation>
    </message>
    <message>
        <source>The picture was not made: it was cancelled.</source>
        <translation>图未生成：已取消。</translation>
    </message>
    <message>
        <source>Following the lineage…</source>
        <translation>正在追踪血缘…</translation>
    </message>
    <message>
        <source>Drawing the lineage…</source>
        <translation>正在绘制血缘…</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>血缘</translation>
    </message>
    <message>
        <source>Earlier moments</source>
        <translation>较早的时刻</translation>
    </message>
    <message>
        <source>%1 of more than %2 nodes</source>
        <translation>%1 / 超过 %2 个节点</translation>
    </message>
    <message>
        <source>What if it were…</source>
        <translation>如果它…</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>被删除</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>被重命名</translation>
    </message>
    <message>
        <source>Of another type</source>
        <translation>换成另一类型</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>保持原样</translation>
    </message>
</context>
<context>
    <name>meshbook::views::LineageStart</name>
    <message>
        <source>Where does it come from, where does it go?</source>
        <translation>从哪里来，到哪里去？</translation>
    </message>
    <message>
        <source>Choose a dataset or data product. Its lineage opens with one step on each side and grows where you ask for more.</source>
        <translation>选择数据集或数据产品。其血缘先显示每侧一步，并按您的要求展开。</translation>
    </message>
    <message>
        <source>Find a dataset or product</source>
        <translation>查找数据集或数据产品</translation>
    </message>
    <message>
        <source>Most connected</source>
        <translation>连接最多</translation>
    </message>
    <message>
        <source>Looked at last</source>
        <translation>最近查看</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>进 %1，出 %2</translation>
    </message>
    <message>
        <source>No source says anything of lineage yet.</source>
        <translation>还没有来源提供血缘信息。</translation>
    </message>
    <message>
        <source>Nothing with lineage matches.</source>
        <translation>没有匹配且含血缘的内容。</translation>
    </message>
</context>
<context>
    <name>meshbook::views::LineageToolbar</name>
    <message>
        <source>Select, as +orders or tag:pii</source>
        <translation>选择，如 +orders 或 tag:pii</translation>
    </message>
    <message>
        <source>More ways to show lineage</source>
        <translation>更多血缘显示方式</translation>
    </message>
    <message>
        <source>Hops upstream</source>
        <translation>上游步数</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上游</translation>
    </message>
    <message>
        <source>Hops downstream</source>
        <translation>下游步数</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下游</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Outline, for reading</source>
        <translation>大纲，便于阅读</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>透镜</translation>
    </message>
    <message>
        <source>Lens: what the leading edge of a box tells</source>
        <translation>透镜：方框前缘表示的内容</translation>
    </message>
</context>
<context>
    <name>meshbook::views::LinksPane</name>
    <message>
        <source>Suggested links</source>
        <translation>建议的链接</translation>
    </message>
    <message>
        <source>Refused links</source>
        <translation>已拒绝的链接</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>分歧</translation>
    </message>
    <message>
        <source>No linked column contradicts its term.</source>
        <translation>没有链接的列与其术语矛盾。</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Filter links</source>
        <translation>筛选链接</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Least score</source>
        <translation>最低分</translation>
    </message>
    <message>
        <source>Any score</source>
        <translation>任何分数</translation>
    </message>
    <message>
        <source>From %1 %</source>
        <translation>从 %1 % 起</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>勾选或取消</translation>
    </message>
    <message>
        <source>Open the term</source>
        <translation>打开术语</translation>
    </message>
    <message>
        <source>Open the data</source>
        <translation>打开数据</translation>
    </message>
    <message>
        <source>Term: %1</source>
        <translation>术语：%1</translation>
    </message>
    <message>
        <source>Looking for links…</source>
        <translation>正在查找链接…</translation>
    </message>
    <message>
        <source>Looking for links… %1 %</source>
        <translation>正在查找链接… %1 %</translation>
    </message>
    <message>
        <source>Links were not looked for to the end.</source>
        <translation>链接未查找完。</translation>
    </message>
    <message>
        <source>Suggested %1</source>
        <translation>建议 %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>已拒绝 %1</translation>
    </message>
    <message>
        <source>Disagreements %1</source>
        <translation>分歧 %1</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>收回 %1</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>接受 %1</translation>
    </message>
    <message>
        <source>Refuse %1</source>
        <translation>拒绝 %1</translation>
    </message>
    <message>
        <source>No link matches</source>
        <translation>没有匹配的链接</translation>
    </message>
    <message>
        <source>Try other words, or a lower score.</source>
        <translation>请尝试其他词，或更低的分数。</translation>
    </message>
    <message>
        <source>Show all links</source>
        <translation>显示所有链接</translation>
    </message>
    <message>
        <source>Nothing was refused</source>
        <translation>没有拒绝任何链接</translation>
    </message>
    <message>
        <source>Links that you refuse are listed here and not suggested again.</source>
        <translation>您拒绝的链接列在这里，不会再次建议。</translation>
    </message>
    <message>
        <source>Nothing to link</source>
        <translation>没有可链接的</translation>
    </message>
    <message>
        <source>No data has the name of a term that it is not linked to.</source>
        <translation>没有数据与其未链接的术语同名。</translation>
    </message>
    <message>
        <source>Browse terms</source>
        <translation>浏览术语</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>The term says</source>
        <translation>术语的说法</translation>
    </message>
    <message>
        <source>The data says</source>
        <translation>数据的说法</translation>
    </message>
</context>
<context>
    <name>meshbook::views::LintTable</name>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
</context>
<context>
    <name>meshbook::views::MainWindow</name>
    <message>
        <source>Enter opens · Tab completes</source>
        <translation>Enter 打开 · Tab 补全</translation>
    </message>
    <message>
        <source>The page in front has no side panel</source>
        <translation>当前页面没有侧面板</translation>
    </message>
    <message>
        <source>Nothing came before in this tab</source>
        <translation>此标签页没有更早的页面</translation>
    </message>
    <message>
        <source>Only after going back is there a way forward</source>
        <translation>后退之后才能前进</translation>
    </message>
    <message>
        <source>No tab was closed yet</source>
        <translation>还没有关闭过标签页</translation>
    </message>
    <message>
        <source>The tab in front is pinned</source>
        <translation>当前标签页已固定</translation>
    </message>
    <message>
        <source>There are no others to close</source>
        <translation>没有其他可关闭的标签页</translation>
    </message>
    <message>
        <source>It is the only tab of this window</source>
        <translation>这是此窗口唯一的标签页</translation>
    </message>
    <message>
        <source>There is only one pane</source>
        <translation>只有一个窗格</translation>
    </message>
</context>
<context>
    <name>meshbook::views::MarkdownView</name>
    <message>
        <source>The rest of this text is too long to show.</source>
        <translation>其余文本太长，无法显示。</translation>
    </message>
</context>
<context>
    <name>meshbook::views::MatchReason</name>
    <message>
        <source>name</source>
        <extracomment>Where a word of the search was found; so the next ones too</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>Where a word was found, and the words around it: description “… the order of …”</extracomment>
        <translation>%1“%2”</translation>
    </message>
</context>
<context>
    <name>meshbook::views::MeaningView</name>
    <message>
        <source>Definition of %1</source>
        <translation>%1 的定义</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>保留此项</translation>
    </message>
    <message>
        <source>The other meanings are merged into this term.</source>
        <translation>其他含义会合并到此术语。</translation>
    </message>
    <message>
        <source>Keep %1 of %2</source>
        <translation>保留 %2 的 %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Rename %1 of %2</source>
        <translation>重命名 %2 的 %1</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>%1 的新名称</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A name that is proposed for a term: its label and where it belongs</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>meshbook::views::Minimap</name>
    <message>
        <source>Overview of the whole picture</source>
        <translation>全图概览</translation>
    </message>
</context>
<context>
    <name>meshbook::views::MissingPage</name>
    <message>
        <source>Nothing is found at this link</source>
        <translation>此链接下没有内容</translation>
    </message>
    <message>
        <source>%1 may have been removed or renamed by its source, or belongs to another workspace.</source>
        <translation>%1 可能已被其来源移除或重命名，或属于另一个工作区。</translation>
    </message>
    <message>
        <source>Go to Discover</source>
        <translation>转到“发现”</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>meshbook::views::NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>meshbook::views::NavigationRail</name>
    <message>
        <source>Places</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>移出收藏</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation>删除已保存的搜索</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>meshbook::views::NewProductDone</name>
    <message>
        <source>Findings of policies</source>
        <translation>策略发现</translation>
    </message>
    <message>
        <source>No policy finds anything in it</source>
        <translation>没有策略在其中发现问题</translation>
    </message>
    <message>
        <source>Add the folder as a source…</source>
        <translation>将文件夹添加为来源…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Checking it against the policies…</source>
        <translation>正在用策略检查…</translation>
    </message>
    <message>
        <source>It could not be checked: %1</source>
        <translation>无法检查：%1</translation>
    </message>
    <message>
        <source>It keeps all policies</source>
        <translation>它遵守所有策略</translation>
    </message>
    <message numerus="yes">
        <source>Policies have %n finding(s) in it</source>
        <translation>
            <numerusform>策略在其中有 %Ln 个发现</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::NewProductFiles</name>
    <message>
        <source>Folder of your repository or source</source>
        <translation>您的仓库或来源的文件夹</translation>
    </message>
    <message>
        <source>Files that are written</source>
        <translation>将写入的文件</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Pipeline that checks it</source>
        <translation>用于检查的流水线(&amp;P)</translation>
    </message>
    <message>
        <source>Folder for the product</source>
        <translation>产品的文件夹</translation>
    </message>
    <message>
        <source>That is a file, not a folder.</source>
        <translation>那是文件，不是文件夹。</translation>
    </message>
    <message>
        <source>Give the whole path of the folder.</source>
        <translation>请给出文件夹的完整路径。</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another folder or another id.</source>
        <translation>%1 已存在。请选择其他文件夹或其他 id。</translation>
    </message>
</context>
<context>
    <name>meshbook::views::NewProductForm</name>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>必填</translation>
    </message>
</context>
<context>
    <name>meshbook::views::NewProductStart</name>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Reading the templates…</source>
        <translation>正在读取模板…</translation>
    </message>
</context>
<context>
    <name>meshbook::views::NewProductWizard</name>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>New data product</source>
        <translation>新建数据产品</translation>
    </message>
    <message>
        <source>A template cannot be used: %1:%2: %3</source>
        <translation>模板无法使用：%1:%2：%3</translation>
    </message>
    <message>
        <source>What kind of product is it?</source>
        <translation>这是哪种产品？</translation>
    </message>
    <message>
        <source>What is it called, and whose is it?</source>
        <translation>它叫什么，归谁所有？</translation>
    </message>
    <message>
        <source>Where is it written, and what?</source>
        <translation>写到哪里，写什么？</translation>
    </message>
    <message>
        <source>The product is there</source>
        <translation>产品已就绪</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Write files</source>
        <translation>写入文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
</context>
<context>
    <name>meshbook::views::NewsBar</name>
    <message>
        <source>%1 more in number</source>
        <translation>数量增加 %1</translation>
    </message>
    <message>
        <source>%1 fewer in number</source>
        <translation>数量减少 %1</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>消失 %1</translation>
    </message>
    <message>
        <source>%1 new, %2 gone</source>
        <translation>新增 %1，消失 %2</translation>
    </message>
    <message>
        <source>%1 since you looked %2</source>
        <translation>自%2查看以来：%1</translation>
    </message>
    <message>
        <source>Gone:</source>
        <translation>已消失：</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>及另外 %Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::NoMatch</name>
    <message numerus="yes">
        <source>Without “%1”: %n match(es)</source>
        <translation>
            <numerusform>去掉“%1”：%Ln 个匹配项</numerusform>
        </translation>
    </message>
    <message>
        <source>Try fewer or shorter words; parts of names and descriptions are found too.</source>
        <translation>请试试更少或更短的词；名称和说明中的一部分也能找到。</translation>
    </message>
    <message>
        <source>The catalog is empty</source>
        <translation>目录为空</translation>
    </message>
    <message>
        <source>Add a folder or a Git repository and what it describes appears here.</source>
        <translation>添加文件夹或 Git 仓库后，其中描述的内容会显示在这里。</translation>
    </message>
    <message>
        <source>Open Sources</source>
        <translation>打开来源</translation>
    </message>
    <message>
        <source>Without one of its parts the search finds something.</source>
        <translation>去掉其中一部分，就能搜到内容。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>没有内容符合这些筛选条件</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>没有内容与“%1”匹配</translation>
    </message>
    <message numerus="yes">
        <source>Any “%1”: %n match(es)</source>
        <extracomment>%1 is the heading of a filter, as &quot;Domain&quot;</extracomment>
        <translation>
            <numerusform>不限“%1”：%Ln 个匹配项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>meshbook::views::OverviewView</name>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用方式</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Definition (%1)</source>
        <translation>定义（%1）</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Scope (%1)</source>
        <translation>范围（%1）</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>各语言名称</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>又称</translation>
    </message>
    <message>
        <source>Found as</source>
        <extracomment>Words a search finds a term by, though it is not called so</extracomment>
        <translation>检索词</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>缩写</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>记号</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>同义词</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>A column with this term</source>
        <translation>使用此术语的列</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>使用条款</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>No source describes it in words.</source>
        <translation>没有来源对其作文字说明。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Physical name</source>
        <translation>物理名称</translation>
    </message>
    <message>
        <source>Business name</source>
        <translation>业务名称</translation>
    </message>
    <message>
        <source>Granularity</source>
        <translation>粒度</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Shape</source>
        <extracomment>Which version of its standard a contract is written in, by its look</extracomment>
        <translation>形式</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Archetype</source>
        <translation>原型</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>And</source>
        <extracomment>Before &quot;12 more names&quot;, at the end of a list of names</extracomment>
        <translation>以及</translation>
    </message>
    <message numerus="yes">
        <source>%n more name(s)</source>
        <translation>
            <numerusform>另外 %Ln 个名称</numerusform>
        </translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>服务级别</translation>
    </message>
    <message>
        <source>Custom properties</source>
        <translation>自定义属性</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>A promised value and the column or table it is promised of: &quot;99 % on orders&quot;</extracomment>
        <translation>%1，针对 %2</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PageDocument</name>
    <message>
        <source>The page says more than could be written here.</source>
        <translation>页面内容多于此处能写下的内容。</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PageHeader</name>
    <message>
        <source>Add to favourites</source>
        <translation>加入收藏</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>移出收藏</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PageHost</name>
    <message>
        <source>New tab</source>
        <translation>新标签页</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PageTabBar</name>
    <message>
        <source>Open pages</source>
        <translation>打开的页面</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1，已更改</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1，已固定</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PartWords</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>同义词</translation>
    </message>
    <message>
        <source>Hidden labels</source>
        <translation>隐藏名称</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>缩写</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>记号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>生命周期</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <translation>允许的值</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Linked data</source>
        <translation>链接的数据</translation>
    </message>
    <message>
        <source>Refused links</source>
        <translation>已拒绝的链接</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>在回收站中</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>已合并到</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PictureLists</name>
    <message>
        <source>Outline of the lineage</source>
        <translation>血缘大纲</translation>
    </message>
    <message>
        <source>Lineage as a table</source>
        <translation>血缘表</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PiiPage</name>
    <message>
        <source>Begins here</source>
        <translation>始于此处</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Lost here</source>
        <translation>在此丢失</translation>
    </message>
    <message>
        <source>Weaker here</source>
        <translation>在此减弱</translation>
    </message>
    <message>
        <source>Lost before</source>
        <translation>此前已丢失</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>已脱敏</translation>
    </message>
    <message>
        <source>Columns unknown</source>
        <translation>列未知</translation>
    </message>
    <message>
        <source>The value itself</source>
        <translation>值本身</translation>
    </message>
    <message>
        <source>Made of it</source>
        <translation>由它产生</translation>
    </message>
    <message>
        <source>Summed up</source>
        <translation>已汇总</translation>
    </message>
    <message>
        <source>Nobody says how</source>
        <translation>无人说明方式</translation>
    </message>
    <message>
        <source>Columns shown</source>
        <translation>显示的列</translation>
    </message>
    <message>
        <source>Filter columns</source>
        <translation>筛选列</translation>
    </message>
    <message>
        <source>Classified columns</source>
        <translation>已分类的列</translation>
    </message>
    <message>
        <source>No column is classified</source>
        <translation>没有已分类的列</translation>
    </message>
    <message>
        <source>Following classified columns…</source>
        <translation>正在追踪已分类的列…</translation>
    </message>
    <message>
        <source>The trail could not be followed.</source>
        <translation>无法追踪该线索。</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>To settle %1</source>
        <translation>待处理 %1</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation>保留 %1</translation>
    </message>
    <message>
        <source>Lost at %1, weaker at %2, unknown at %3; kept at %4, masked at %5, begins at %6.</source>
        <translation>丢失 %1 处，减弱 %2 处，未知 %3 处；保留 %4 处，脱敏 %5 处，起始 %6 处。</translation>
    </message>
    <message>
        <source>The table shows the first %1; counts are of all.</source>
        <translation>表中显示前 %1 项；计数为全部。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>后续情况</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Flows in</source>
        <translation>流入</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>始于</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域</translation>
    </message>
    <message>
        <source>Classified data</source>
        <translation>已分类数据</translation>
    </message>
    <message>
        <source>Classified data of %1</source>
        <translation>%1 的已分类数据</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PoliciesPane</name>
    <message>
        <source>Filter policies</source>
        <translation>筛选策略</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>新建策略</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Domain whose policies are shown</source>
        <translation>显示其策略的域</translation>
    </message>
    <message>
        <source>Policies and values that hold in a domain</source>
        <translation>在某个域中生效的策略和值</translation>
    </message>
    <message>
        <source>Reading the policies…</source>
        <translation>正在读取策略…</translation>
    </message>
    <message>
        <source>The policies could not be read.</source>
        <translation>无法读取策略。</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>所有域</translation>
    </message>
    <message>
        <source>No policy holds there</source>
        <translation>那里没有生效的策略</translation>
    </message>
    <message>
        <source>Choose another domain.</source>
        <translation>请选择其他域。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Try other words, or take the filter away.</source>
        <translation>请试试其他词，或取消筛选。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>The changes to %1 are kept here until you save or revert them.</source>
        <translation>对 %1 的更改保留在此，直到您保存或还原。</translation>
    </message>
    <message>
        <source>Save or revert other policies first: too many are not saved.</source>
        <translation>请先保存或还原其他策略：未保存的太多。</translation>
    </message>
    <message>
        <source>Saved. What it finds counts from now on.</source>
        <translation>已保存。其发现从现在起计入。</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PolicyAbout</name>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>It has no parameters</source>
        <translation>它没有参数</translation>
    </message>
    <message>
        <source>About the policy</source>
        <translation>关于策略</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方法</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>策略包</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>It does not hold in the domain %1.</source>
        <translation>它在域 %1 中不生效。</translation>
    </message>
    <message>
        <source>These values hold everywhere.</source>
        <translation>这些值处处生效。</translation>
    </message>
    <message>
        <source>These values hold everywhere but in: %1.</source>
        <translation>这些值处处生效，除了：%1。</translation>
    </message>
    <message>
        <source>These values hold in the domain %1.</source>
        <translation>这些值在域 %1 中生效。</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Whose word</source>
        <translation>由谁决定</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>自身</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>它是什么</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PolicyCompleter</name>
    <message>
        <source>view</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PolicyEditor</name>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What the policy does</source>
        <translation>策略做什么</translation>
    </message>
    <message>
        <source>What the policy finds</source>
        <translation>策略发现什么</translation>
    </message>
    <message>
        <source>It finds nothing</source>
        <translation>它没有发现任何问题</translation>
    </message>
    <message>
        <source>Tests of the policy</source>
        <translation>策略的测试</translation>
    </message>
    <message>
        <source>It has no tests</source>
        <translation>它没有测试</translation>
    </message>
    <message>
        <source>Problems of the policy</source>
        <translation>策略的问题</translation>
    </message>
    <message>
        <source>Nothing is wrong with it</source>
        <translation>没有任何问题</translation>
    </message>
    <message>
        <source>Text of the policy</source>
        <translation>策略的文本</translation>
    </message>
    <message>
        <source>Save the policy (%1)</source>
        <translation>保存策略 (%1)</translation>
    </message>
    <message>
        <source>Back to the file as it is on disk</source>
        <translation>恢复为磁盘上的文件</translation>
    </message>
    <message>
        <source>A copy in the workspace, to be changed</source>
        <translation>工作区中可更改的副本</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>正在运行…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Tests %1 of %2</source>
        <translation>测试 %1/%2</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>问题 %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%Ln 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n finding(s) in %1</source>
        <translation>
            <numerusform>超过 %Ln 个发现，用时 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) in %1</source>
        <translation>
            <numerusform>%Ln 个发现，用时 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>%1 · read only</source>
        <translation>%1 · 只读</translation>
    </message>
    <message>
        <source>all domains</source>
        <translation>所有域</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>补救</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PolicyListDelegate</name>
    <message>
        <source>About products</source>
        <translation>关于产品</translation>
    </message>
    <message>
        <source>About contracts</source>
        <translation>关于契约</translation>
    </message>
    <message>
        <source>About datasets</source>
        <translation>关于数据集</translation>
    </message>
    <message>
        <source>About columns</source>
        <translation>关于列</translation>
    </message>
    <message>
        <source>About terms</source>
        <translation>关于术语</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PolicyPlaces</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>发现内容</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PreviewPanel</name>
    <message>
        <source>Used by</source>
        <translation>使用方</translation>
    </message>
    <message>
        <source>Choose a match to see what it is.</source>
        <translation>选择一个匹配项即可查看其内容。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>陈旧</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation>达标 %1/%2</translation>
    </message>
    <message>
        <source>Quality rules</source>
        <translation>质量规则</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>服务级别</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>使用次数</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>血缘</translation>
    </message>
    <message>
        <source>%1 up, %2 down</source>
        <translation>上游 %1，下游 %2</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Matching columns</source>
        <translation>匹配的列</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>出处</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Meshbook sends nothing anywhere unless you publish or sync with a server of yours.</source>
        <translation>除非您发布内容或与自己的服务器同步，Meshbook 不会向任何地方发送任何内容。</translation>
    </message>
    <message>
        <source>&amp;Remember recent searches and pages</source>
        <translation>记住最近的搜索和页面(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tell when long work has finished</source>
        <translation>耗时任务完成时通知(&amp;T)</translation>
    </message>
    <message>
        <source>Kept in the workspace, for quick open and the start page.</source>
        <translation>保存在工作区中，供快速打开和起始页使用。</translation>
    </message>
    <message>
        <source>Forget them now</source>
        <translation>立即清除</translation>
    </message>
    <message>
        <source>A message of the desktop, and only while no window of Meshbook is in use.</source>
        <translation>桌面通知，且仅在没有使用 Meshbook 窗口时发出。</translation>
    </message>
</context>
<context>
    <name>meshbook::views::PublishDialog</name>
    <message>
        <source>On a branch of its own, to be merged by somebody</source>
        <translation>在单独的分支上，由他人合并</translation>
    </message>
    <message>
        <source>On the branch itself</source>
        <translation>在该分支本身</translation>
    </message>
    <message>
        <source>Push to the remote</source>
        <translation>推送到远程仓库</translation>
    </message>
    <message>
        <source>Copy Push Command</source>
        <translation>复制推送命令</translation>
    </message>
    <message>
        <source>Resolve the Conflicts</source>
        <translation>解决冲突</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Publish a change set</source>
        <translation>发布变更集</translation>
    </message>
    <message>
        <source>What will be changed</source>
        <translation>将更改的内容</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Asking the repository and what is upstream…</source>
        <translation>正在查询仓库和上游…</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1，来自 %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The source says all of it already: no file changes.</source>
        <translation>来源已包含全部内容：没有文件更改。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>还有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The source says otherwise by now. Resolve the conflicts first.</source>
        <translation>来源现在的内容已不同。请先解决冲突。</translation>
    </message>
    <message>
        <source>Upstream changed the same parts. Pull the repository and sync, then resolve the conflicts. Your words are kept.</source>
        <translation>上游更改了相同部分。请拉取仓库并同步，然后解决冲突。您的文字会保留。</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>正在发布…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Published as commit %1 on %2.</source>
        <translation>已发布为 %2 上的提交 %1。</translation>
    </message>
    <message>
        <source>Commit %1 is on the branch %2. Push it and ask somebody to merge it.</source>
        <translation>提交 %1 在分支 %2 上。请推送它并请人合并。</translation>
    </message>
    <message>
        <source>Stopped. Your edits are kept.</source>
        <translation>已停止。您的编辑会保留。</translation>
    </message>
</context>
<context>
    <name>meshbook::views::QueryProblemWords</name>
    <message>
        <source>The query is too long. Use fewer words.</source>
        <translation>查询太长。请减少词数。</translation>
    </message>
    <message>
        <source>The query has too many parts. Use fewer words.</source>
        <translation>查询的部分太多。请减少词数。</translation>
    </message>
    <message>
        <source>The parentheses are nested too deeply.</source>
        <translation>括号嵌套太深。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed yet.</source>
        <translation>引号尚未闭合。</translation>
    </message>
    <message>
        <source>A parenthesis is not closed yet.</source>
        <translation>括号尚未闭合。</translation>
    </message>
    <message>
        <source>A parenthesis is closed that was not opened.</source>
        <translation>有右括号没有对应的左括号。</translation>
    </message>
    <message>
        <source>A word is missing after OR, NOT or “-”.</source>
        <translation>OR、NOT 或“-”之后缺少词。</translation>
    </message>
    <message>
        <source>A filter needs a value after its colon.</source>
        <translation>筛选条件的冒号后需要一个值。</translation>
    </message>
    <message>
        <source>A number is expected, as in “columns:&gt;10”.</source>
        <translation>此处应为数字，如“columns:&gt;10”。</translation>
    </message>
    <message>
        <source>A time is expected, as in “updated:7d”.</source>
        <translation>此处应为时间，如“updated:7d”。</translation>
    </message>
    <message>
        <source>“has:” and “missing:” know owner, description, sla, contract, lineage, term, classification and tests.</source>
        <translation>“has:”和“missing:”支持 owner、description、sla、contract、lineage、term、classification 和 tests。</translation>
    </message>
</context>
<context>
    <name>meshbook::views::QueueDelegate</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%Ln 个冲突</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%Ln 个术语</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::QuickOpen</name>
    <message>
        <source>Column of %1</source>
        <translation>%1 的列</translation>
    </message>
    <message>
        <source>Open anything by its name; &gt; for commands, ? for help</source>
        <translation>按名称打开任何内容；&gt; 查找命令，? 查看帮助</translation>
    </message>
    <message>
        <source>Nothing has such a name.</source>
        <translation>没有这样的名称。</translation>
    </message>
    <message>
        <source>Quick open</source>
        <translation>快速打开</translation>
    </message>
    <message>
        <source>What can be opened</source>
        <translation>可打开的内容</translation>
    </message>
    <message>
        <source>A few letters</source>
        <translation>几个字母</translation>
    </message>
    <message>
        <source>Things, favourites, saved searches, tabs and places by name</source>
        <translation>按名称查找对象、收藏、已保存的搜索、标签页和位置</translation>
    </message>
    <message>
        <source>&gt; and a few letters</source>
        <translation>&gt; 加几个字母</translation>
    </message>
    <message>
        <source>Commands, with their keys</source>
        <translation>命令及其快捷键</translation>
    </message>
    <message>
        <source>meshbook: and the rest of a link</source>
        <translation>meshbook: 加链接的其余部分</translation>
    </message>
    <message>
        <source>What the link leads to</source>
        <translation>链接指向的内容</translation>
    </message>
    <message>
        <source>Ctrl and Return</source>
        <translation>Ctrl 加回车</translation>
    </message>
    <message>
        <source>Opens the line in a new tab</source>
        <translation>在新标签页中打开该行</translation>
    </message>
    <message>
        <source>Open this link</source>
        <translation>打开此链接</translation>
    </message>
</context>
<context>
    <name>meshbook::views::RailButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>current place</source>
        <translation>当前位置</translation>
    </message>
</context>
<context>
    <name>meshbook::views::RailLinks</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open in new tab</source>
        <translation>在新标签页中打开</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
</context>
<context>
    <name>meshbook::views::RangeBar</name>
    <message>
        <source>Days shown</source>
        <translation>显示的天数</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>所有天</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>最近一年</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>最近 %Ln 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::ReadinessPane</name>
    <message>
        <source>Below the table</source>
        <translation>表格下方</translation>
    </message>
    <message>
        <source>Search for them</source>
        <translation>查找它们</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺少的内容</translation>
    </message>
    <message>
        <source>Nothing is missing here</source>
        <translation>这里什么都不缺</translation>
    </message>
    <message>
        <source>Owners of many domains</source>
        <translation>拥有多个域的所有者</translation>
    </message>
    <message>
        <source>Nobody owns products of two domains</source>
        <translation>没有人拥有两个域的产品</translation>
    </message>
    <message>
        <source>Readiness of domains</source>
        <translation>各域的成熟度</translation>
    </message>
    <message>
        <source>Working out how far domains have come…</source>
        <translation>正在计算各域的进展…</translation>
    </message>
    <message>
        <source>Readiness could not be worked out.</source>
        <translation>无法计算成熟度。</translation>
    </message>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%Ln 个产品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n domains, %1</source>
        <translation>
            <numerusform>在 %Ln 个域中，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3 are missing</source>
        <translation>%1，%2：缺少 %3</translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>显示发现</translation>
    </message>
    <message>
        <source>Looking for what is missing…</source>
        <translation>正在查找缺少的内容…</translation>
    </message>
    <message>
        <source>What is missing could not be read.</source>
        <translation>无法读取缺少的内容。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>发现内容</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>域</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>数据产品</translation>
    </message>
    <message>
        <source>Which domains</source>
        <translation>哪些域</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ReferencesField</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <extracomment>%1 is the name of a field: &quot;Add: References&quot;</extracomment>
        <translation>添加：%1</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>它是什么</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>meshbook::views::RelationForm</name>
    <message>
        <source>Find a term</source>
        <translation>查找术语</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Kind of relation</source>
        <translation>关系的种类</translation>
    </message>
    <message>
        <source>Name of the relation</source>
        <translation>关系的名称</translation>
    </message>
    <message>
        <source>Name the other way round</source>
        <translation>反向的名称</translation>
    </message>
    <message>
        <source>One of your own</source>
        <translation>自定义的关系</translation>
    </message>
    <message>
        <source>Choose a term from the list.</source>
        <translation>请从列表中选择术语。</translation>
    </message>
    <message>
        <source>The relation needs a name.</source>
        <translation>关系需要名称。</translation>
    </message>
</context>
<context>
    <name>meshbook::views::RelationsField</name>
    <message>
        <source>Add relation</source>
        <translation>添加关系</translation>
    </message>
    <message>
        <source>This relation is there already.</source>
        <translation>此关系已存在。</translation>
    </message>
    <message>
        <source>Proposed, not in force yet</source>
        <translation>已建议，尚未生效</translation>
    </message>
    <message>
        <source>In force until the change is approved</source>
        <translation>在更改获批之前生效</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Restore: %1, %2</source>
        <extracomment>The accessible name of a button: %1 is a kind of relation, %2 a term</extracomment>
        <translation>恢复：%1，%2</translation>
    </message>
    <message>
        <source>Remove: %1, %2</source>
        <translation>移除：%1，%2</translation>
    </message>
</context>
<context>
    <name>meshbook::views::RemovedSourcesDialog</name>
    <message>
        <source>Recently removed</source>
        <translation>最近移除</translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>恢复</translation>
    </message>
    <message numerus="yes">
        <source>Sources are kept here for %n day(s) after they were removed. One that is brought back is as it was, and its files are read again.</source>
        <translation>
            <numerusform>来源移除后会在此处保留 %Ln 天。恢复的来源与原来一样，其文件会重新读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ReplaceDialog</name>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>正则表达式(&amp;X)</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>区分大小写(&amp;C)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Replace by</source>
        <translation>替换为(&amp;R)</translation>
    </message>
    <message>
        <source>All %1 terms</source>
        <translation>全部 %1 个术语</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>With a regular expression, \1 stands for what its first parentheses hold.</source>
        <translation>使用正则表达式时，\1 代表第一个括号中的内容。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>您要查找什么？</translation>
    </message>
    <message>
        <source>Each place is shown here before anything is replaced.</source>
        <translation>替换前，每处都会显示在这里。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Try other words, or look in more fields.</source>
        <translation>请尝试其他词，或在更多字段中查找。</translation>
    </message>
    <message numerus="yes">
        <source>These are the first %n places; there are more.</source>
        <translation>
            <numerusform>这是前 %Ln 处；还有更多。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are replaced, as one step.</source>
        <translation>
            <numerusform>%Ln 处作为一步替换。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::ReportExport</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Copy as %1</source>
        <translation>复制为 %1</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>另存为 %1…</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>还没有可导出的内容。</translation>
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
        <translation>报告已复制。</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>报告已保存为 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ReportPage</name>
    <message>
        <source>Lineage</source>
        <translation>血缘</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ReportTable</name>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Try other words, or take the filter away.</source>
        <translation>请试试其他词，或取消筛选。</translation>
    </message>
</context>
<context>
    <name>meshbook::views::RestoreDialog</name>
    <message>
        <source>What restoring changes</source>
        <translation>恢复会更改什么</translation>
    </message>
    <message>
        <source>Restore a revision</source>
        <translation>恢复修订</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>%1 becomes what it was on %2. The change goes into your change set and can be undone.</source>
        <translation>%1 会变回 %2 时的内容。此更改进入您的变更集，可以撤销。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ResultDelegate</name>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>陈旧</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message numerus="yes">
        <source>%n use(s)</source>
        <translation>
            <numerusform>%Ln 次使用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::ResultFacts</name>
    <message>
        <source>fresh</source>
        <translation>及时</translation>
    </message>
    <message>
        <source>late</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>陈旧</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>SLA met</source>
        <translation>SLA 达标</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>新鲜度</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>SLAs</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Service levels met</source>
        <translation>达标的服务级别</translation>
    </message>
    <message>
        <source>Quality rules met</source>
        <translation>达标的质量规则</translation>
    </message>
    <message>
        <source>Freshness of the data</source>
        <translation>数据的新鲜度</translation>
    </message>
    <message>
        <source>Number of columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>Number of ports</source>
        <translation>端口数</translation>
    </message>
    <message>
        <source>Number of quality rules</source>
        <translation>质量规则数</translation>
    </message>
    <message>
        <source>Number of service levels</source>
        <translation>服务级别数</translation>
    </message>
    <message>
        <source>Last change of the description</source>
        <translation>说明的上次更改</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>no runs</source>
        <translation>无运行</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ResultGrouping</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>无域</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ResultList</name>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open in new tab</source>
        <translation>在新标签页中打开</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ResultStrip</name>
    <message>
        <source>Relevance</source>
        <translation>相关性</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要性</translation>
    </message>
    <message>
        <source>Do something with all matches</source>
        <translation>对全部匹配项执行操作</translation>
    </message>
    <message>
        <source>Export All as CSV…</source>
        <translation>全部导出为 CSV…</translation>
    </message>
    <message>
        <source>Export All as JSON…</source>
        <translation>全部导出为 JSON…</translation>
    </message>
    <message>
        <source>Export All as Markdown…</source>
        <translation>全部导出为 Markdown…</translation>
    </message>
    <message>
        <source>Copy All</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Copy All as CSV</source>
        <translation>全部复制为 CSV</translation>
    </message>
    <message>
        <source>Copy All as JSON</source>
        <translation>全部复制为 JSON</translation>
    </message>
    <message>
        <source>Copy All as Markdown</source>
        <translation>全部复制为 Markdown</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>按%1排序</translation>
    </message>
    <message>
        <source>Group by Domain</source>
        <translation>按域分组</translation>
    </message>
    <message>
        <source>by domain</source>
        <translation>按域分组</translation>
    </message>
    <message>
        <source>Group by Type</source>
        <translation>按类型分组</translation>
    </message>
    <message>
        <source>by type</source>
        <translation>按类型分组</translation>
    </message>
    <message>
        <source>No Groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Sorted by %1, grouped %2</source>
        <translation>按%1排序，%2</translation>
    </message>
    <message>
        <source>Order and groups of the matches</source>
        <translation>匹配项的排序与分组</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ReviewsPane</name>
    <message>
        <source>Filter change sets</source>
        <translation>筛选变更集</translation>
    </message>
    <message>
        <source>Reading the change sets…</source>
        <translation>正在读取变更集…</translation>
    </message>
    <message>
        <source>Change sets</source>
        <translation>变更集</translation>
    </message>
    <message>
        <source>No change sets yet</source>
        <translation>还没有变更集</translation>
    </message>
    <message>
        <source>Change a term: what you change is kept here until somebody has looked at it.</source>
        <translation>更改一个术语：更改会保留在这里，直到有人审核。</translation>
    </message>
    <message>
        <source>Go to the terms</source>
        <translation>转到术语</translation>
    </message>
</context>
<context>
    <name>meshbook::views::RoleWords</name>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Data owner</source>
        <translation>数据负责人</translation>
    </message>
    <message>
        <source>Technical owner</source>
        <translation>技术负责人</translation>
    </message>
    <message>
        <source>Business owner</source>
        <translation>业务负责人</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>管家</translation>
    </message>
    <message>
        <source>Data steward</source>
        <translation>数据管家</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>Data engineer</source>
        <translation>数据工程师</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>分析师</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Broader</source>
        <translation>上位词</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>下位词</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>Synonym</source>
        <translation>同义词</translation>
    </message>
    <message>
        <source>Antonym</source>
        <translation>反义词</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>是…的一部分</translation>
    </message>
    <message>
        <source>Has part</source>
        <translation>包含部分</translation>
    </message>
    <message>
        <source>Is a</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>Has a</source>
        <translation>拥有</translation>
    </message>
    <message>
        <source>Exact match</source>
        <translation>精确匹配</translation>
    </message>
    <message>
        <source>Close match</source>
        <translation>近似匹配</translation>
    </message>
    <message>
        <source>Broader match</source>
        <translation>更宽泛匹配</translation>
    </message>
    <message>
        <source>Narrower match</source>
        <translation>更狭窄匹配</translation>
    </message>
    <message>
        <source>Related match</source>
        <translation>相关匹配</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>被替换为</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>meshbook::views::SaveSearchDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rename saved search</source>
        <translation>重命名已保存的搜索</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>保存搜索</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the saved search</source>
        <translation>已保存搜索的名称</translation>
    </message>
    <message>
        <source>It shows in the rail, with what is new since you last looked at it.</source>
        <translation>它会显示在导航栏中，并标出自您上次查看以来的新内容。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>There is already a saved search of this name.</source>
        <translation>已有同名的已保存搜索。</translation>
    </message>
    <message>
        <source>There is already a saved search of this name. It can get these words and filters instead of its own.</source>
        <translation>已有同名的已保存搜索。可以用这些词和筛选条件替换它原有的内容。</translation>
    </message>
</context>
<context>
    <name>meshbook::views::SchemaView</name>
    <message>
        <source>Filter columns</source>
        <translation>筛选列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%Ln 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s) · %1</source>
        <translation>
            <numerusform>%Ln 个数据集 · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>Compare with what another source observed</source>
        <translation>与另一来源的观测比较</translation>
    </message>
    <message>
        <source>Drift %1</source>
        <translation>偏移 %1</translation>
    </message>
    <message>
        <source>No drift</source>
        <translation>无偏移</translation>
    </message>
    <message>
        <source>Nobody else describes these columns</source>
        <translation>没有其他来源描述这些列</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ScoreRing</name>
    <message>
        <source>Grade %1, score %2</source>
        <translation>等级 %1，得分 %2</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>无得分</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ScoreTable</name>
    <message>
        <source>Scores by domain and group of policies</source>
        <translation>按域和策略组的分数</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ScorecardPane</name>
    <message>
        <source>Run again</source>
        <translation>重新运行</translation>
    </message>
    <message>
        <source>Check the whole catalog against all policies again</source>
        <translation>用所有策略重新检查整个目录</translation>
    </message>
    <message>
        <source>Running the policies…</source>
        <translation>正在运行策略…</translation>
    </message>
    <message>
        <source>Running the policies</source>
        <translation>正在运行策略</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The policies could not be run.</source>
        <translation>无法运行策略。</translation>
    </message>
    <message>
        <source>No policy holds here</source>
        <translation>此处没有生效的策略</translation>
    </message>
    <message>
        <source>Put policies into the workspace&apos;s folder of policies, or into a source.</source>
        <translation>将策略放入工作区的策略文件夹，或放入来源。</translation>
    </message>
    <message numerus="yes">
        <source>%n policies</source>
        <translation>
            <numerusform>%Ln 个策略</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>Policies on so many products and datasets</extracomment>
        <translation>针对 %1</translation>
    </message>
    <message>
        <source>on %1, %2</source>
        <translation>针对 %1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n policies could not be used: %1</source>
        <translation>
            <numerusform>%Ln 个策略无法使用：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>所有域</translation>
    </message>
    <message>
        <source>%1: kept to %2, on %3 to %4</source>
        <translation>%1：遵守 %2，%3 时为 %4</translation>
    </message>
</context>
<context>
    <name>meshbook::views::SearchCompleter</name>
    <message>
        <source>Values</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选条件</translation>
    </message>
</context>
<context>
    <name>meshbook::views::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>meshbook::views::SearchKeeping</name>
    <message>
        <source>Save search</source>
        <translation>保存搜索</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Rename this saved search</source>
        <translation>重命名此已保存的搜索</translation>
    </message>
    <message>
        <source>Keep this search in the rail</source>
        <translation>将此搜索保留在导航栏中</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>移出收藏</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>加入收藏</translation>
    </message>
</context>
<context>
    <name>meshbook::views::SectionTabBar</name>
    <message>
        <source>Sections</source>
        <translation>分区</translation>
    </message>
</context>
<context>
    <name>meshbook::views::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置的页面</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>撤消更改</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>警报</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ShellCommands</name>
    <message>
        <source>New &amp;tab</source>
        <translation>新建标签页(&amp;T)</translation>
    </message>
    <message>
        <source>Open a new tab</source>
        <translation>打开新标签页</translation>
    </message>
    <message>
        <source>&amp;Reopen closed tab</source>
        <translation>重新打开关闭的标签页(&amp;R)</translation>
    </message>
    <message>
        <source>Open the tab closed last, with its history</source>
        <translation>打开上次关闭的标签页及其历史</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>关闭标签页(&amp;C)</translation>
    </message>
    <message>
        <source>Close the tab in front</source>
        <translation>关闭当前标签页</translation>
    </message>
    <message>
        <source>Appearance, identity, keys and language</source>
        <translation>外观、身份、快捷键和语言</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close all windows; they come back with the next start</source>
        <translation>关闭所有窗口；下次启动时会恢复</translation>
    </message>
    <message>
        <source>Keep the tab in front first and safe from closing</source>
        <translation>将当前标签页置于最前并防止关闭</translation>
    </message>
    <message>
        <source>Close &amp;other tabs</source>
        <translation>关闭其他标签页(&amp;O)</translation>
    </message>
    <message>
        <source>Close all tabs but the one in front and the pinned ones</source>
        <translation>关闭除当前和已固定标签页以外的所有标签页</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>新建窗口(&amp;N)</translation>
    </message>
    <message>
        <source>Another window on the same workspace</source>
        <translation>在同一工作区上再开一个窗口</translation>
    </message>
    <message>
        <source>&amp;Move tab to new window</source>
        <translation>将标签页移到新窗口(&amp;M)</translation>
    </message>
    <message>
        <source>The tab in front gets a window of its own</source>
        <translation>当前标签页将拥有自己的窗口</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>关闭窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Close this window with its tabs</source>
        <translation>关闭此窗口及其标签页</translation>
    </message>
    <message>
        <source>Open another workspace folder</source>
        <translation>打开另一个工作区文件夹</translation>
    </message>
    <message>
        <source>Open the &amp;sample mesh</source>
        <translation>打开示例数据网格(&amp;S)</translation>
    </message>
    <message>
        <source>Add the bundled sample of a fictional retailer</source>
        <translation>添加附带的虚构零售商示例</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>Text at the size of the system</source>
        <translation>使用系统文字大小</translation>
    </message>
    <message>
        <source>Show page &amp;beside</source>
        <translation>并排显示页面(&amp;B)</translation>
    </message>
    <message>
        <source>The page in front once more beside itself, to compare things</source>
        <translation>在旁边再显示一次当前页面，以便比较</translation>
    </message>
    <message>
        <source>One &amp;pane</source>
        <translation>单一窗格(&amp;P)</translation>
    </message>
    <message>
        <source>All tabs in one pane again</source>
        <translation>所有标签页回到一个窗格</translation>
    </message>
    <message>
        <source>&amp;Other pane</source>
        <translation>另一窗格(&amp;O)</translation>
    </message>
    <message>
        <source>Work in the pane beside</source>
        <translation>在旁边的窗格中工作</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>搜索全部(&amp;S)</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>转到搜索框</translation>
    </message>
    <message>
        <source>&amp;Find in page</source>
        <translation>在页面中查找(&amp;F)</translation>
    </message>
    <message>
        <source>Filter or find in the page in front</source>
        <translation>在当前页面中筛选或查找</translation>
    </message>
    <message>
        <source>Copy page &amp;link</source>
        <translation>复制页面链接(&amp;L)</translation>
    </message>
    <message>
        <source>Copy the meshbook: link of the page in front</source>
        <translation>复制当前页面的 meshbook: 链接</translation>
    </message>
    <message>
        <source>&amp;Navigation rail</source>
        <translation>导航栏(&amp;N)</translation>
    </message>
    <message>
        <source>Show or hide the places at the edge</source>
        <translation>显示或隐藏边缘的导航</translation>
    </message>
    <message>
        <source>&amp;Side panel</source>
        <translation>侧面板(&amp;S)</translation>
    </message>
    <message>
        <source>Show or hide the details beside the page</source>
        <translation>显示或隐藏页面旁的详细信息</translation>
    </message>
    <message>
        <source>What runs, with progress, cancel and retry</source>
        <translation>正在运行的任务，含进度、取消和重试</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Fill the screen, and back</source>
        <translation>填满屏幕，或恢复</translation>
    </message>
    <message>
        <source>S&amp;ystem colours</source>
        <translation>系统颜色(&amp;Y)</translation>
    </message>
    <message>
        <source>Follow the desktop&apos;s colours</source>
        <translation>跟随桌面的颜色</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>浅色配色</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色配色</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>The page before, in this tab</source>
        <translation>此标签页中的上一页</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>The page one came back from</source>
        <translation>后退之前的页面</translation>
    </message>
    <message>
        <source>&amp;Discover</source>
        <translation>发现(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>来源(&amp;S)</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到%1</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>下一个标签页(&amp;N)</translation>
    </message>
    <message>
        <source>The tab to the right</source>
        <translation>右侧的标签页</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>上一个标签页(&amp;P)</translation>
    </message>
    <message>
        <source>The tab to the left</source>
        <translation>左侧的标签页</translation>
    </message>
    <message>
        <source>Last tab</source>
        <translation>最后一个标签页</translation>
    </message>
    <message>
        <source>Tab %1</source>
        <translation>标签页 %1</translation>
    </message>
    <message>
        <source>Go to the last tab</source>
        <translation>转到最后一个标签页</translation>
    </message>
    <message>
        <source>Go to tab %1</source>
        <translation>转到标签页 %1</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>添加文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Read contracts, manifests and glossaries from a folder</source>
        <translation>从文件夹读取契约、清单和术语表</translation>
    </message>
    <message>
        <source>Add Git &amp;repository…</source>
        <translation>添加 Git 仓库(&amp;R)…</translation>
    </message>
    <message>
        <source>Read a Git repository, local or remote</source>
        <translation>读取本地或远程 Git 仓库</translation>
    </message>
    <message>
        <source>&amp;Sync all</source>
        <translation>全部同步(&amp;S)</translation>
    </message>
    <message>
        <source>Read all sources again; what did not change is skipped</source>
        <translation>重新读取所有来源；跳过未更改的内容</translation>
    </message>
    <message>
        <source>All &amp;commands…</source>
        <translation>所有命令(&amp;C)…</translation>
    </message>
    <message>
        <source>Find and run any command</source>
        <translation>查找并运行任意命令</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>在一页上列出所有快捷键</translation>
    </message>
    <message>
        <source>&amp;About Meshbook</source>
        <translation>关于 Meshbook(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licences, diagnostics</source>
        <translation>版本、许可证、诊断信息</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation>设置(&amp;G)</translation>
    </message>
    <message>
        <source>P&amp;in tab</source>
        <translation>固定标签页(&amp;I)</translation>
    </message>
    <message>
        <source>Open wor&amp;kspace…</source>
        <translation>打开工作区(&amp;K)…</translation>
    </message>
    <message>
        <source>Back&amp;ground tasks</source>
        <translation>后台任务(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>这是什么？(&amp;W)</translation>
    </message>
    <message>
        <source>Show the definition of what has the focus</source>
        <translation>显示焦点所在内容的定义</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ShortcutSheet</name>
    <message>
        <source>Find a shortcut by words or keys…</source>
        <translation>按词或按键查找快捷键…</translation>
    </message>
    <message>
        <source>No command has these words or keys.</source>
        <translation>没有命令包含这些词或按键。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>更改快捷键…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>任何位置</translation>
    </message>
</context>
<context>
    <name>meshbook::views::SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Reading the catalog…</source>
        <translation>正在读取目录…</translation>
    </message>
    <message>
        <source>Add Folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Add Repository…</source>
        <translation>添加仓库…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Sync All</source>
        <translation>全部同步</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) · %1 files · %2 things</source>
        <translation>
            <numerusform>%Ln 个来源 · %1 个文件 · %2 个对象</numerusform>
        </translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>还没有来源</translation>
    </message>
    <message>
        <source>Add a folder or Git repository with contracts, dbt artifacts, lineage events or glossaries, or look around in the sample mesh.</source>
        <translation>添加含有契约、dbt 工件、血缘事件或术语表的文件夹或 Git 仓库，或者先看看示例数据网格。</translation>
    </message>
    <message>
        <source>Open Sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open the Folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Remove this source?</source>
        <translation>移除此来源？</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and what only it says leave the catalog. Its files are not touched, and it can be added again.</source>
        <translation>“%1”以及只由它提供的内容将从目录中移除。它的文件不受影响，并且可以重新添加。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Recently Removed…</source>
        <translation>最近移除…</translation>
    </message>
</context>
<context>
    <name>meshbook::views::StandingDelegate</name>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>No measurements</source>
        <translation>没有测量</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more</source>
        <translation>
            <numerusform>%1，另有 %Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::StartPage</name>
    <message>
        <source>Nothing in this workspace yet</source>
        <translation>此工作区中还没有内容</translation>
    </message>
    <message>
        <source>Add a source and Meshbook makes its data products, columns and terms searchable on this machine, also without a network.</source>
        <translation>添加来源后，Meshbook 会让其中的数据产品、列和术语可在这台计算机上搜索，没有网络也可以。</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Open the sample mesh</source>
        <translation>打开示例数据网格</translation>
    </message>
    <message>
        <source>Harbour Goods, a fictional retailer with domains, products and a glossary.</source>
        <translation>Harbour Goods：一家虚构的零售商，含域、数据产品和术语表。</translation>
    </message>
    <message>
        <source>Bundled · a few seconds · remove it any time</source>
        <translation>已附带 · 只需几秒 · 可随时移除</translation>
    </message>
    <message>
        <source>Add a folder or Git repository</source>
        <translation>添加文件夹或 Git 仓库</translation>
    </message>
    <message>
        <source>Reads ODCS and ODPS contracts, dbt artifacts, OpenLineage events, SKOS and CSV glossaries.</source>
        <translation>可读取 ODCS 和 ODPS 契约、dbt 工件、OpenLineage 事件、SKOS 和 CSV 术语表。</translation>
    </message>
    <message>
        <source>Or drop a folder anywhere on this window</source>
        <translation>或将文件夹拖放到此窗口的任意位置</translation>
    </message>
    <message>
        <source>Connect a catalog server</source>
        <translation>连接目录服务器</translation>
    </message>
    <message>
        <source>OpenMetadata, DataHub or an OpenLineage archive, read with your own token.</source>
        <translation>OpenMetadata、DataHub 或 OpenLineage 存档，使用您自己的令牌读取。</translation>
    </message>
    <message>
        <source>Tokens stay in the system keychain</source>
        <translation>令牌保存在系统密钥链中</translation>
    </message>
    <message>
        <source>open anything</source>
        <translation>打开任何内容</translation>
    </message>
    <message>
        <source>all commands</source>
        <translation>所有命令</translation>
    </message>
    <message>
        <source>help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Nothing is sent unless you publish</source>
        <translation>除非您发布，否则不会发送任何内容</translation>
    </message>
    <message>
        <source>Harbour Goods, a fictional retailer: %1.</source>
        <translation>Harbour Goods，一家虚构的零售商：%1。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>meshbook::views::StateCounts</name>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%Ln 项达到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n close to breach</source>
        <translation>
            <numerusform>%Ln 项接近违约</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breached</source>
        <translation>
            <numerusform>%Ln 项违约</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%Ln 项未知</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::StatementsView</name>
    <message numerus="yes">
        <source>%n other value(s)</source>
        <translation>
            <numerusform>另有 %Ln 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter fields</source>
        <translation>筛选字段</translation>
    </message>
    <message>
        <source>Fields shown</source>
        <translation>显示的字段</translation>
    </message>
    <message>
        <source>Comparing what the files say…</source>
        <translation>正在比较各文件的说法…</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>所有字段</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>分歧</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Said by anyone</source>
        <translation>任意出处</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>出处对照</translation>
    </message>
    <message>
        <source>Disagreements %1</source>
        <translation>分歧 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) · %1</source>
        <translation>
            <numerusform>%Ln 个字段 · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n field(s) · %2</source>
        <translation>
            <numerusform>%1/%Ln 个字段 · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody describes this</source>
        <translation>没有来源描述它</translation>
    </message>
    <message>
        <source>It is only named, by files that describe something else.</source>
        <translation>它只是在描述其他内容的文件中被提及。</translation>
    </message>
    <message>
        <source>All sources agree</source>
        <translation>所有来源一致</translation>
    </message>
    <message>
        <source>No two files state different values of one field.</source>
        <translation>没有两个文件对同一字段给出不同的值。</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>显示所有字段</translation>
    </message>
    <message>
        <source>No field matches</source>
        <translation>没有匹配的字段</translation>
    </message>
    <message>
        <source>Try other words, or take the filters away.</source>
        <translation>请试试其他词，或取消筛选。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>meshbook::views::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No background tasks</source>
        <translation>没有后台任务</translation>
    </message>
    <message numerus="yes">
        <source>%n pending edit(s)</source>
        <translation>
            <numerusform>%Ln 项待发布的编辑</numerusform>
        </translation>
    </message>
    <message>
        <source>No pending edits</source>
        <translation>没有待发布的编辑</translation>
    </message>
</context>
<context>
    <name>meshbook::views::StepPanel</name>
    <message>
        <source>Working out what would change…</source>
        <translation>正在计算会更改什么…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消。未做任何更改。</translation>
    </message>
    <message>
        <source>Working out what would change… %1 %</source>
        <extracomment>%1 is a number: &quot;Working out what would change… 40 %&quot;</extracomment>
        <translation>正在计算会有哪些更改… %1%</translation>
    </message>
</context>
<context>
    <name>meshbook::views::SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1，第 %2 项，共 %3 项</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n suggestion(s), the first is %2</source>
        <translation>
            <numerusform>%1，%Ln 条建议，第一条是 %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::TableCopy</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy with Headings</source>
        <translation>连同标题复制</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Sort By</source>
        <translation>排序依据</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TableLayout</name>
    <message>
        <source>Usual Columns</source>
        <translation>默认列</translation>
    </message>
    <message>
        <source>As It Comes</source>
        <translation>原始顺序</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降序</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TalkView</name>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Comments and decisions</source>
        <translation>评论和决定</translation>
    </message>
    <message>
        <source>Comment, or the reason of a decision</source>
        <translation>评论，或决定的理由</translation>
    </message>
    <message>
        <source>Ctrl+Enter in the field</source>
        <translation>在字段中按 Ctrl+Enter</translation>
    </message>
    <message>
        <source>submitted it for review</source>
        <translation>提交了审核</translation>
    </message>
    <message>
        <source>approved it</source>
        <translation>批准了</translation>
    </message>
    <message>
        <source>rejected it</source>
        <translation>驳回了</translation>
    </message>
    <message>
        <source>reopened it</source>
        <translation>重新打开了</translation>
    </message>
    <message>
        <source>withdrew it</source>
        <translation>撤回了</translation>
    </message>
    <message>
        <source>published it</source>
        <translation>发布了</translation>
    </message>
    <message>
        <source>saw it arrive in its source</source>
        <translation>看到它进入来源</translation>
    </message>
    <message>
        <source>commented</source>
        <translation>发表了评论</translation>
    </message>
    <message>
        <source>Nobody has said anything yet.</source>
        <translation>还没有人说过什么。</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TaskChip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>取消：%1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TaskPopup</name>
    <message>
        <source>Background tasks</source>
        <translation>后台任务</translation>
    </message>
    <message>
        <source>Nothing runs.</source>
        <translation>没有正在运行的任务。</translation>
    </message>
    <message numerus="yes">
        <source>%n further task(s)</source>
        <translation>
            <numerusform>另有 %Ln 个任务</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::TaskRow</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>取消：%1</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation>忽略：%1</translation>
    </message>
    <message>
        <source>Retry: %1</source>
        <translation>重试：%1</translation>
    </message>
    <message>
        <source>Copy details: %1</source>
        <translation>复制详细信息：%1</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermCanvas</name>
    <message>
        <source>Graph of terms</source>
        <translation>术语图</translation>
    </message>
    <message numerus="yes">
        <source>%n more neighbour(s)</source>
        <translation>
            <numerusform>还有 %Ln 个邻居</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermChecks</name>
    <message>
        <source>This pattern is too long.</source>
        <translation>此模式太长。</translation>
    </message>
    <message>
        <source>No regular expression: %1 at %2.</source>
        <extracomment>%1 is what is wrong, in English; %2 a position</extracomment>
        <translation>不是正则表达式：%1，位于 %2。</translation>
    </message>
    <message>
        <source>“%1” is no web address.</source>
        <translation>“%1”不是网址。</translation>
    </message>
    <message>
        <source>A term needs a label.</source>
        <translation>术语需要标签。</translation>
    </message>
    <message>
        <source>There is another term with this name: %1.</source>
        <translation>另有一个同名术语：%1。</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermDialogs</name>
    <message>
        <source>New glossary</source>
        <translation>新建术语表</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>描述(&amp;D)</translation>
    </message>
    <message>
        <source>New change set</source>
        <translation>新变更集</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>新术语</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>位于其下</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>名称(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>位于其下(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>术语表(&amp;G)</translation>
    </message>
    <message>
        <source>Rename a term</source>
        <translation>重命名术语</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>&amp;Keep the old label as a synonym</source>
        <translation>保留旧名称为同义词(&amp;K)</translation>
    </message>
    <message>
        <source>Move terms</source>
        <translation>移动术语</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>“%1” goes there with all that is below it.</source>
        <translation>“%1”连同下面的一切移到那里。</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) go there with all that is below them.</source>
        <translation>
            <numerusform>%Ln 个术语连同下面的一切移到那里。</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge a term into another</source>
        <translation>将术语合并到另一个</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>The labels of “%1” become synonyms, its links and all that refers to it go to the other term, and it goes to the trash.</source>
        <translation>“%1”的名称成为同义词，其链接和引用它的一切转到另一术语，它进入回收站。</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>合并到</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>到(&amp;I)</translation>
    </message>
    <message>
        <source>Split a term</source>
        <translation>拆分术语</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>New terms beside “%1”, each related to it. Write a label on each line.</source>
        <translation>在“%1”旁边新建术语，每个都与它相关。每行写一个名称。</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>名称(&amp;L)</translation>
    </message>
    <message>
        <source>Deprecate a term</source>
        <translation>弃用术语</translation>
    </message>
    <message>
        <source>Deprecate</source>
        <translation>弃用</translation>
    </message>
    <message>
        <source>“%1” stays readable, and says what to use instead.</source>
        <translation>“%1”仍可阅读，并说明改用什么。</translation>
    </message>
    <message>
        <source>Use instead</source>
        <translation>改用</translation>
    </message>
    <message>
        <source>&amp;Use instead</source>
        <translation>改用(&amp;U)</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>All that is below goes too. It can be restored from the trash.</source>
        <translation>下面的一切也会移走。可以从回收站恢复。</translation>
    </message>
    <message>
        <source>Other terms follow:</source>
        <translation>其他术语随之更改：</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermForm</name>
    <message>
        <source>The terms cannot be read.</source>
        <translation>无法读取术语。</translation>
    </message>
    <message>
        <source>What you type cannot be kept on disk: %1</source>
        <translation>您输入的内容无法保存到磁盘：%1</translation>
    </message>
    <message>
        <source>Reading the terms…</source>
        <translation>正在读取术语…</translation>
    </message>
    <message>
        <source>Choose one in the list, or make a new one.</source>
        <translation>在列表中选择一个，或新建一个。</translation>
    </message>
    <message>
        <source>It was merged into another one.</source>
        <translation>它已合并到另一个。</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>转到那里</translation>
    </message>
    <message>
        <source>Proposed by %1, %2</source>
        <translation>由 %1 建议，%2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message numerus="yes">
        <source>Applies to %n linked column(s).</source>
        <translation>
            <numerusform>适用于 %Ln 个链接的列。</numerusform>
        </translation>
    </message>
    <message>
        <source>These changes are in review and take no edits. What you type is kept.</source>
        <translation>这些更改正在审核，不接受编辑。您输入的内容会保留。</translation>
    </message>
    <message>
        <source>Take back to edit</source>
        <translation>收回以编辑</translation>
    </message>
    <message>
        <source>New change set</source>
        <translation>新变更集</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>名称(&amp;L)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>同义词</translation>
    </message>
    <message>
        <source>Synony&amp;ms</source>
        <translation>同义词(&amp;M)</translation>
    </message>
    <message>
        <source>A&amp;bbreviations</source>
        <translation>缩写(&amp;B)</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>缩写</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>定义(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Relations</source>
        <translation>关系(&amp;R)</translation>
    </message>
    <message>
        <source>Logical t&amp;ype</source>
        <translation>逻辑类型(&amp;Y)</translation>
    </message>
    <message>
        <source>Logical type</source>
        <translation>逻辑类型</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>模式(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Classification</source>
        <translation>分类(&amp;C)</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>单位(&amp;U)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>&amp;Allowed values</source>
        <translation>允许的值(&amp;A)</translation>
    </message>
    <message>
        <source>Allowed values</source>
        <translation>允许的值</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>示例(&amp;X)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>所有者(&amp;O)</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Ste&amp;ward</source>
        <translation>管家(&amp;W)</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>管家</translation>
    </message>
    <message>
        <source>Rev&amp;iewers</source>
        <translation>审核人(&amp;I)</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>No term is chosen</source>
        <translation>未选择术语</translation>
    </message>
    <message>
        <source>This term is not there any more</source>
        <translation>此术语已不存在</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermHeader</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Language of the term</source>
        <translation>术语的语言</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Undo your last change of terms</source>
        <translation>撤销您对术语的上一次更改</translation>
    </message>
    <message>
        <source>Make what you typed a change (%1)</source>
        <translation>将输入的内容变为更改 (%1)</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>在回收站中</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>更改于 %1</translation>
    </message>
    <message>
        <source>approved %1 by %2</source>
        <translation>%2 于 %1 批准</translation>
    </message>
    <message>
        <source>Steward: %1</source>
        <translation>管家：%1</translation>
    </message>
    <message>
        <source>Another language…</source>
        <translation>其他语言…</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>其他语言</translation>
    </message>
    <message>
        <source>Code of the language, such as de or pt-BR:</source>
        <translation>语言代码，例如 de 或 pt-BR：</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>草稿已保存</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermHistory</name>
    <message>
        <source>Show Change Set</source>
        <translation>显示变更集</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>What the revision changed</source>
        <translation>该修订更改的内容</translation>
    </message>
    <message>
        <source>Where each part is from</source>
        <translation>各部分的来历</translation>
    </message>
    <message>
        <source>Nothing is stated of this term.</source>
        <translation>此术语没有任何内容。</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>No term is chosen</source>
        <translation>未选择术语</translation>
    </message>
    <message>
        <source>Choose a term to see who changed what in it, and when.</source>
        <translation>选择一个术语，查看谁在何时更改了什么。</translation>
    </message>
    <message>
        <source>Go to the terms</source>
        <translation>转到术语</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>正在读取历史…</translation>
    </message>
    <message>
        <source>Nothing has changed yet</source>
        <translation>还没有更改</translation>
    </message>
    <message>
        <source>The term is as it was when it came into the catalog.</source>
        <translation>术语与进入目录时相同。</translation>
    </message>
    <message>
        <source>before the first sync</source>
        <translation>首次同步之前</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Change set</source>
        <translation>变更集</translation>
    </message>
    <message>
        <source>The term was not there then.</source>
        <translation>当时没有此术语。</translation>
    </message>
    <message>
        <source>The term says the same now.</source>
        <translation>术语现在的内容相同。</translation>
    </message>
    <message>
        <source>Restored, in your change set.</source>
        <translation>已恢复，在您的变更集中。</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermNews</name>
    <message>
        <source>Below it</source>
        <translation>在它下面</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>还没有更改。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, approved by %2, %3</source>
        <translation>%1，由 %2 批准，%3</translation>
    </message>
    <message>
        <source>Show the whole history</source>
        <translation>显示全部历史</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermPeople</name>
    <message>
        <source>Reviewer</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Glossary %1</source>
        <extracomment>Why somebody is asked: they own the glossary %1</extracomment>
        <translation>术语表 %1</translation>
    </message>
    <message>
        <source>Domain %1</source>
        <extracomment>Why somebody is asked: they own the domain %1</extracomment>
        <translation>域 %1</translation>
    </message>
    <message>
        <source>%1, which contradicts it</source>
        <extracomment>Why somebody is asked: they own the dataset %1</extracomment>
        <translation>%1，与它不符</translation>
    </message>
    <message>
        <source>- %1: %2 is %3, the term says %4</source>
        <extracomment>A line of a letter: &quot;- orders.customer_ref: Logical type is bigint, the term says string&quot;</extracomment>
        <translation>- %1：%2 为 %3，术语规定 %4</translation>
    </message>
    <message>
        <source>The glossary and the data say different things:</source>
        <translation>术语表与数据的说法不同：</translation>
    </message>
    <message>
        <source>The term “%1”</source>
        <translation>术语“%1”</translation>
    </message>
    <message>
        <source>People to ask</source>
        <translation>可询问的人</translation>
    </message>
    <message>
        <source>Nobody is named: no owner, no reviewer, no owner of its domain.</source>
        <translation>未指定任何人：没有所有者、审核人，也没有其域的所有者。</translation>
    </message>
    <message>
        <source>Ask owners</source>
        <translation>询问所有者</translation>
    </message>
    <message>
        <source>The catalog has an e-mail address of none of them.</source>
        <translation>目录中没有他们任何人的电子邮件地址。</translation>
    </message>
    <message>
        <source>Begin a letter to all of them</source>
        <translation>开始给所有人写信</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermPicker</name>
    <message>
        <source>Type a part of a term</source>
        <translation>输入术语的一部分</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermPolicies</name>
    <message>
        <source>Linked policies</source>
        <translation>相关策略</translation>
    </message>
    <message numerus="yes">
        <source>%n more find something.</source>
        <translation>
            <numerusform>还有 %Ln 条有发现。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policies of such things find nothing here.</source>
        <translation>
            <numerusform>针对此类对象的 %Ln 条策略在此无发现。</numerusform>
        </translation>
    </message>
    <message>
        <source>No policy is about it.</source>
        <translation>没有针对它的策略。</translation>
    </message>
    <message>
        <source>The catalog was not checked yet.</source>
        <translation>目录尚未检查。</translation>
    </message>
    <message>
        <source>Show all policies</source>
        <translation>显示所有策略</translation>
    </message>
    <message>
        <source>Check it in governance</source>
        <translation>在治理中检查</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%Ln 个发现</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waived finding(s)</source>
        <translation>
            <numerusform>%Ln 个已豁免的发现</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermReview</name>
    <message>
        <source>submitted it for review</source>
        <translation>提交了审核</translation>
    </message>
    <message>
        <source>approved it</source>
        <translation>批准了</translation>
    </message>
    <message>
        <source>rejected it</source>
        <translation>驳回了</translation>
    </message>
    <message>
        <source>opened it again</source>
        <translation>重新打开了</translation>
    </message>
    <message>
        <source>withdrew it</source>
        <translation>撤回了</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>No change is proposed.</source>
        <translation>没有建议的更改。</translation>
    </message>
    <message>
        <source>Show the whole change set</source>
        <translation>显示整个变更集</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 are people, %2 when: &quot;Ana, Ben, 3 days ago&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>It changes %n other term(s) too.</source>
        <translation>
            <numerusform>它还更改另外 %Ln 个术语。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Somebody and what was done or said: &quot;Ben: approved it&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This is your own change: somebody else has to approve it.</source>
        <translation>这是您自己的更改：必须由他人批准。</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>提交审核</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>It is not submitted yet.</source>
        <translation>尚未提交。</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Why it is rejected</source>
        <translation>驳回的理由</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermTree</name>
    <message>
        <source>Filter terms</source>
        <translation>筛选术语</translation>
    </message>
    <message>
        <source>New term (Insert)</source>
        <translation>新术语 (Insert)</translation>
    </message>
    <message>
        <source>Arrange the tree</source>
        <translation>排列树</translation>
    </message>
    <message>
        <source>Reading the glossaries…</source>
        <translation>正在读取术语表…</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
    <message numerus="yes">
        <source>Trash: %n term(s)</source>
        <translation>
            <numerusform>回收站：%Ln 个术语</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Try other words, or take the filter away.</source>
        <translation>请试试其他词，或取消筛选。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>回收站是空的</translation>
    </message>
    <message>
        <source>Back to the terms</source>
        <translation>返回术语</translation>
    </message>
    <message>
        <source>No glossary yet</source>
        <translation>还没有术语表</translation>
    </message>
    <message>
        <source>Create one here, or add a source that has glossaries.</source>
        <translation>在此创建一个，或添加含有术语表的来源。</translation>
    </message>
    <message>
        <source>New glossary…</source>
        <translation>新建术语表…</translation>
    </message>
    <message>
        <source>Rename a term</source>
        <translation>重命名术语</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Move terms</source>
        <translation>移动术语</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) cut. Paste them where they are to be.</source>
        <translation>
            <numerusform>已剪切 %Ln 个术语。请粘贴到目标位置。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore terms</source>
        <translation>恢复术语</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>By glossary</source>
        <translation>按术语表</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>按字母顺序</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>按域</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>By steward</source>
        <translation>按管家</translation>
    </message>
    <message>
        <source>Labels as they come</source>
        <translation>按现有语言显示名称</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>New term below</source>
        <translation>在下面新建术语</translation>
    </message>
    <message>
        <source>New term beside</source>
        <translation>在旁边新建术语</translation>
    </message>
    <message>
        <source>Rename and keep the old label…</source>
        <translation>重命名并保留旧名称…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移动…</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Merge into another…</source>
        <translation>合并到另一个…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>拆分…</translation>
    </message>
    <message>
        <source>Deprecate…</source>
        <translation>弃用…</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation>粘贴到此处</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermTreeDelegate</name>
    <message>
        <source>Label of %1</source>
        <translation>%1 的名称</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TermUses</name>
    <message>
        <source>Reading what it is linked to…</source>
        <translation>正在读取它链接到的数据…</translation>
    </message>
    <message>
        <source>Link to data</source>
        <translation>链接到数据</translation>
    </message>
    <message>
        <source>Find a column, dataset or product</source>
        <translation>查找列、数据集或产品</translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>%Ln 处矛盾</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2, the term says %3</source>
        <extracomment>What a column contradicts its term in: &quot;Logical type is bigint, the term says string&quot;</extracomment>
        <translation>%1 为 %2，术语的说法为 %3</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用方</translation>
    </message>
    <message>
        <source>It is linked to no data yet.</source>
        <translation>尚未链接到任何数据。</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>显示全部 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>agrees with the term</source>
        <translation>与术语一致</translation>
    </message>
    <message>
        <source>contradicts the term</source>
        <translation>与术语矛盾</translation>
    </message>
    <message>
        <source>Unlink %1</source>
        <extracomment>The name of a button: %1 is a column</extracomment>
        <translation>取消与 %1 的链接</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TextsField</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <extracomment>%1 is the name of a field: &quot;Add: Examples&quot;</extracomment>
        <translation>添加：%1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ThingPage</name>
    <message>
        <source>Sections</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Request access</source>
        <translation>申请访问</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>打开来源文件</translation>
    </message>
    <message>
        <source>Reading the catalog…</source>
        <translation>正在读取目录…</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>陈旧</translation>
    </message>
    <message>
        <source>only named, described nowhere</source>
        <translation>仅被提及，未在任何地方描述</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ThingPicker</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ThingSections</name>
    <message>
        <source>none stated</source>
        <translation>未声明</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 not met</source>
        <translation>%1 项未达标</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 项未知</translation>
    </message>
    <message>
        <source>all met</source>
        <translation>全部达标</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>服务级别</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问权限</translation>
    </message>
    <message>
        <source>Lineage</source>
        <translation>血缘</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契约原文</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>源文本</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>出处对照</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用方</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>in %1 datasets</source>
        <translation>分布于 %1 个数据集</translation>
    </message>
    <message>
        <source>Quality rules</source>
        <translation>质量规则</translation>
    </message>
    <message>
        <source>one hop away</source>
        <translation>相距一步</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>使用方</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>新鲜度</translation>
    </message>
    <message>
        <source>promise %1</source>
        <translation>承诺 %1</translation>
    </message>
    <message>
        <source>nothing promised</source>
        <translation>没有承诺</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TimeBar</name>
    <message>
        <source>Time of lineage</source>
        <translation>血缘的时间</translation>
    </message>
    <message>
        <source>Moment shown</source>
        <translation>显示的时刻</translation>
    </message>
    <message>
        <source>Moment to compare with</source>
        <translation>用于比较的时刻</translation>
    </message>
    <message>
        <source>Shown as of</source>
        <translation>显示截至</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1: first sync of %2</source>
        <translation>%1：%2 的首次同步</translation>
    </message>
    <message>
        <source>%1: +%2 −%3 ~%4, %5</source>
        <comment>time: edges added, removed and changed, source</comment>
        <translation>%1：+%2 −%3 ~%4，%5</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TimeChart</name>
    <message>
        <source>no value</source>
        <translation>无值</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 个%2</translation>
    </message>
    <message>
        <source>No measurements</source>
        <translation>没有测量</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n point(s), %3</source>
        <translation>
            <numerusform>%1 至 %2，%Ln 个点，%3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n breach(es)</source>
        <translation>
            <numerusform>%Ln 次违约</numerusform>
        </translation>
    </message>
    <message>
        <source>Chart over time</source>
        <translation>随时间变化的图表</translation>
    </message>
</context>
<context>
    <name>meshbook::views::TopBar</name>
    <message>
        <source>Search products, columns, terms…</source>
        <translation>搜索数据产品、列、术语…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>侧面板</translation>
    </message>
</context>
<context>
    <name>meshbook::views::WaiveDialog</name>
    <message>
        <source>Waive</source>
        <translation>豁免</translation>
    </message>
    <message>
        <source>Waive findings</source>
        <translation>豁免发现</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) will not count until the day below.</source>
        <translation>
            <numerusform>%Ln 个发现在下面的日期之前不计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Why this is lived with</source>
        <translation>为什么容忍</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>The findings stay on view among the waived ones. After the last day they count again.</source>
        <translation>这些发现仍在已豁免中显示。最后一天过后重新计入。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>及另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>It needs a reason and a name.</source>
        <translation>需要理由和姓名。</translation>
    </message>
</context>
<context>
    <name>meshbook::views::WaiversPane</name>
    <message>
        <source>Filter waivers</source>
        <translation>筛选豁免</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>豁免</translation>
    </message>
    <message>
        <source>Reading the waivers…</source>
        <translation>正在读取豁免…</translation>
    </message>
    <message>
        <source>The waivers could not be read.</source>
        <translation>无法读取豁免。</translation>
    </message>
    <message numerus="yes">
        <source>%n waiver(s) in force</source>
        <translation>
            <numerusform>%Ln 个豁免生效</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ran out</source>
        <translation>
            <numerusform>%Ln 个已到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>Try other words, or take the filter away.</source>
        <translation>请试试其他词，或取消筛选。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Nothing is waived</source>
        <translation>没有豁免</translation>
    </message>
    <message>
        <source>Choose findings on the scorecard to live with them until a day, or write waivers in a file beside the product.</source>
        <translation>在记分卡上选择要容忍到某日的发现，或在产品旁的文件中编写豁免。</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>记分卡</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>此工作区以只读方式打开。</translation>
    </message>
    <message>
        <source>These waivers are written in files; change them there.</source>
        <translation>这些豁免写在文件中；请在那里更改。</translation>
    </message>
    <message>
        <source>Choose waivers first.</source>
        <translation>请先选择豁免。</translation>
    </message>
    <message numerus="yes">
        <source>%n waiver(s) taken back.</source>
        <translation>
            <numerusform>已收回 %Ln 个豁免。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::WhatIfBar</name>
    <message>
        <source>Changes in mind</source>
        <translation>设想的更改</translation>
    </message>
    <message>
        <source>What is changed in mind</source>
        <translation>设想中更改的内容</translation>
    </message>
    <message>
        <source>Change in mind</source>
        <translation>设想的更改</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>如果</translation>
    </message>
    <message>
        <source>Impact report</source>
        <translation>影响报告</translation>
    </message>
    <message>
        <source>End this what-if</source>
        <translation>结束此假设</translation>
    </message>
    <message>
        <source>is dropped</source>
        <translation>被删除</translation>
    </message>
    <message>
        <source>is renamed to</source>
        <translation>被重命名为</translation>
    </message>
    <message>
        <source>gets the type</source>
        <translation>类型变为</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>新类型</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) at risk, %1 of them in this picture.</source>
        <translation>
            <numerusform>%Ln 项有风险，其中 %1 项在此图中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) at risk.</source>
        <translation>
            <numerusform>%Ln 项有风险。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meshbook::views::WordDiffView</name>
    <message>
        <source>Text in force</source>
        <translation>生效的文字</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation>建议的文字</translation>
    </message>
    <message>
        <source>Nothing is in force yet.</source>
        <translation>还没有生效的内容。</translation>
    </message>
</context>
<context>
    <name>meshbook::views::WorkspacePage</name>
    <message>
        <source>Catalog cache</source>
        <translation>目录缓存</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>搜索索引</translation>
    </message>
    <message>
        <source>Checkouts, sample</source>
        <translation>检出、示例</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>您的工作</translation>
    </message>
    <message>
        <source>Its backups</source>
        <translation>其备份</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>其他文件</translation>
    </message>
    <message>
        <source>catalog.db; made anew from the sources at any time</source>
        <translation>catalog.db；可随时从来源重新生成</translation>
    </message>
    <message>
        <source>search; made anew from the cache</source>
        <translation>search；从缓存重新生成</translation>
    </message>
    <message>
        <source>fetched anew with the next sync</source>
        <translation>下次同步时重新获取</translation>
    </message>
    <message>
        <source>ledger.db; never deleted by Meshbook</source>
        <translation>ledger.db；Meshbook 绝不会删除</translation>
    </message>
    <message>
        <source>backups; the last seven days</source>
        <translation>backups；最近七天</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>One folder holds the catalog and your work. It can be copied, backed up and moved while Meshbook is closed.</source>
        <translation>一个文件夹存放目录和您的工作。Meshbook 关闭时可以复制、备份和移动它。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>What takes room</source>
        <translation>空间占用</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Rebuilding; search goes on with the old one.</source>
        <translation>正在重建；期间继续使用旧索引搜索。</translation>
    </message>
    <message>
        <source>Rebuilt.</source>
        <translation>已重建。</translation>
    </message>
    <message>
        <source>Not rebuilt: %1</source>
        <translation>未重建：%1</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>打开另一个…</translation>
    </message>
    <message>
        <source>Show in files</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Rebuild search index</source>
        <translation>重建搜索索引</translation>
    </message>
    <message>
        <source>This workspace can only be read.</source>
        <translation>此工作区为只读。</translation>
    </message>
    <message>
        <source>Only needed if a search misses what you can see elsewhere.</source>
        <translation>仅当搜索漏掉您在别处能看到的内容时才需要。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>meshbook::views::ZoomTool</name>
    <message>
        <source>Zoom out (Ctrl+−)</source>
        <translation>缩小 (Ctrl+−)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>放大 (Ctrl++)</translation>
    </message>
    <message>
        <source>Show all of it (F)</source>
        <translation>显示全图 (F)</translation>
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
        <translation>yyyy年M月</translation>
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
        <translation>没有可写入的内容</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>meshbook::views::pageexport</name>
    <message>
        <source>The page could not be drawn.</source>
        <translation>无法绘制页面。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>无法写入文件。</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 图形</translation>
    </message>
    <message>
        <source>HTML document</source>
        <translation>HTML 文档</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>Markdown 文本</translation>
    </message>
</context>
<context>
    <name>meshbook::views::picturewords</name>
    <message>
        <source>transformed</source>
        <translation>经转换</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>经复制</translation>
    </message>
    <message>
        <source>seen through a view</source>
        <translation>经视图查看</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>经声明</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>经重命名</translation>
    </message>
    <message numerus="yes">
        <source>group of %n</source>
        <translation>
            <numerusform>%Ln 个一组</numerusform>
        </translation>
    </message>
    <message>
        <source>root</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>位于 %1</translation>
    </message>
    <message>
        <source>named by an edge, described nowhere</source>
        <translation>被一条连线提及，但未在任何地方描述</translation>
    </message>
    <message>
        <source>part of a cycle</source>
        <translation>处于循环中</translation>
    </message>
    <message>
        <source>made from itself</source>
        <translation>由自身生成</translation>
    </message>
    <message numerus="yes">
        <source>%n more upstream</source>
        <translation>
            <numerusform>上游还有 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more downstream</source>
        <translation>
            <numerusform>下游还有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>column %1 of %2</source>
        <translation>%2 的列 %1</translation>
    </message>
    <message>
        <source>key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>on the traced path</source>
        <translation>位于所追踪的路径上</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n edges in one line</source>
        <translation>
            <numerusform>一条线代表 %Ln 条连线</numerusform>
        </translation>
    </message>
    <message>
        <source>over things the filter leaves out</source>
        <translation>越过被筛选排除的对象</translation>
    </message>
    <message>
        <source>one end is described nowhere</source>
        <translation>有一端未在任何地方描述</translation>
    </message>
    <message>
        <source>The type it has is not known.</source>
        <translation>当前类型未知。</translation>
    </message>
    <message>
        <source>That is the type it has.</source>
        <translation>这就是当前类型。</translation>
    </message>
    <message>
        <source>Wider: readers may meet values they have no room for.</source>
        <translation>更宽：读取方可能遇到无法容纳的值。</translation>
    </message>
    <message>
        <source>Narrower: what writes it may not fit in.</source>
        <translation>更窄：写入的内容可能放不下。</translation>
    </message>
    <message>
        <source>Another type.</source>
        <translation>另一类型。</translation>
    </message>
</context>
<context>
    <name>meshbook::views::selectorwords</name>
    <message>
        <source>The selector is longer than %1 characters.</source>
        <translation>选择器超过 %1 个字符。</translation>
    </message>
    <message>
        <source>The selector has more than %1 parts.</source>
        <translation>选择器的组成部分超过 %1 个。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed: %1</source>
        <translation>引号未闭合：%1</translation>
    </message>
    <message>
        <source>“%1” is no method; there are name, domain, tag, type, owner, platform, source, product, class and schema.</source>
        <translation>“%1”不是方法；可用的有 name、domain、tag、type、owner、platform、source、product、class 和 schema。</translation>
    </message>
    <message>
        <source>Something to select is missing after “%1”.</source>
        <translation>“%1”之后缺少要选择的内容。</translation>
    </message>
    <message>
        <source>“%1” has nothing to leave out.</source>
        <translation>“%1”没有可排除的内容。</translation>
    </message>
    <message>
        <source>“%1” is more than %2 hops.</source>
        <translation>“%1”超过 %2 跳。</translation>
    </message>
    <message>
        <source>@ and + do not go together: %1</source>
        <translation>@ 和 + 不能同时使用：%1</translation>
    </message>
    <message>
        <source>A blank or comma is missing after the quotation mark: %1</source>
        <translation>引号后缺少空格或逗号：%1</translation>
    </message>
</context>
<context>
    <name>meshbook::views::tabmenu</name>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>This tab is pinned</source>
        <translation>此标签页已固定</translation>
    </message>
    <message>
        <source>Close &amp;others</source>
        <translation>关闭其他(&amp;O)</translation>
    </message>
    <message>
        <source>There are no others to close</source>
        <translation>没有其他可关闭的标签页</translation>
    </message>
    <message>
        <source>Close those &amp;after it</source>
        <translation>关闭其后的标签页(&amp;A)</translation>
    </message>
    <message>
        <source>No tab comes after this one</source>
        <translation>此标签页之后没有其他标签页</translation>
    </message>
    <message>
        <source>&amp;Reopen closed tab</source>
        <translation>重新打开关闭的标签页(&amp;R)</translation>
    </message>
    <message>
        <source>No tab was closed yet</source>
        <translation>还没有关闭过标签页</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>取消固定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>固定(&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>复制链接(&amp;L)</translation>
    </message>
    <message>
        <source>Show &amp;beside</source>
        <translation>并排显示(&amp;B)</translation>
    </message>
    <message>
        <source>Move to new &amp;window</source>
        <translation>移到新窗口(&amp;W)</translation>
    </message>
    <message>
        <source>It is the only tab of this window</source>
        <translation>这是此窗口唯一的标签页</translation>
    </message>
</context>
<context>
    <name>meshbook::views::things</name>
    <message>
        <source>Domain</source>
        <translation>域</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>数据产品</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>契约</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>域</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>数据产品</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>契约</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Glossaries</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%Ln 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%Ln 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>%Ln 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%Ln 个域</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%Ln 个团队</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%Ln 个数据产品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%Ln 份契约</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dataset(s)</source>
        <translation>
            <numerusform>%Ln 个数据集</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%Ln 个作业</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n glossaries</source>
        <translation>
            <numerusform>%Ln 个术语表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%Ln 个术语</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%Ln 列</numerusform>
        </translation>
    </message>
</context>
</TS>
