"""Everyday words of the languages that spam in English articles comes in, and the words of its trades there.

Words that are English too, or are used in English, are left out where they would mislead.
"""

from __future__ import annotations

from functools import cache

INDONESIAN = """
    ada adalah adik admin agar agen aja akan akhirnya aku akun alami alat aman ampuh anak anda andalan apa apakah
    asli atas atau awal awalnya ayo badan bagi bagus bahwa baik bakal bandar bangat banget bangga bangun banyak
    bapak baru bawah bayar begini begitu belanja beli belum benar bener berat berikut berita berkat bermain
    bersama beruntung besar biar biasa biasanya bikin bisa bisnis bola boleh buat buka bukan bulan bulanan butuh
    cair cairkan cara cari cepat cerita cewek cicilan cinta coba cocok cuan cukup cuma daftar dagang dapat dapet
    dari datang daya deh dekat demi dengan depan dewasa dia dijamin dikasih dimana disana disini diskon dong dulu
    eceran emang enak entah gabung gacor gajian gak gampang ganti gede gila gini gitu gokil gratis grosir gua guys
    habis hadiah hanya harga hari harian harus hasil hasilnya hati hebat henti hiburan hidup hingga hoki
    hutang ibu ikut indah ingin ini istri itu jadi jakpot jalan jam jangan jangka janji jantung jawab jerawat jika
    jual jualan juara judi juga jujur jumlah juta jutaan kaget kakak kakek kaki kalah kalau kali kalian kalo kami
    kamu kangen kantong kantor kapan karena karna karyawan kasih kata kaya kayak ke kebaikan kecil keluarga
    kembali kemenangan kenapa keren kerja kesehatan kesini ketagihan ketika khusus kini kita klaim klik koin kok
    kota kuat kuliah kulit kurang lagi lah lain lalu lama lancar langsung laris lebih lewat lho lihat linknya loh
    lokasi luar lucu lunas lupa maka makan makanya makasih makin maksimal malah malam malu mana mandi manjur
    mantap mantul marah masih masuk mau maxwin melalui meledak memang memberikan membuat menang menarik mencoba
    mendapatkan mengerti menit menjadi menyenangkan merasa mereka mesin miliar minggu mingguan minum miskin mobil
    modal muda mudah mujarab mulai muncul murah murahan nagih naik nama namun nanti nenek ngga nggak nih nomplok
    nonton nyaman nyangka nyesel obat oleh ongkir orang pacar pagi pakai pake paling pamer panas panjang para
    parah pasang pasar pasaran pasti pecah pelangsing peluang pemain pemutih penasaran pendek pengalaman pengen
    penuh perbulan percaya pernah pertama petani pilihan pingin pinjaman platform pokoknya populer potongan pria
    pulang pulsa pun punya rahasia ramai rambut rame rasa rejeki rekening resmi rezeki ribu ribuan rokok rugi
    rumah rupiah saat sahabat saja salah salam saldo sama sampai sangat sangkut satu saya sayang sebagai sebelum
    sebenarnya sebuah sedang sedih segera seharian sehat sejak sekali sekarang sekolah selain selalu selamanya
    seluruh semakin semangat semoga semua senang sendiri seneng senin sensasi senyum sering seru sesuai setelah
    setiap sewa sial siang siap siapa sih situs situsnya soal suami sudah suka sukses sungguh susah takut tanpa
    taruhan tebak teman tempat tentang tepat terasa terbaik terbaru terbukti terima terjadi terkenal terlengkap
    termurah ternyata terpercaya tersedia terus tetangga tetap tiap tiba tidak tidur togel toko tolong tua tujuh
    turun uang udah undian unggulan untuk untung usaha utang wajah wajib waktu walau wanita warung websitenya
    yakin yang yuk"""

