"""Words that a page has around an article, and words that an article has."""

from __future__ import annotations

COMMANDS = frozenset(
    """
    read share sign subscribe click follow watch download get join see view register log print save load show tap learn
    check enter contact email send listen buy shop start visit like tweet pin comment reply report tell try skip jump
    search browse discover explore find donate support continue close open play pause unlock claim book add remove
    choose select submit advertise manage accept write call stay make sponsor follow upgrade scroll swipe""".split()
)
"""Verbs that a page tells its reader to do, at the start of a line."""
PAGE = frozenset(
    """
    newsletter newsletters cookie cookies privacy copyright reserved advert advertisement advertisements advertising
    sponsored subscribe subscription subscriptions subscriber subscribers subscribing inbox account login signup
    password username disclaimer
    terms trending bookmark permalink webpage website sitemap homepage menu navigation sidebar toggle popup adblock
    facebook twitter whatsapp instagram linkedin reddit pinterest youtube tumblr telegram tiktok snapchat flipboard
    messenger rss app ios android podcast podcasts comments comment commenting moderated moderator replies reply
    disqus gallery caption captions slideshow slideshows thumbnail image images photo photos photograph video videos
    related recommended recommendations popular headlines feed loading tags tag topics categories category archive
    archives previous next prev share shares shared likes follow followers unsubscribe email print correction
    click tap download daily free trial offer offers commission affiliate affiliates deals promo promoted
    published updated posted edited editing reporting contributed contributor contributors writer reporter correspondent
    editor staff syndicated reprinted reproduced redistributed rewritten broadcast permission permissions notice
    powered getty reuters afp shutterstock sign register signed registered logged""".split()
)
"""Words that a page uses of itself."""
ABOUT_PEOPLE = frozenset("he she they his her their who was were said says told".split())
READER = frozenset("you your yours you're you'll you've we our us i my me we're we've".split())
SECTIONS = frozenset(
    """
    home news sport sports politics business world opinion culture lifestyle life travel weather tv video videos
    entertainment technology tech science health money food fashion music film books arts obituaries jobs property
    classifieds careers local national international uk us markets magazine blogs blog cars education environment
    celebrity games crime events more about contact search latest live topics shop store offers""".split()
)
HEADER_WORDS = frozenset(
    """
    recent related latest popular trending most read more stories story articles article news posts post from on this
    topic topics you may might also like recommended for editors editor's picks pick top best of don't miss see watch
    viewed commented shared in the our what to next up must reads features headlines coverage content links videos keep
    reading continue here other also elsewhere around web now your""".split()
)
"""Words of the headings over lists of other stories."""
HEADER_ANCHORS = frozenset(
    """
    stories articles posts read reads related trending recommended popular headlines like picks viewed miss reading
    coverage""".split()
)
"""One of these is in every such heading."""
LIST_WORDS = HEADER_ANCHORS - {"read", "like", "miss", "reading"}
"""One of these is in headings over several stories."""
NAMED_AFTER = frozenset("more other related latest top recommended popular trending further".split())
"""Words that such a heading begins with where it names the site or the subject: "More Harbour Gazette Stories"."""
OF_COMMENTS = frozenset(
    """
    comments comment readers' reader's reader readers visitor visitors user users your top rated view all latest recent
    newest add post leave show hide join the a discussion on this article story have""".split()
)
"""Words of the heading over what readers say."""
