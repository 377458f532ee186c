"""The page models of the newsroom that the tests make with `wagtail start`."""

from django.db import models
from editcheck_wagtail.models import CheckedPage
from modelcluster.fields import ParentalKey
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Orderable, Page


class HomePage(Page):
    pass


class QuotationBlock(blocks.StructBlock):
    text = blocks.TextBlock()
    attribution = blocks.CharBlock(required=False)


class PhotoBlock(blocks.StructBlock):
    caption = blocks.CharBlock()
    credit = blocks.CharBlock(required=False)


class BoxBlock(blocks.StreamBlock):
    paragraph = blocks.RichTextBlock()
    photos = blocks.ListBlock(PhotoBlock())


class ArticlePage(CheckedPage, Page):
    standfirst = RichTextField(blank=True)
    desk_note = models.TextField(blank=True)
    body = StreamField(
        [
            ("heading", blocks.CharBlock()),
            ("paragraph", blocks.RichTextBlock()),
            ("quotation", QuotationBlock()),
            ("photos", blocks.ListBlock(PhotoBlock())),
            ("box", BoxBlock()),
            ("embed", blocks.RawHTMLBlock()),
        ],
        blank=True,
    )

    editcheck_skip = ("desk_note",)

    content_panels = [
        *Page.content_panels,
        FieldPanel("standfirst"),
        FieldPanel("body"),
        FieldPanel("desk_note"),
        InlinePanel("corrections", label="Correction"),
    ]
    template = "home/home_page.html"


class Correction(Orderable):
    page = ParentalKey(ArticlePage, on_delete=models.CASCADE, related_name="corrections")
    text = models.TextField()