OTHERS = {
    "Spanish": """
        el los las una unos unas del por para con sin sobre entre como pero más muy mejor mejores gratis barato
        baratos barata baratas comprar compra venta precio precios seguidores apuestas deportivas préstamos
        prestamos préstamo dinero rápido rapido hoy ahora casa tarjeta crédito dónde cómo qué que quiero ganar
        juegos juego tragamonedas pastillas receta farmacia medicamentos sexo mujeres chicas solteras citas línea
        linea envío envio sitio página oferta ofertas descuento hacer tener esta este todo todos nuestro nuestra
        puede usted ver película completa adelgazar bajar trabajo desde inversión""",
    "French": """
        le les des une du dans sur sous avec sans pour pas cher chère moins plus très acheter achat vente prix ligne
        rencontre rencontres femme femmes fille filles sexe gratuit gratuite gratuitement crédit rapide prêt argent
        gagner jeu jeux meilleur meilleure meilleurs ordonnance médicament pharmacie livraison maintenant
        aujourd'hui votre notre vous nous qui que est sont être avoir faire tout tous comment où paris sportifs
        dépôt depot perdre poids maigrir chez site voir film complet voyance serrurier""",
    "German": """
        der die das und oder ein eine einen einem einer mit ohne für von bei nach über unter auf aus ist sind nicht
        auch nur sofort kaufen bestellen günstig billig kostenlos gratis kredit schufa geld verdienen heute jetzt
        beste besten spielen spiele spielautomaten wetten rezept rezeptfrei apotheke tabletten frauen treffen
        versand lieferung abnehmen schnell einfach sicher hier ihre unser unsere wir sie ich wie wo was""",
    "Italian": """
        il lo gli una uno della delle degli dei nel nella con senza per che non più come dove quando molto comprare
        acquistare vendita prezzo prezzi economico economici gratis veloce veloci prestito prestiti busta paga
        scommesse sportive giochi gioco soldi guadagnare subito oggi farmacia ricetta pillole donne ragazze incontri
        migliore migliori offerta offerte sconto sito spedizione dimagrire""",
    "Portuguese": """
        os uma umas uns do dos na nas nos com sem para por pelo mais muito melhor melhores grátis gratis barato
        baratos comprar venda preço preços seguidores apostas esportivas jogos jogo ganhar dinheiro agora hoje
        empréstimo emprestimo rápido cartão crédito remédio farmácia receita emagrecer mulheres você voce não nao
        que como onde cassino online entrega site""",
    "Dutch": """
        het een van voor met zonder niet ook maar naar bij uit over onder zijn is wordt kopen bestellen goedkoop
        goedkope gratis lening lenen geld verdienen snel direct beste spelen gokken recept apotheek vrouwen afvallen
        online nu vandaag hier jouw onze wij""",
    "Turkish": """
        ve bir bu için ile çok en iyi ucuz satın al alma bahis siteleri sitesi giriş güncel canlı casino kumar kaçak
        kredi hemen ücretsiz izle film porno sikiş escort bayan takipçi hilesi bedava deneme bonusu veren kazan para""",
    "Tagalog and Vietnamese": """
        ang mga ng sa hindi ako ikaw siya kayo para libre laro pera bago cá cược bóng đá nhà cái uy tín đăng ký
        khuyến mãi trực tuyến miễn phí chơi game mua bán giá rẻ vay tiền nhanh""",
}

ALSO_ENGLISH = frozenset(
    """
    is was do site online over game per non come comment film direct plus casino com met die escort porno platform
    admin guys gratis para jam kayak cara modal mobil gang est pour con sin las los al del van der paris depot chef
    cassino agar lama mana gila akan paling que una sans pas nous femme chez cher dove e ou ok ako""".split()
)
"""Foreign words that English texts have too: they tell nothing by themselves."""


@cache
def indonesian() -> frozenset[str]:
    """Everyday words of Indonesian and Malay."""
    return frozenset(INDONESIAN.split())


@cache
def european() -> dict[str, str]:
    """Everyday words of other languages in Latin letters, each with its language."""
    return {word: language for language, listed in OTHERS.items() for word in listed.split()}
