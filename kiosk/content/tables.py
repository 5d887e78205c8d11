"""What the content database consists of, for those who only read it."""

SCHEMA_VERSION = 2

# What each table holds; the database carries this, for someone who has only the file.
TABLES = {
    "meta": "About this database: its schema, the date of its content, and what the tables hold.",
    "items": "One row for each section, question, theme, partner and page.",
    "texts": "The words of an item in one language; the body is a small Markdown.",
    "everyday_words": "What people type in search who do not know the words of the text.",
    "media": "The picture and the recording of a text; the files lie beside the database.",
    "related_items": "What to read on after an item, in this order.",
    "item_themes": "The themes that an item belongs to.",
    "much_asked": "The questions on the home screen, in this order.",
    "contact": "How to reach the programme; an empty value is not known and is not shown.",
}

# The schema that each table came with.
TABLES_SINCE = {**dict.fromkeys(TABLES, 1), "media": 2}
